package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import nl.ims.io.report.RulesReport;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Withdrawn;
import nl.ims.rules.waiver.WaiverRule;

/** {@code ims rules}: the rules, or one of them in full. */
final class RulesCommand implements Command {

  @Override
  public Usage usage() {
    return Usage.of(
            "Noem de regels, of toon er een met zijn voorwaarde in woorden en zijn stukken.",
            "List the rules, or show one with its condition in words and its papers.")
        .operands(Operand.ONE_RULE)
        .options(Option.LANG, Option.COLOR, Option.OUTPUT)
        .sample("rules", "alle regels, met niveau en stukken", "all rules, with level and papers")
        .sample(
            "rules prior-information",
            "één regel voluit: wanneer hij geldt, en wat hij vraagt",
            "one rule in full: when it applies, and what it demands");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Language language = arguments.language();
    Output output = Output.of(shell, arguments);
    Screen screen = output.screen();
    RulesReport report =
        RulesReport.in(language).withColour(screen.colour()).withWidth(screen.width());
    ImmutableList<RuleBook> books = Assessor.standard().books();
    ImmutableList<String> operands = arguments.operands();
    output.print(
        operands.isEmpty()
            ? report.list(books)
            : one(report, books, RuleNames.all().find(operands.get(0))));
    return output.finish();
  }

  private static String one(RulesReport report, ImmutableList<RuleBook> books, String id) {
    return Code.find(WaiverRule.class, id)
        .map(report::one)
        .or(() -> Withdrawn.find(id).map(report::one))
        .orElseGet(() -> report.one(books, id));
  }
}
