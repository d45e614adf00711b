package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.io.Assessed;
import nl.ims.io.data.GrowingReport;
import nl.ims.io.data.JsonReport;
import nl.ims.io.data.JunitReport;
import nl.ims.io.data.SarifReport;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.AssessHtml;
import nl.ims.io.report.CommitmentsReport;
import nl.ims.io.report.MarkdownReport;
import nl.ims.io.report.SeriesReport;
import nl.ims.io.report.SummaryTable;
import nl.ims.io.report.TextReport;
import nl.ims.io.report.WaiversReport;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;

/** {@code ims assess}: the findings on some dossiers. */
final class AssessCommand implements Command {

  static final ImmutableList<Format> BUILT =
      ImmutableList.of(
          Format.TEXT,
          Format.JSON,
          Format.JSONL,
          Format.SARIF,
          Format.JUNIT,
          Format.MARKDOWN,
          Format.HTML);

  @Override
  public Usage usage() {
    return new Usage(
            "Say which regime applies to each dossier, and what is satisfied, violated, open, and why.",
            ImmutableList.of(Operand.FILES),
            ImmutableList.of(
                Option.INPUT,
                Option.AS_OF,
                Option.REFERENCE_DAY,
                Option.FRAMEWORK,
                Option.HORIZON,
                Option.LANG,
                Option.ALL,
                Option.FORMAT_OF_ASSESSMENT,
                Option.OUTPUT,
                Option.FAIL_ON,
                Option.FAIL_LEVEL,
                Option.WAIVERS))
        .withSamples(
            new Sample("assess red-sea-2024.yaml", "the regime and the findings of one dossier"),
            new Sample(
                "assess --all --lang nl red-sea-2024.yaml",
                "everything, also what is satisfied, in Dutch"),
            new Sample(
                "assess --fail-on undetermined draft-proposal.yaml",
                "fails while a fact is missing that a rule needs"),
            new Sample(
                "assess --format sarif --output ims.sarif red-sea-2024.yaml uruzgan-2006.yaml",
                "a log for code scanning, of several dossiers"),
            new Sample(
                "assess --as-of 2024-03-10 red-sea-2024.yaml", "how it stood on an earlier day"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format format = Format.of(arguments, Option.FORMAT_OF_ASSESSMENT, BUILT);
    if (format == Format.JSONL) {
      return AssessLines.run(shell, arguments);
    }
    Threshold threshold = Threshold.of(arguments);
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Waived waived = Waived.of(shell, arguments);
    Assessing assessing = Assessing.of(shell, arguments, arguments.operands()).with(waived);
    Output output = Output.of(shell, arguments);
    Tally tally = new Tally(threshold, waived.waivers());
    boolean all = arguments.has(Option.ALL);
    ImmutableList<Problem> problems =
        switch (format) {
          case TEXT -> text(assessing, tally, output, language, all);
          case MARKDOWN -> markdown(assessing, tally, output, language, all);
          case JSON -> grow(assessing, tally, output, JsonReport.to(output.stream(), language));
          case SARIF ->
              grow(
                  assessing,
                  tally,
                  output,
                  SarifReport.to(output.stream(), language, Commands.version(), waived.waivers()));
          case JUNIT -> grow(assessing, tally, output, JunitReport.to(output.stream(), language));
          case JSONL -> throw new IllegalStateException("lines are written by themselves");
          case HTML -> html(assessing, tally, output, language, all);
        };
    output.finish();
    if (!problems.isEmpty()) {
      return Exit.INPUT;
    }
    if (format == Format.TEXT) {
      tally.summary().forEach(shell::complain);
    }
    return tally.code();
  }

  /** A report for programs, which is written while dossiers come. */
  private static ImmutableList<Problem> grow(
      Assessing assessing, Tally tally, Output output, GrowingReport report) {
    ImmutableList<Problem> problems =
        assessing.each(
            assessed -> {
              tally.add(assessed);
              if (!output.isLost()) {
                report.add(assessed);
              }
            });
    if (!output.isLost()) {
      report.finish(problems, tally.waivers());
    }
    return problems;
  }

  /** Keeps every assessment, for a report that needs all of them. */
  private static ImmutableList<Problem> collect(
      Assessing assessing, Tally tally, List<Assessed> all) {
    return assessing.each(
        assessed -> {
          tally.add(assessed);
          all.add(assessed);
        });
  }

  /** One dossier as its page; several as a table and then their pages. */
  private static ImmutableList<Problem> text(
      Assessing assessing, Tally tally, Output output, Language language, boolean shown) {
    List<Assessed> all = new ArrayList<>();
    ImmutableList<Problem> problems = collect(assessing, tally, all);
    boolean full = shown || all.size() == 1 || tally.threshold().on().countsUndetermined();
    List<Supplier<Optional<String>>> pages = new ArrayList<>();
    if (all.size() > 1) {
      SummaryTable table =
          SummaryTable.in(language)
              .withUndeterminedCounted(!full)
              .withColour(output.screen().colour())
              .withWidth(output.screen().width());
      pages.add(
          () ->
              Optional.of(
                  table.of(
                      ImmutableList.copyOf(all), tally::crosses, tally.threshold().toString())));
      pages.addAll(together(dossiers(all), language, output.screen()));
    }
    TextReport report =
        TextReport.in(language)
            .withAll(shown)
            .withUndetermined(full)
            .withColour(output.screen().colour())
            .withWidth(output.screen().width());
    all.forEach(assessed -> pages.add(() -> Optional.of(report.of(assessed))));
    WaiversReport waivers =
        WaiversReport.in(language)
            .withColour(output.screen().colour())
            .withWidth(output.screen().width());
    pages.add(() -> waivers.of(tally.waivers()));
    print(pages, output);
    return problems;
  }

  /** One comment on all dossiers and all problems. */
  private static ImmutableList<Problem> markdown(
      Assessing assessing, Tally tally, Output output, Language language, boolean shown) {
    List<Assessed> all = new ArrayList<>();
    ImmutableList<Problem> problems = collect(assessing, tally, all);
    String comment =
        MarkdownReport.in(language)
            .withAll(shown)
            .withUndetermined(tally.threshold().on().countsUndetermined())
            .withWaivers(tally.waivers())
            .of(all, problems, tally::crosses, tally.threshold().toString());
    output.stream().print(comment);
    return problems;
  }

  /** One page of all dossiers and all problems. */
  private static ImmutableList<Problem> html(
      Assessing assessing, Tally tally, Output output, Language language, boolean shown) {
    List<Assessed> all = new ArrayList<>();
    ImmutableList<Problem> problems = collect(assessing, tally, all);
    try {
      AssessHtml.in(language)
          .withAll(shown)
          .withWaivers(tally.waivers())
          .write(all, problems, tally::crosses, tally.threshold().toString(), output.stream());
    } catch (IOException e) {
      throw new UncheckedIOException("a print stream keeps its errors to itself", e);
    }
    return problems;
  }

  /** Makes several pages at once, and prints those that have something to tell in order. */
  private static void print(List<Supplier<Optional<String>>> pages, Output output) {
    Pages<String> printed = new Pages<>(output, Function.identity());
    for (List<Supplier<Optional<String>>> some : Lists.partition(pages, Assessing.BATCH)) {
      if (!output.isLost()) {
        Parallel.map(some, Supplier::get).forEach(page -> page.ifPresent(printed));
      }
    }
  }

  /** What the dossiers say together, which no page of one of them can say. */
  private static List<Supplier<Optional<String>>> together(
      ImmutableList<Dossier> dossiers, Language language, Screen screen) {
    CommitmentsReport commitments =
        CommitmentsReport.in(language).withColour(screen.colour()).withWidth(screen.width());
    SeriesReport series =
        SeriesReport.in(language).withColour(screen.colour()).withWidth(screen.width());
    return List.of(() -> commitments.of(dossiers), () -> series.of(dossiers));
  }

  private static ImmutableList<Dossier> dossiers(List<Assessed> all) {
    return all.stream()
        .map(assessed -> assessed.assessment().dossier())
        .collect(ImmutableList.toImmutableList());
  }
}
