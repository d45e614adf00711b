package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import nl.ims.io.data.MissingJson;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.MissingReport;
import nl.ims.model.term.Language;

/** {@code ims missing}: which facts would settle what. */
final class MissingCommand implements Command {

  static final ImmutableList<Format> BUILT = ImmutableList.of(Format.TEXT, Format.JSON);

  @Override
  public Usage usage() {
    return new Usage(
            "Name the facts that are missing: first those that settle most findings, then by path.",
            ImmutableList.of(Operand.FILES),
            ImmutableList.of(
                Option.AS_OF,
                Option.REFERENCE_DAY,
                Option.FRAMEWORK,
                Option.LANG,
                Option.FORMAT,
                Option.OUTPUT))
        .withSamples(
            new Sample("missing red-sea-2024.yaml", "which facts to ask for next"),
            new Sample("missing --format json red-sea-2024.yaml", "the same for a program"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format format = Format.of(arguments, Option.FORMAT, BUILT);
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Assessing assessing = Assessing.of(shell, arguments, arguments.operands());
    Output output = Output.of(shell, arguments);
    ImmutableList<Problem> problems;
    if (format == Format.JSON) {
      MissingJson report = MissingJson.to(output.stream());
      problems = assessing.each(report::add);
      report.finish(problems);
    } else {
      MissingReport report =
          MissingReport.in(language)
              .withColour(output.screen().colour())
              .withWidth(output.screen().width());
      problems = assessing.each(new Pages<>(output, report::of));
    }
    output.finish();
    return problems.isEmpty() ? Exit.FINE : Exit.INPUT;
  }
}
