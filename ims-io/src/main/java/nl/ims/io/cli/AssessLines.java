package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import nl.ims.io.JsonLines;
import nl.ims.io.Line;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadLine;
import nl.ims.io.ReadResult;
import nl.ims.io.StatedIds;
import nl.ims.io.WaiversResult;
import nl.ims.io.cli.Answers.Answer;
import nl.ims.io.data.Detail;
import nl.ims.io.data.JsonLineReport;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Text;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverTally;

/**
 * {@code ims assess --format jsonl}: one line for each dossier and each problem, as they come, in
 * the order of the input, in constant memory whatever its length.
 */
final class AssessLines {

  private final Shell shell;
  private final Threshold threshold;
  private final Assessing assessing;
  private final JsonLineReport report;
  private final Answers answers;
  private final LineOutput output;
  private final Pace pace;
  private final WaiversResult waived;
  private final WaiverTally used;
  private boolean crossed;
  private boolean failed;
  private boolean broken;
  private StatedIds told = StatedIds.none();

  private AssessLines(
      Shell shell,
      Threshold threshold,
      Assessing assessing,
      JsonLineReport report,
      LineOutput output) {
    this.shell = shell;
    this.threshold = threshold;
    this.assessing = assessing;
    this.report = report;
    this.answers = new Answers(assessing::assess, threshold, report);
    this.waived = assessing.waived();
    this.used = new WaiverTally(waived.waivers().waivers());
    this.output = output;
    this.pace = Pace.of(shell, assessing.inputs().size());
  }

  /** Does the work; returns the exit code. */
  static int run(Shell shell, Arguments arguments) throws UsageException {
    Threshold threshold = Threshold.of(arguments);
    JsonLineReport report =
        JsonLineReport.in(arguments.language())
            .withDetail(arguments.choice(Option.DETAIL, Detail.FULL));
    Assessing assessing = Assessing.of(shell, arguments);
    try (LineOutput output = LineOutput.of(shell, arguments)) {
      return new AssessLines(shell, threshold, assessing, report, output).run();
    }
  }

  private int run() {
    report.first().ifPresent(output::write);
    waived.problems().forEach(this::write);
    Window.<Answer>each(
        window -> assessing.inputs().stream(new Giver(window)), Answer::bytes, this::take);
    pace.clear();
    for (WaiverOutcome outcome : used.outcomes()) {
      crossed |= threshold.crossedBy(outcome);
      if (!output.isLost()) {
        output.write(report.of(waived.waivers(), outcome));
      }
    }
    output.finish();
    return broken ? Exit.DEFECT : failed ? Exit.INPUT : crossed ? Exit.FOUND : Exit.FINE;
  }

  /** Takes an answer in its turn; whether anybody reads on. */
  private boolean take(Answer answer) {
    ImmutableList<Problem> problems = answer.problems();
    broken |= answer.defect().isPresent();
    for (Problem problem : problems) {
      pace.clear();
      shell.complain(problem);
      write(problem);
    }
    if (problems.isEmpty() && answer.json().isPresent()) {
      crossed |= answer.crosses();
      used.add(answer.setAside());
      output.write(answer.json().get());
    }
    if (answer.ids().isFull() && answer.ids() != told) {
      told = answer.ids();
      pace.clear();
      shell.complain(
          Text.of(
              "ims: een stroom bevat meer dan %s dossiers; de namen van de latere worden alleen met"
                  + " die van de eerste vergeleken",
              "ims: there are more than %s dossiers in a stream; the ids of the later ones are"
                  + " compared only with those of the first"),
          StatedIds.MOST);
    }
    pace.step(answer.done());
    return !output.isLost();
  }

  private void write(Problem problem) {
    failed = true;
    output.write(report.of(problem));
  }

  /** Gives the lines and dossiers of the inputs to the window. */
  private final class Giver implements Inputs.Streamed {
    private final Window<Answer> window;
    private long before;

    Giver(Window<Answer> window) {
      this.window = window;
    }

    @Override
    public void lines(JsonLines lines) throws IOException {
      StatedIds ids = StatedIds.none();
      long first = before;
      for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
        Line line = next.get();
        before = first + line.end();
        long done = before;
        window.give(line.length(), () -> answers.of(ids, line.read(), done));
      }
    }

    @Override
    public void whole(ReadResult read, long bytes) {
      StatedIds ids = StatedIds.none();
      before += bytes;
      long done = before;
      if (!read.problems().isEmpty()) {
        give(ids, new ReadLine(Optional.empty(), read.problems(), Optional.empty()), done);
      }
      for (ReadDossier dossier : read.dossiers()) {
        give(ids, new ReadLine(Optional.of(dossier), ImmutableList.of(), Optional.empty()), done);
      }
    }

    private void give(StatedIds ids, ReadLine read, long done) {
      window.give(0, () -> answers.of(ids, read, done));
    }
  }
}
