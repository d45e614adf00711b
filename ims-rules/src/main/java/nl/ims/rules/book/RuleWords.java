package nl.ims.rules.book;

import java.util.List;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.Decision.Row;
import nl.ims.rules.logic.Member;

/** A rule spelled out: when it applies, and its table of verdicts. */
final class RuleWords {
  private RuleWords() {}

  static Text of(RuleBuilder rule) {
    return Text.of(words(rule, Language.NL), words(rule, Language.EN));
  }

  private static String words(RuleBuilder rule, Language language) {
    boolean nl = language == Language.NL;
    StringBuilder words = new StringBuilder();
    rule.each.ifPresent(
        claim -> line(words, nl ? "voor elke" : "for each", new Member(claim), language));
    line(words, nl ? "van toepassing" : "applies", rule.scope.asked(), language);
    lines(words, nl ? "en" : "and", rule.applies, language);
    lines(words, nl ? "en" : "and", rule.appliesToEach, language);
    Demand demand = rule.demand.orElseThrow();
    for (Row<Verdict> row : demand.rows()) {
      line(words, row.outcome().label().in(language), row.when(), language);
    }
    words.append(nl ? "anders: " : "otherwise: ").append(demand.otherwise().label().in(language));
    return words.toString();
  }

  private static void lines(
      StringBuilder words, String head, List<Condition> conditions, Language language) {
    conditions.forEach(condition -> line(words, head, condition, language));
  }

  private static void line(
      StringBuilder words, String head, Condition condition, Language language) {
    words.append(head).append(": ").append(condition.words().in(language)).append('\n');
  }
}
