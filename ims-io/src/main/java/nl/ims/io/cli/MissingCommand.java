package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Look;
import nl.ims.io.data.MissingJson;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.MissingReport;

/** {@code ims missing}: which facts would settle what. */
final class MissingCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Noem de feiten die ontbreken, in de volgorde waarin men zou werken.",
            "Name the facts that are missing, in the order in which one would work.")
        .operands(Operand.FILES)
        .options(Option.AS_OF, Option.REFERENCE_DAY, Option.FRAMEWORK)
        .options(Option.LANG, Option.FORMAT_OF_MISSING, Option.COLOR, Option.OUTPUT)
        .sample(
            "missing red-sea-2024.yaml",
            "naar welke feiten men nu vraagt",
            "which facts to ask for next")
        .sample(
            "missing --format json red-sea-2024.yaml",
            "hetzelfde voor een programma",
            "the same for a program");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfMissing format = arguments.choice(Option.FORMAT_OF_MISSING, Format.OfMissing.TEXT);
    Assessing assessing = Assessing.of(shell, arguments);
    Output output = Output.of(shell, arguments);
    ImmutableList<Problem> problems;
    if (format == Format.OfMissing.JSON) {
      MissingJson report = MissingJson.to(output.stream());
      problems = assessing.each(report::add);
      report.finish(problems);
    } else {
      Look look = output.screen().look(arguments.language());
      problems = assessing.each(new Pages<>(output, assessed -> MissingReport.of(assessed, look)));
    }
    return output.finish(problems);
  }
}
