package nl.ims.io.report;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.Look;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Phrases;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Case;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Withdrawn;
import nl.ims.rules.waiver.WaiverRule;

/** Rules as a page to read: a list of books, or one rule with everything that is known of it. */
public final class RulesReport {

  private static final int RULE = 2;
  private static final int BODY = 6;

  private final Look look;
  private final Phrases phrases;

  private RulesReport(Look look) {
    this.look = look;
    this.phrases = new Phrases(look.language());
  }

  /**
   * {@return a report}
   *
   * @param look how its pages look
   */
  public static RulesReport in(Look look) {
    return new RulesReport(Objects.requireNonNull(look, "look"));
  }

  /**
   * The list of the rules of some books: id, level, how surely the norm is known, and sentence. Of
   * several editions of one book the first that is given is listed. The rules on waivers come last.
   *
   * @param books the books, in the order in which they are printed
   * @return the page, which ends with a line feed
   */
  public String list(Iterable<RuleBook> books) {
    Objects.requireNonNull(books, "books");
    Canvas canvas = new Canvas();
    for (Collection<RuleBook> editions : Multimaps.index(books, RuleBook::id).asMap().values()) {
      RuleBook book = Iterables.get(editions, 0);
      String period = period(Iterables.getLast(editions), book);
      head(canvas, book.id(), phrases.say(book.title())).dot(period);
      for (Rule rule : book.rules()) {
        rule(canvas, rule.id(), phrases.level(rule), phrases.say(rule.sentence()))
            .dot(Ink.FAINT, phrases.basis(rule));
      }
      canvas.blank();
    }
    canvas.line(0, phrases.say("Ingetrokken regels", "Withdrawn rules"));
    Withdrawn.all().forEach(rule -> withdrawn(canvas, rule));
    canvas.blank();
    head(canvas, "waiver", onWaivers());
    for (WaiverRule rule : WaiverRule.values()) {
      rule(canvas, rule.id(), phrases.level(rule.level()), phrases.say(rule.sentence()));
    }
    return canvas.document().text(look);
  }

  private static Canvas.Paragraph head(Canvas canvas, String id, String title) {
    return canvas.paragraph(0, 4).add(Ink.BOLD, id).dot(title);
  }

  /** A rule of a list: its name and level, to which more may be added, and its sentence. */
  private static Canvas.Paragraph rule(Canvas canvas, String id, String level, String sentence) {
    Canvas.Paragraph name = canvas.paragraph(RULE, BODY).add(Ink.BOLD, id).dot(Ink.FAINT, level);
    canvas.line(BODY, sentence);
    return name;
  }

  private String onWaivers() {
    return phrases.say(
        "Terzijdeleggingen: het bestand van --waivers", "Waivers: the file of --waivers");
  }

  /**
   * One rule on waivers: its sentence in both languages, and its condition in words.
   *
   * @param rule the rule
   * @return the page, which ends with a line feed
   */
  public String one(WaiverRule rule) {
    Objects.requireNonNull(rule, "rule");
    Canvas canvas = new Canvas();
    head(canvas, rule.id(), phrases.level(rule.level())).dot(onWaivers());
    body(canvas, rule.sentence(), rule.conditionInWords());
    canvas.blank();
    canvas.line(
        RULE,
        phrases.say(
            "Rust op geen stuk: dit project heeft de regel gemaakt.",
            "Rests on no paper: this project made the rule."));
    return canvas.document().text(look);
  }

  /** The sentence in both languages, and the condition. */
  private void body(Canvas canvas, Text sentence, Text condition) {
    canvas.blank();
    for (Language language : Language.values()) {
      canvas.paragraph(RULE, BODY).add(Ink.FAINT, language.code()).add(sentence.in(language));
    }
    canvas.blank();
    canvas.paragraph(RULE).add(Ink.FAINT, phrases.say("Voorwaarde", "Condition"));
    phrases.say(condition).lines().forEach(line -> condition(canvas, line));
  }

  /** A line of a condition, whose own indentation shows what it is a part of. */
  private static void condition(Canvas canvas, String line) {
    int indent = RULE + CharMatcher.isNot(' ').indexIn(line);
    canvas.paragraph(indent, indent + 4).add(line);
  }

