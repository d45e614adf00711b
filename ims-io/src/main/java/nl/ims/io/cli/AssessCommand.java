package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.util.function.Consumer;
import nl.ims.io.Problem;
import nl.ims.io.report.Assessed;
import nl.ims.io.report.JsonReport;
import nl.ims.io.report.TextReport;
import nl.ims.model.term.Language;

/** {@code ims assess}: the findings on some dossiers. */
final class AssessCommand implements Command {

  @Override
  public Usage usage() {
    return new Usage(
        "Say which regime applies to each dossier, and what is satisfied, violated, open, and why.",
        ImmutableList.of(Operand.FILES),
        ImmutableList.of(
            Option.AS_OF,
            Option.REFERENCE_DAY,
            Option.FRAMEWORK,
            Option.LANG,
            Option.ALL,
            Option.FORMAT,
            Option.OUTPUT,
            Option.FAIL_ON,
            Option.FAIL_LEVEL));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Threshold threshold = Threshold.of(arguments);
    Format format = Format.of(arguments);
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Assessing assessing = Assessing.of(shell, arguments, arguments.operands());
    Output output = Output.of(shell, arguments);
    Tally tally = new Tally(threshold);
    ImmutableList<Problem> problems;
    if (format == Format.JSON) {
      JsonReport report = JsonReport.to(output.stream(), language);
      problems = assessing.each(tally.then(report::add));
      report.finish(problems);
    } else {
      problems = assessing.each(tally.then(pages(shell, arguments, language, output)));
    }
    output.finish();
    return problems.isEmpty() ? tally.code() : Exit.INPUT;
  }

  private static Consumer<Assessed> pages(
      Shell shell, Arguments arguments, Language language, Output output) {
    TextReport report =
        TextReport.in(language)
            .withAll(arguments.has(Option.ALL))
            .withColour(shell.screen().colour() && !output.toFile());
    return new Pages(output.stream(), report::of);
  }

  /** Whether some finding has crossed the threshold so far. */
  private static final class Tally {
    private final Threshold threshold;
    private boolean crossed;

    Tally(Threshold threshold) {
      this.threshold = threshold;
    }

    Consumer<Assessed> then(Consumer<Assessed> next) {
      return assessed -> {
        crossed |= threshold.crossedBy(assessed.assessment());
        next.accept(assessed);
      };
    }

    int code() {
      return crossed ? Exit.FOUND : Exit.FINE;
    }
  }
}
