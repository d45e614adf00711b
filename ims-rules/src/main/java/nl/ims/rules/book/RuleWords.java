package nl.ims.rules.book;

import java.util.List;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Condition;
import nl.ims.rules.logic.Decision.Row;

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
        subjects -> line(words, nl ? "voor elke" : "for each", subjects.words(), language));
    line(words, nl ? "van toepassing" : "applies", rule.scope.asked().words(), language);
    lines(words, nl ? "en" : "and", rule.applies, language);
    lines(words, nl ? "en" : "and", rule.appliesToEach, language);
    Demand demand = rule.demand.orElseThrow();
    for (Row<Verdict> row : demand.rows()) {
      line(words, row.outcome().label().in(language), row.when().words(), language);
    }
    words.append(nl ? "anders: " : "otherwise: ").append(demand.otherwise().label().in(language));
    return words.toString();
  }

  private static void lines(
      StringBuilder words, String head, List<Condition> conditions, Language language) {
    conditions.forEach(condition -> line(words, head, condition.words(), language));
  }

  private static void line(StringBuilder words, String head, Text what, Language language) {
    words.append(head).append(": ").append(what.in(language)).append('\n');
  }
}
