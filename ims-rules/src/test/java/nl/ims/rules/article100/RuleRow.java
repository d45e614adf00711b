package nl.ims.rules.article100;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Rule;

/**
 * What a table says of a rule, or what the rule says of itself.
 *
 * @param id the id
 * @param level the level, as a code
 * @param holdsFrom the day from which it holds, or a dash
 * @param nl the sentence in Dutch
 * @param en the sentence in English
 * @param cites its own citations, in order
 */
record RuleRow(
    String id, String level, String holdsFrom, String nl, String en, ImmutableList<Cited> cites) {

  /** What a rule says of itself. */
  static RuleRow of(Rule rule) {
    return new RuleRow(
        rule.id(),
        rule.level().code(),
        rule.holdsFrom().map(LocalDate::toString).orElse("-"),
        rule.sentence().in(Language.NL),
        rule.sentence().in(Language.EN),
        rule.citations().stream().map(Cited::of).collect(ImmutableList.toImmutableList()));
  }
}
