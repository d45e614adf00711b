package nl.ims.io.report;

import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
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

/**
 * Rules as a page to read: a list of books, or one rule with everything that is known of it.
 *
 * <p>A report is a value: it holds how to print, not what.
 */
public final class RulesReport {

  private final Language language;
  private final Look look;

  private RulesReport(Language language, Look look) {
    this.language = language;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page
   * @return the report
   */
  public static RulesReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new RulesReport(language, Look.PLAIN);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public RulesReport withColour(boolean coloured) {
    return new RulesReport(language, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public RulesReport withWidth(int characters) {
    return new RulesReport(language, look.withWidth(characters));
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
    Canvas canvas = new Canvas(look);
    Phrases phrases = new Phrases(language);
    boolean first = true;
    for (Collection<RuleBook> editions : Multimaps.index(books, RuleBook::id).asMap().values()) {
      if (!first) {
        canvas.blank();
      }
      first = false;
      RuleBook book = Iterables.get(editions, 0);
      canvas
          .paragraph(0, 4)
          .add(Ink.BOLD, book.id())
          .dot(Ink.PLAIN, phrases.say(book.title()))
          .dot(Ink.PLAIN, period(Iterables.getLast(editions), book, phrases))
          .end();
      for (Rule rule : book.rules()) {
        canvas
            .paragraph(2, 6)
            .add(Ink.BOLD, rule.id())
            .dot(Ink.FAINT, phrases.level(rule))
            .dot(Ink.FAINT, phrases.basis(rule))
            .end();
        canvas.line(6, phrases.say(rule.sentence()));
      }
    }
    canvas.blank();
    canvas.line(0, phrases.say("Ingetrokken regels", "Withdrawn rules"));
    Withdrawn.all().forEach(rule -> withdrawn(canvas, phrases, rule));
    canvas.blank();
    waivers(canvas, phrases);
    return canvas.text();
  }

  /** The rules on the file of waivers, which are in no book. */
  private static void waivers(Canvas canvas, Phrases phrases) {
    canvas.paragraph(0, 4).add(Ink.BOLD, "waiver").dot(Ink.PLAIN, onWaivers(phrases)).end();
    for (WaiverRule rule : WaiverRule.values()) {
      canvas
          .paragraph(2, 6)
          .add(Ink.BOLD, rule.id())
          .dot(Ink.FAINT, phrases.level(rule.level()))
          .end();
      canvas.line(6, phrases.say(rule.sentence()));
    }
  }

  private static String onWaivers(Phrases phrases) {
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
    Canvas canvas = new Canvas(look);
    Phrases phrases = new Phrases(language);
    canvas
        .paragraph(0, 4)
        .add(Ink.BOLD, rule.id())
        .dot(Ink.PLAIN, phrases.level(rule.level()))
        .dot(Ink.PLAIN, onWaivers(phrases))
        .end();
    body(canvas, phrases, rule.sentence(), rule.conditionInWords());
    canvas.blank();
    canvas.line(
        2,
        phrases.say(
            "Rust op geen stuk: dit project heeft de regel gemaakt.",
            "Rests on no paper: this project made the rule."));
    return canvas.text();
  }

  /** The sentence in both languages, and the condition. */
  private static void body(Canvas canvas, Phrases phrases, Text sentence, Text condition) {
    canvas.blank();
    canvas.paragraph(2, 6).add(Ink.FAINT, "nl").add(sentence.in(Language.NL)).end();
    canvas.paragraph(2, 6).add(Ink.FAINT, "en").add(sentence.in(Language.EN)).end();
    canvas.blank();
    canvas.paragraph(2).add(Ink.FAINT, phrases.say("Voorwaarde", "Condition")).end();
    phrases.say(condition).lines().forEach(line -> condition(canvas, line));
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
    Canvas canvas = new Canvas(look);
    List<Version> versions = Version.of(books, id);
    for (Version version : versions) {
      if (!version.equals(versions.get(0))) {
        canvas.blank();
      }
      one(canvas, version);
    }
    return canvas.text();
  }

  private void one(Canvas canvas, Version version) {
    Phrases phrases = new Phrases(language);
    Rule rule = version.rule();
    Canvas.Paragraph head = canvas.paragraph(0, 4).add(Ink.BOLD, rule.id());
    head.dot(Ink.PLAIN, phrases.level(rule));
    if (Phrases.tellsBasis(rule)) {
      head.dot(Ink.PLAIN, phrases.basis(rule));
    }
    head.dot(Ink.PLAIN, phrases.say("regelboek ", "rule book ") + version.newest().id());
    head.dot(Ink.PLAIN, period(version.oldest(), version.newest(), phrases)).end();
    rule.holdsFrom().ifPresent(day -> canvas.line(4, phrases.holdsFrom(day)));
    body(canvas, phrases, rule.sentence(), rule.conditionInWords());
    canvas.blank();
    canvas.paragraph(2).add(Ink.FAINT, phrases.say("Stukken", "Papers")).end();
    for (Citation citation : rule.citations()) {
      if (rule.cases().stream().noneMatch(seen -> seen.paper().equals(citation))) {
        canvas.paragraph(2, 6).add("-").add(Papers.full(citation, phrases)).end();
      }
    }
    rule.cases().forEach(seen -> seen(canvas, phrases, seen));
  }

  /** A case: its day, whether the practice was followed, and the paper that shows it. */
  private static void seen(Canvas canvas, Phrases phrases, Case seen) {
    Canvas.Paragraph line = canvas.paragraph(2, 6).add("-").add(seen.day().toString());
    if (seen.stance() == Case.Stance.AGAINST) {
      line.add(Ink.YELLOW, phrases.say("niet gevolgd", "not followed"));
    }
    line.dot(Ink.PLAIN, Papers.full(seen.paper(), phrases)).end();
  }

  /**
   * A rule that was withdrawn, and why.
   *
   * @param rule the rule
   * @return the page
   */
  public String one(Withdrawn rule) {
    Objects.requireNonNull(rule, "rule");
    Canvas canvas = new Canvas(look);
    withdrawn(canvas, new Phrases(language), rule);
    return canvas.text();
  }

  private static void withdrawn(Canvas canvas, Phrases phrases, Withdrawn rule) {
    canvas
        .paragraph(2, 6)
        .add(Ink.BOLD, rule.id())
        .dot(Ink.FAINT, phrases.say("ingetrokken", "withdrawn"))
        .end();
    canvas.line(6, phrases.sentence(phrases.say(rule.reason())));
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

  /** A line of a condition, whose own indentation shows what it is a part of. */
  private static void condition(Canvas canvas, String line) {
    int indent = 2;
    while (indent - 2 < line.length() && line.charAt(indent - 2) == ' ') {
      indent++;
    }
    canvas.paragraph(indent, indent + 4).add(line).end();
  }

  /** From the first day of the oldest of some editions through the last day of the newest. */
  private static String period(RuleBook oldest, RuleBook newest, Phrases phrases) {
    if (oldest.fromInclusive().isEmpty()) {
      return phrases.say("op elke dag", "on any day");
    }
    LocalDate from = oldest.fromInclusive().get();
    return newest
        .throughInclusive()
        .map(through -> phrases.say(from + " t/m " + through, from + " through " + through))
        .orElseGet(() -> phrases.say("vanaf " + from, "from " + from));
  }
}