  /**
   * One rule in each book that has it, and once for editions that have it alike: its sentence in
   * both languages, its condition in words, and its papers with their evidence.
   *
   * @param books the books, the editions of one after each other and the newest first
   * @param id the id of the rule
   * @return the page, which ends with a line feed; blank if no book has the rule
   */
  public String one(Iterable<RuleBook> books, String id) {
    Objects.requireNonNull(books, "books");
    Objects.requireNonNull(id, "id");
    Canvas canvas = new Canvas();
    List<Version> versions = Version.of(books, id);
    for (Version version : versions) {
      if (!version.equals(versions.get(0))) {
        canvas.blank();
      }
      one(canvas, version);
    }
    return canvas.document().text(look);
  }

  private void one(Canvas canvas, Version version) {
    Rule rule = version.rule();
    Canvas.Paragraph head = head(canvas, rule.id(), phrases.level(rule));
    if (Phrases.tellsBasis(rule)) {
      head.dot(phrases.basis(rule));
    }
    head.dot(phrases.say("regelboek ", "rule book ") + version.newest().id());
    head.dot(period(version.oldest(), version.newest()));
    rule.holdsFrom().ifPresent(day -> canvas.line(4, phrases.holdsFrom(day)));
    body(canvas, rule.sentence(), rule.conditionInWords());
    canvas.blank();
    canvas.paragraph(RULE).add(Ink.FAINT, phrases.say("Stukken", "Papers"));
    for (Citation citation : rule.citations()) {
      if (rule.cases().stream().noneMatch(seen -> seen.paper().equals(citation))) {
        canvas.item(RULE, BODY).add(Papers.full(citation, phrases));
      }
    }
    rule.cases().forEach(seen -> seen(canvas, seen));
  }

  /** A case: its day, whether the practice was followed, and the paper that shows it. */
  private void seen(Canvas canvas, Case seen) {
    Canvas.Paragraph line = canvas.item(RULE, BODY).add(seen.day().toString());
    if (seen.stance() == Case.Stance.AGAINST) {
      line.add(Ink.YELLOW, phrases.say("niet gevolgd", "not followed"));
    }
    line.dot(Papers.full(seen.paper(), phrases));
  }

  /**
   * A rule that was withdrawn, and why.
   *
   * @param rule the rule
   * @return the page
   */
  public String one(Withdrawn rule) {
    Objects.requireNonNull(rule, "rule");
    Canvas canvas = new Canvas();
    withdrawn(canvas, rule);
    return canvas.document().text(look);
  }

  private void withdrawn(Canvas canvas, Withdrawn rule) {
    rule(
        canvas,
        rule.id(),
        phrases.say("ingetrokken", "withdrawn"),
        phrases.sentence(phrases.say(rule.reason())));
  }

  /** A rule as it stands in some editions of a book, one after the other. */
  private record Version(RuleBook oldest, RuleBook newest, Rule rule) {

    static List<Version> of(Iterable<RuleBook> books, String id) {
      List<Version> versions = new ArrayList<>();
      for (RuleBook book : books) {
        for (Rule rule : book.rules()) {
          if (rule.id().equals(id)) {
            Optional<Version> later = Optional.ofNullable(Iterables.getLast(versions, null));
            if (later.filter(version -> version.isAlike(book, rule)).isPresent()) {
              versions.set(versions.size() - 1, later.get().since(book));
            } else {
              versions.add(new Version(book, book, rule));
            }
          }
        }
      }
      return versions;
    }

    private Version since(RuleBook earlier) {
      return new Version(earlier, newest, rule);
    }

    private boolean isAlike(RuleBook book, Rule other) {
      return newest.id().equals(book.id())
          && rule.level() == other.level()
          && rule.sentence().equals(other.sentence())
          && rule.conditionInWords().equals(other.conditionInWords())
          && rule.citations().equals(other.citations());
    }
  }

  /** From the first day of the oldest of some editions through the last day of the newest. */
  private String period(RuleBook oldest, RuleBook newest) {
    if (oldest.fromInclusive().isEmpty()) {
      return phrases.say("op elke dag", "on any day");
    }
    LocalDate from = oldest.fromInclusive().get();
    return newest
        .throughInclusive()
        .map(through -> phrases.say("%s t/m %s", "%s through %s", from, through))
        .orElseGet(() -> phrases.say("vanaf ", "from ") + from);
  }
}
