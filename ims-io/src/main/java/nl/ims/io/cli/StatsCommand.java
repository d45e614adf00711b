package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.JsonLines;
import nl.ims.io.Line;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadLine;
import nl.ims.io.ReadResult;
import nl.ims.io.StatedIds;
import nl.ims.io.problem.Problem;
import nl.ims.io.stats.CorpusStats;
import nl.ims.io.stats.DossierFigures;
import nl.ims.io.stats.StatsCsv;
import nl.ims.io.stats.StatsHtml;
import nl.ims.io.stats.StatsJson;
import nl.ims.io.stats.StatsText;
import nl.ims.model.term.Language;

/** {@code ims stats}: what many dossiers tell together, and how much of it is known. */
final class StatsCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Tel over veel dossiers: dagen van brief tot debat per jaar, regimes per jaar, punten van het"
                + " toetsingskader, en hoe volledig de dossiers zijn; elk cijfer met zijn grenzen.",
            "Count over many dossiers: days from letter to debate by year, regimes by year, points of"
                + " the framework, and how complete the records are; each figure with its bounds.")
        .operands(Operand.FILES)
        .options(Option.INPUT, Option.LANG, Option.FORMAT_OF_STATS, Option.COLOR, Option.OUTPUT)
        .sample(
            "stats red-sea-2024.yaml uruzgan-2006.yaml",
            "de cijfers als tabellen",
            "the figures as tables")
        .sample(
            "stats --format csv red-sea-2024.yaml uruzgan-2006.yaml",
            "een regel per cijfer, voor een rekenblad of R",
            "a line a figure, for a spreadsheet or R")
        .sample(
            "stats --format html --output stats.html red-sea-2024.yaml uruzgan-2006.yaml",
            "een bladzijde met tekeningen",
            "a page with pictures");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfStats format = arguments.choice(Option.FORMAT_OF_STATS, Format.OfStats.TEXT);
    Language language = arguments.language();
    Assessing assessing = Assessing.of(shell, arguments);
    Output output = Output.of(shell, arguments);
    Counting counting = new Counting(shell, assessing);
    Window.<Counted>each(
        window -> assessing.inputs().stream(counting.in(window)),
        counted -> Window.EACH,
        counting::take);
    counting.end();
    write(format, language, output, counting.stats);
    return output.finish(ImmutableList.copyOf(counting.problems));
  }

  private static void write(
      Format.OfStats format, Language language, Output output, CorpusStats stats) {
    switch (format) {
      case TEXT -> output.print(StatsText.in(output.screen().look(language)).of(stats));
      case CSV -> output.print(StatsCsv.of(stats));
      case JSON -> output.print(StatsJson.of(stats));
      case HTML -> output.print(StatsHtml.in(language).of(stats));
    }
  }

  /** What a document or line adds, and what was wrong with it. */
  private record Counted(StatedIds ids, ReadLine read, Optional<DossierFigures> figures) {}

  /** Counts dossiers as they come; none is kept. */
  private static final class Counting {
    private final Shell shell;
    private final Assessing assessing;
    private final Progress progress;
    private final CorpusStats stats = new CorpusStats();
    private final List<Problem> problems = new ArrayList<>();

    Counting(Shell shell, Assessing assessing) {
      this.shell = shell;
      this.assessing = assessing;
      this.progress = new Progress(shell);
    }

    Inputs.Streamed in(Window<Counted> window) {
      return new Inputs.Streamed() {
        @Override
        public void lines(JsonLines lines) throws IOException {
          StatedIds ids = StatedIds.none();
          for (Optional<Line> next = lines.next(); next.isPresent(); next = lines.next()) {
            Line line = next.get();
            window.give(line.length(), () -> count(ids, line.read()));
          }
        }

        @Override
        public void whole(ReadResult read, long bytes) {
          StatedIds ids = StatedIds.none();
          if (!read.problems().isEmpty()) {
            give(ids, new ReadLine(Optional.empty(), read.problems(), Optional.empty()));
          }
          for (ReadDossier dossier : read.dossiers()) {
            give(ids, new ReadLine(Optional.of(dossier), ImmutableList.of(), Optional.empty()));
          }
        }

        private void give(StatedIds ids, ReadLine read) {
          window.give(0, () -> count(ids, read));
        }
      };
    }

    private Counted count(StatedIds ids, ReadLine read) {
      return new Counted(
          ids,
          read,
          read.dossier().map(dossier -> DossierFigures.of(assessing.assess(dossier).assessment())));
    }

    /** Takes what was counted in its turn; everything is wanted. */
    boolean take(Counted counted) {
      ImmutableList<Problem> wrong = counted.ids.problems(counted.read);
      wrong.forEach(shell::complain);
      problems.addAll(wrong);
      if (wrong.isEmpty()) {
        counted.figures.ifPresent(stats::add);
      } else {
        stats.addUnread();
      }
      progress.step();
      return true;
    }

    void end() {
      progress.end();
    }
  }
}
