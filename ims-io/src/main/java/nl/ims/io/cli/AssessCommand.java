package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.ims.io.Assessed;
import nl.ims.io.ReadWaivers;
import nl.ims.io.data.Detail;
import nl.ims.io.data.GithubReport;
import nl.ims.io.data.GrowingReport;
import nl.ims.io.data.JsonReport;
import nl.ims.io.data.JunitReport;
import nl.ims.io.data.SarifReport;
import nl.ims.io.data.SarifResults;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** {@code ims assess}: the findings on some dossiers. */
final class AssessCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Zeg welk regime voor elk dossier geldt, en wat is voldaan, geschonden, open, en waarom.",
            "Say which regime applies to each dossier, and what is satisfied, violated, open, and why.")
        .operands(Operand.FILES)
        .options(Option.INPUT, Option.AS_OF, Option.REFERENCE_DAY, Option.FRAMEWORK)
        .options(Option.HORIZON, Option.LANG, Option.ALL, Option.FORMAT_OF_ASSESSMENT)
        .options(Option.DETAIL, Option.RESULTS)
        .options(Option.COLOR, Option.OUTPUT, Option.FAIL_ON, Option.FAIL_LEVEL, Option.WAIVERS)
        .sample(
            "assess red-sea-2024.yaml",
            "het regime en de bevindingen van één dossier",
            "the regime and the findings of one dossier")
        .sample(
            "assess --all --lang nl red-sea-2024.yaml",
            "alles, ook wat is voldaan, in het Nederlands",
            "everything, also what is satisfied, in Dutch")
        .sample(
            "assess --fail-on undetermined draft-proposal.yaml",
            "faalt zolang een feit ontbreekt dat een regel nodig heeft",
            "fails while a fact is missing that a rule needs")
        .sample(
            "assess --format sarif --output ims.sarif red-sea-2024.yaml uruzgan-2006.yaml",
            "een logboek voor code scanning, van verschillende dossiers",
            "a log for code scanning, of several dossiers")
        .sample(
            "assess --format jsonl --detail verdicts red-sea-2024.yaml uruzgan-2006.yaml",
            "de uitkomsten van veel dossiers, een korte regel elk",
            "the verdicts of many dossiers, a short line each")
        .sample(
            "assess --format html --output pages/ red-sea-2024.yaml uruzgan-2006.yaml",
            "een bladzijde per dossier in een map, met een index",
            "a page a dossier in a folder, and an index of them")
        .sample(
            "assess --as-of 2024-03-10 red-sea-2024.yaml",
            "hoe het er op een eerdere dag voor stond",
            "how it stood on an earlier day");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfAssessment format =
        arguments.choice(Option.FORMAT_OF_ASSESSMENT, Format.OfAssessment.TEXT);
    refuseElsewhere(
        arguments, Option.DETAIL, format, Format.OfAssessment.JSON, Format.OfAssessment.JSONL);
    refuseElsewhere(arguments, Option.RESULTS, format, Format.OfAssessment.SARIF);
    if (format == Format.OfAssessment.JSONL) {
      return AssessLines.run(shell, arguments);
    }
    Threshold threshold = Threshold.of(arguments);
    Language language = arguments.language();
    Assessing assessing = Assessing.of(shell, arguments);
    ReadWaivers waivers = assessing.waived().waivers();
    Tally tally = new Tally(threshold, waivers);
    if (format == Format.OfAssessment.HTML && AssessFolder.isMeant(arguments)) {
      return folder(shell, arguments, assessing, tally);
    }
    Output output = Output.of(shell, arguments);
    AssessPages pages = new AssessPages(output, tally, language, arguments.has(Option.ALL));
    PrintStream out = output.stream();
    ImmutableList<Problem> problems =
        switch (format) {
          case TEXT -> collect(assessing, tally, pages::text);
          case MARKDOWN -> collect(assessing, tally, pages::markdown);
          case HTML -> collect(assessing, tally, pages::html);
          case JSON ->
              grow(
                  assessing,
                  tally,
                  output,
                  JsonReport.to(out, language, arguments.choice(Option.DETAIL, Detail.FULL)));
          case JUNIT -> grow(assessing, tally, output, JunitReport.to(out, language));
          case GITHUB -> grow(assessing, tally, output, GithubReport.to(out, language, threshold));
          case SARIF ->
              grow(
                  assessing,
                  tally,
                  output,
                  SarifReport.to(
                      out, language, Shell.version(), waivers, results(arguments, threshold)));
          case JSONL -> throw new IllegalStateException("lines are written by themselves");
        };
    int code = output.finish(problems);
    if (code == Exit.FINE && format == Format.OfAssessment.TEXT) {
      tally.summary().forEach(shell::complain);
    }
    return code == Exit.FINE ? tally.code() : code;
  }

  /** Refuses an option that says something of other formats only. */
  private static void refuseElsewhere(
      Arguments arguments, Option option, Format.OfAssessment given, Format.OfAssessment... formats)
      throws UsageException {
    if (arguments.has(option) && !Arrays.asList(formats).contains(given)) {
      throw option.refusal(
          Text.of(
              "zegt niets over de vorm %s; laat de optie weg, of voeg --format %s toe",
              "says nothing of the format %s; leave it out, or add --format %s"),
          given.code(),
          formats[0].code());
    }
  }

  private static SarifResults results(Arguments arguments, Threshold threshold) {
    return switch (arguments.choice(Option.RESULTS, Format.OfResults.FAILING)) {
      case FAILING -> threshold.orDefault();
      case ALL -> SarifResults.ALL;
    };
  }

  /** A page a dossier, and an index. */
  private static int folder(Shell shell, Arguments arguments, Assessing assessing, Tally tally)
      throws UsageException {
    AssessFolder folder =
        new AssessFolder(
            shell,
            arguments.value(Option.OUTPUT).orElseThrow(),
            tally,
            arguments.language(),
            arguments.has(Option.ALL));
    List<Assessed> all = new ArrayList<>();
    Consumer<Assessed> count = tally::add;
    ImmutableList<Problem> problems = assessing.each(count.andThen(all::add));
    folder.write(ImmutableList.copyOf(all), problems);
    return problems.isEmpty() ? tally.code() : Exit.INPUT;
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

  /** A report for people, which needs every assessment, and the problems. */
  private static ImmutableList<Problem> collect(
      Assessing assessing,
      Tally tally,
      BiConsumer<ImmutableList<Assessed>, ImmutableList<Problem>> report) {
    List<Assessed> all = new ArrayList<>();
    Consumer<Assessed> count = tally::add;
    ImmutableList<Problem> problems = assessing.each(count.andThen(all::add));
    report.accept(ImmutableList.copyOf(all), problems);
    return problems;
  }
}
