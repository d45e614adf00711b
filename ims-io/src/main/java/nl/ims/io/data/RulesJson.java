package nl.ims.io.data;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Withdrawn;
import nl.ims.rules.waiver.WaiverRule;

/**
 * Rules as one JSON object for programs: those of books, then those that were withdrawn, then those
 * on waivers.
 *
 * <p>{@code rule-books} is a list of {@code {"rule-book", "title", "from", "through", "rules"}}: a
 * framework whose rules changed while it was in force has a book for each period, of one id. A rule
 * is {@code {"rule", "level", "level-label", "sentence", "condition", "holds-from", "citations",
 * "cases"}}: {@code level-label} is there where an own rule has one, {@code cases} where the rule
 * is a practice that was induced from cases, with how many it was followed in and how many it was
 * not. A report is a value: it holds how to print, not what.
 */
public final class RulesJson {

  private final Language language;

  private RulesJson(Language language) {
    this.language = language;
  }

  /**
   * Chooses the language.
   *
   * @param language the language of places in papers; sentences and conditions stand in both
   * @return the report
   */
  public static RulesJson in(Language language) {
    Objects.requireNonNull(language, "language");
    return new RulesJson(language);
  }

  /**
   * Writes all rules.
   *
   * @param books the books, in the order in which they are written
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   */
  public void all(Iterable<RuleBook> books, OutputStream out) {
    Objects.requireNonNull(books, "books");
    Objects.requireNonNull(out, "out");
    write(books, id -> true, out);
  }

  /**
   * Writes one rule in each book that has it; or the rule that was withdrawn, or the one on
   * waivers.
   *
   * @param books the books, in the order in which they are written
   * @param id the id of the rule
   * @param out where the bytes go, as UTF-8; it is flushed at the end and never closed
   */
  public void one(Iterable<RuleBook> books, String id, OutputStream out) {
    Objects.requireNonNull(books, "books");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(out, "out");
    write(books, id::equals, out);
  }

  private void write(Iterable<RuleBook> books, Predicate<String> wanted, OutputStream out) {
    JsonOut json = JsonOut.to(out).object().field("ims", JsonReport.VERSION).list("rule-books");
    for (RuleBook book : books) {
      List<Rule> rules = book.rules().stream().filter(rule -> wanted.test(rule.id())).toList();
      if (!rules.isEmpty()) {
        book(json, book, rules);
      }
    }
    json.endList().list("withdrawn");
    Withdrawn.all().stream()
        .filter(rule -> wanted.test(rule.id()))
        .forEach(rule -> withdrawn(json, rule));
    json.endList().list("on-waivers");
    for (WaiverRule rule : WaiverRule.values()) {
      if (wanted.test(rule.id())) {
        onWaivers(json, rule);
      }
    }
    json.endList().endObject().finish();
  }

  private void book(JsonOut json, RuleBook book, List<Rule> rules) {
    json.object()
        .field("rule-book", book.id())
        .bilingual("title", book.title())
        .field("from", book.fromInclusive())
        .field("through", book.throughInclusive())
        .list("rules");
    rules.forEach(rule -> rule(json, rule));
    json.endList().endObject();
  }

  private void rule(JsonOut json, Rule rule) {
    json.object().field("rule", rule.id()).field("level", rule.level().code());
    rule.levelLabel().ifPresent(label -> json.bilingual("level-label", label));
    json.bilingual("sentence", rule.sentence())
        .bilingual("condition", rule.conditionInWords())
        .field("holds-from", rule.holdsFrom())
        .citations(rule.citations(), language);
    FindingJson.cases(json, rule);
    json.endObject();
  }

  private static void withdrawn(JsonOut json, Withdrawn rule) {
    json.object().field("rule", rule.id()).bilingual("reason", rule.reason()).endObject();
  }

  private static void onWaivers(JsonOut json, WaiverRule rule) {
    json.object()
        .field("rule", rule.id())
        .field("level", rule.level().code())
        .bilingual("sentence", rule.sentence())
        .bilingual("condition", rule.conditionInWords())
        .endObject();
  }
}
