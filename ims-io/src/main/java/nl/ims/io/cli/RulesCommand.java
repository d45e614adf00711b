package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import java.io.OutputStream;
import java.util.Optional;
import nl.ims.io.data.RulesJson;
import nl.ims.io.report.RulesReport;
import nl.ims.model.term.Code;
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
        .options(Option.LANG, Option.FORMAT_OF_RULES, Option.COLOR, Option.OUTPUT)
        .sample("rules", "alle regels, met niveau en stukken", "all rules, with level and papers")
        .sample(
            "rules prior-information",
            "één regel voluit: wanneer hij geldt, en wat hij vraagt",
            "one rule in full: when it applies, and what it demands")
        .sample(
            "rules --format json",
            "alle regels met hun voorwaarden en stukken, voor een programma",
            "all rules with their conditions and papers, for a program");
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Format.OfRules format = arguments.choice(Option.FORMAT_OF_RULES, Format.OfRules.TEXT);
    Optional<String> id = id(arguments.operands());
    Assessor assessor = Assessor.standard();
    ImmutableList<RuleBook> books = id.map(assessor::booksOf).orElseGet(assessor::books);
    Output output = Output.of(shell, arguments);
    if (format == Format.OfRules.JSON) {
      json(RulesJson.in(arguments.language()), books, id, output.stream());
    } else {
      RulesReport report = RulesReport.in(output.screen().look(arguments.language()));
      output.print(id.map(one -> one(report, books, one)).orElseGet(() -> report.list(books)));
    }
    return output.finish();
  }

  private static Optional<String> id(ImmutableList<String> operands) throws UsageException {
    return operands.isEmpty()
        ? Optional.empty()
        : Optional.of(RuleNames.all().find(operands.get(0)));
  }

  private static void json(
      RulesJson report, ImmutableList<RuleBook> books, Optional<String> id, OutputStream out) {
    id.ifPresentOrElse(one -> report.one(books, one, out), () -> report.all(books, out));
  }

  private static String one(RulesReport report, ImmutableList<RuleBook> books, String id) {
    return Code.find(WaiverRule.class, id)
        .map(report::one)
        .or(() -> Withdrawn.find(id).map(report::one))
        .orElseGet(() -> report.one(books, id));
  }
}
