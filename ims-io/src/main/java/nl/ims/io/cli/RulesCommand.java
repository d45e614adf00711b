package nl.ims.io.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import nl.ims.io.report.RulesReport;
import nl.ims.model.term.Code;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import nl.ims.rules.RuleIds;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Withdrawn;
import nl.ims.rules.waiver.WaiverRule;

/** {@code ims rules}: the rules, or one of them in full. */
final class RulesCommand implements Command {

  @Override
  public Usage usage() {
    return new Usage(
            "List the rules, or show one with its condition in words and its papers.",
            ImmutableList.of(Operand.ONE_RULE),
            ImmutableList.of(Option.LANG, Option.OUTPUT))
        .withSamples(
            new Sample("rules", "all rules, with level and papers"),
            new Sample(
                "rules prior-information",
                "one rule in full: when it applies, and what it demands"));
  }

  @Override
  public int run(Shell shell, Arguments arguments) throws UsageException {
    Language language = arguments.choice(Option.LANG, Language.class, Language.EN);
    Output output = Output.of(shell, arguments);
    RulesReport report =
        RulesReport.in(language)
            .withColour(output.screen().colour())
            .withWidth(output.screen().width());
    ImmutableList<RuleBook> books = Assessor.standard().books();
    ImmutableList<String> operands = arguments.operands();
    output.stream()
        .print(
            operands.isEmpty()
                ? report.list(books)
                : one(report, books, new RuleNames(names()).find(operands.get(0))));
    output.finish();
    return Exit.FINE;
  }

  private static String one(RulesReport report, ImmutableList<RuleBook> books, String id) {
    return Code.find(WaiverRule.class, id)
        .map(report::one)
        .or(() -> Withdrawn.find(id).map(report::one))
        .orElseGet(() -> report.one(books, id));
  }

  /** The ids that it knows: of rules on dossiers, of those withdrawn, and of those on waivers. */
  static ImmutableSet<String> names() {
    return ImmutableSet.<String>builder()
        .addAll(RuleIds.nameable())
        .addAll(Code.codes(WaiverRule.class))
        .build();
  }
}
