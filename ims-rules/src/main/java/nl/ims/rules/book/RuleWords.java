package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;

/** A rule spelled out: when it applies, and its table of verdicts. */
final class RuleWords {
  private RuleWords() {}

  static Text of(RuleParts rule) {
    return Text.of(words(rule, Language.NL), words(rule, Language.EN));
  }

  private static String words(RuleParts rule, Language language) {
    boolean nl = language == Language.NL;
    StringBuilder words = new StringBuilder();
    rule.each()
        .ifPresent(
            subjects -> line(words, nl ? "voor elke" : "for each", subjects.words(), language));
    String head = nl ? "van toepassing" : "applies";
    for (Condition condition : applies(rule)) {
      line(words, head, condition.words(), language);
      head = nl ? "en" : "and";
    }
    Demand demand = rule.demand();
    for (Demand.Row row : demand.rows()) {
      line(words, row.outcome().label().in(language), row.when().words(), language);
    }
    words.append(nl ? "anders: " : "otherwise: ").append(demand.otherwise().label().in(language));
    return words.toString();
  }

  /** When the rule applies; nothing of a regime where no regime is asked for. */
  private static ImmutableList<Condition> applies(RuleParts rule) {
    ImmutableList.Builder<Condition> applies = ImmutableList.builder();
    if (!rule.scope().equals(Scope.NONE)) {
      applies.add(rule.scope().asked());
    }
    return applies.addAll(rule.applies()).addAll(rule.appliesToEach()).build();
  }

  private static void line(StringBuilder words, String head, Text what, Language language) {
    words.append(head).append(": ").append(what.in(language)).append('\n');
  }
}
