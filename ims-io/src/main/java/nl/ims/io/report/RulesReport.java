package nl.ims.io.report;

import java.time.LocalDate;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Rule;
import nl.ims.rules.book.RuleBook;

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
   * @param characters the most characters of a line; what is not between 60 and 100 is taken as 100
   * @return the changed report
   */
  public RulesReport withWidth(int characters) {
    return new RulesReport(language, look.withWidth(characters));
  }

  /**
   * The list of the rules of some books: id, level and sentence.
   *
   * @param books the books, in the order in which they are printed
   * @return the page, which ends with a line feed
   */
  public String list(Iterable<RuleBook> books) {
    Canvas canvas = new Canvas(look);
    Phrases phrases = new Phrases(language);
    boolean first = true;
    for (RuleBook book : books) {
      if (!first) {
        canvas.blank();
      }
      first = false;
      canvas
          .paragraph(0, 4)
          .add(Ink.BOLD, book.id())
          .dot(Ink.PLAIN, phrases.say(book.title()))
          .dot(Ink.PLAIN, period(book, phrases))
          .end();
      for (Rule rule : book.rules()) {
        canvas
            .paragraph(2, 6)
            .add(Ink.BOLD, rule.id())
            .dot(Ink.FAINT, phrases.level(rule.level()))
            .end();
        canvas.line(6, phrases.say(rule.sentence()));
      }
    }
    return canvas.text();
  }

  /**
   * One rule: its sentence in both languages, its condition in words, and its papers with their
   * evidence.
   *
   * @param book the book that holds it
   * @param rule the rule
   * @return the page, which ends with a line feed
   */
  public String one(RuleBook book, Rule rule) {
    Canvas canvas = new Canvas(look);
    Phrases phrases = new Phrases(language);
    canvas
        .paragraph(0, 4)
        .add(Ink.BOLD, rule.id())
        .dot(Ink.PLAIN, phrases.level(rule.level()))
        .dot(Ink.PLAIN, phrases.say("regelboek ", "rule book ") + book.id())
        .dot(Ink.PLAIN, period(book, phrases))
        .end();
    rule.holdsFrom().ifPresent(day -> canvas.line(4, phrases.holdsFrom(day)));
    canvas.blank();
    canvas.paragraph(2, 6).add(Ink.FAINT, "nl").add(rule.sentence().in(Language.NL)).end();
    canvas.paragraph(2, 6).add(Ink.FAINT, "en").add(rule.sentence().in(Language.EN)).end();
    canvas.blank();
    canvas.paragraph(2).add(Ink.FAINT, phrases.say("Voorwaarde", "Condition")).end();
    phrases.say(rule.conditionInWords()).lines().forEach(line -> condition(canvas, line));
    canvas.blank();
    canvas.paragraph(2).add(Ink.FAINT, phrases.say("Stukken", "Papers")).end();
    for (Citation citation : rule.citations()) {
      canvas.paragraph(2, 6).add("-").add(Papers.full(citation, phrases)).end();
    }
    return canvas.text();
  }

  /** A line of a condition, whose own indentation shows what it is a part of. */
  private static void condition(Canvas canvas, String line) {
    int indent = 2;
    while (indent - 2 < line.length() && line.charAt(indent - 2) == ' ') {
      indent++;
    }
    canvas.paragraph(indent, indent + 4).add(line).end();
  }

  private static String period(RuleBook book, Phrases phrases) {
    if (book.fromInclusive().isEmpty()) {
      return phrases.say("op elke dag", "on any day");
    }
    LocalDate from = book.fromInclusive().get();
    return book.throughInclusive()
        .map(through -> phrases.say(from + " t/m " + through, from + " through " + through))
        .orElseGet(() -> phrases.say("vanaf " + from, "from " + from));
  }
}
