package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
import nl.ims.model.term.Language;

/**
 * The catalogue as pages of text: a table of the rows that a selection holds, or one row in full.
 *
 * <p>A report is a value: it holds how to print, not what.
 */
public final class CatalogueReport {

  /** From here on a row has room on one line. */
  private static final int WIDE = 100;

  private static final int NUMBER = 2;
  private static final int ID = NUMBER + 5;
  private static final int PARTNERS = ID + 40;
  private static final int DOMAIN = PARTNERS + 14;
  private static final int DEPTH = DOMAIN + 12;
  private static final int SINCE = DEPTH + 18;

  private final Language language;
  private final Look look;

  private CatalogueReport(Language language, Look look) {
    this.language = language;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page; descriptions are in English
   * @return the report
   */
  public static CatalogueReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new CatalogueReport(language, Look.PLAIN);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public CatalogueReport withColour(boolean coloured) {
    return new CatalogueReport(language, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public CatalogueReport withWidth(int characters) {
    return new CatalogueReport(language, look.withWidth(characters));
  }

  /**
   * The table of a selection: what matches, what is not known to, how many rows were left out, what
   * the Netherlands stays out of, and counts of what matches.
   *
   * @param catalogue the catalogue that it was taken from
   * @param selection the rows
   * @return the page, which ends with a line feed
   */
  public String list(Catalogue catalogue, Selection selection) {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(selection, "selection");
    return new Table(new Canvas(look), catalogue, new CatalogueWords(language), look.width())
        .of(selection);
  }

  /**
   * One row in full: each fact with how surely it is known, its papers, and what sources say
   * differently.
   *
   * @param catalogue the catalogue that it is in
   * @param entry the row
   * @return the page, which ends with a line feed
   */
  public String one(Catalogue catalogue, CatalogueEntry entry) {
    Objects.requireNonNull(catalogue, "catalogue");
    Objects.requireNonNull(entry, "entry");
    return CataloguePageText.of(
        new Canvas(look), new CatalogueWords(language), entry, catalogue.conflictsOn(entry));
  }

  /** One table under way. */
  private record Table(Canvas canvas, Catalogue catalogue, CatalogueWords words, int width) {

    String of(Selection selection) {
      title(selection);
      if (!selection.matching().isEmpty()) {
        canvas.blank();
        head();
        selection.matching().forEach(this::row);
      }
      doubts(
          words.possibly(selection.unknown().size()),
          selection.unknown(),
          selection.matching().isEmpty());
      left(selection);
      doubts(
          words.staysOut(selection.staysOut().size()),
          selection.staysOut(),
          selection.matching().isEmpty() && selection.unknown().isEmpty());
      new CatalogueCounts(canvas, words).of(selection.matching());
      ImmutableList<Conflict> conflicts = conflicts(selection);
      if (!conflicts.isEmpty()) {
        canvas.blank();
        canvas.paragraph(0).add(Ink.BOLD, words.say("Bronnen verschillen", "Sources differ")).end();
        conflicts.forEach(this::conflict);
      }
      canvas.blank();
      canvas.paragraph(0).add(Ink.FAINT, words.legend()).end();
      return canvas.text();
    }

    private void title(Selection selection) {
      Canvas.Paragraph line = canvas.paragraph(0, 4).add(Ink.BOLD, words.title(selection));
      selection.filters().forEach(filter -> line.dot(Ink.PLAIN, words.say(filter.label())));
      line.end();
    }

    /** Whether a row has room on one line, which the longer words of Dutch do not leave. */
    private boolean wide() {
      return width >= WIDE && words.language() == Language.EN;
    }

    private void head() {
      Canvas.Paragraph line = canvas.paragraph(NUMBER, ID).add(Ink.FAINT, words.say("nr.", "no."));
      if (wide()) {
        line.to(ID).add(Ink.FAINT, "slug");
        line.to(PARTNERS).add(Ink.FAINT, "partners");
        line.to(DOMAIN).add(Ink.FAINT, words.say("domein", "domain"));
        line.to(DEPTH).add(Ink.FAINT, words.say("diepte", "depth"));
        line.to(SINCE).add(Ink.FAINT, words.say("sinds", "since")).end();
      } else {
        String rest =
            words.say(
                "slug, partners, domein, diepte, sinds", "slug, partners, domain, depth, since");
        line.to(ID).add(Ink.FAINT, rest).end();
      }
    }

    private void row(CatalogueEntry entry) {
      String marks = CatalogueWords.marks(entry, catalogue.conflictsOn(entry));
      Canvas.Paragraph line = canvas.paragraph(0, ID);
      if (!marks.isEmpty()) {
        line.add(Ink.YELLOW, marks);
      }
      line.to(NUMBER).add(entry.number());
      line.to(ID).add(Ink.BOLD, entry.id());
      if (!wide()) {
        line.end();
        line = canvas.paragraph(ID);
        line.add(entry.partners().toString()).dot(Ink.PLAIN, words.code(entry.domain()));
        line.dot(Ink.PLAIN, words.code(entry.depth()))
            .dot(Ink.PLAIN, CatalogueWords.since(entry))
            .end();
        return;
      }
      int room = DOMAIN - PARTNERS - 1;
      line.to(PARTNERS).add(CatalogueWords.partners(entry.partners(), room));
      line.to(DOMAIN).add(words.code(entry.domain()));
      line.to(DEPTH).add(words.code(entry.depth()));
      line.to(SINCE).add(CatalogueWords.since(entry)).end();
    }

    private void doubts(String title, ImmutableList<Doubt> doubts, boolean headed) {
      if (doubts.isEmpty()) {
        return;
      }
      canvas.blank();
      canvas.paragraph(0).add(Ink.BOLD, title).end();
      if (headed) {
        canvas.blank();
        head();
      }
      for (Doubt doubt : doubts) {
        row(doubt.entry());
        if (doubt.because().isEmpty()) {
          continue;
        }
        Canvas.Paragraph line = canvas.paragraph(ID);
        doubt.because().forEach(reason -> line.dot(Ink.FAINT, words.say(reason)));
        line.end();
      }
    }

    private void left(Selection selection) {
      if (!selection.membership().isEmpty()) {
        canvas.blank();
        canvas.line(0, words.membership(selection.membership().size()));
      }
    }

    /** What concerns a row that is shown; if all rows are, also what concerns none. */
    private ImmutableList<Conflict> conflicts(Selection selection) {
      return catalogue.conflicts().stream()
          .filter(
              conflict ->
                  conflict.entries().isEmpty()
                      ? selection.filters().isEmpty()
                      : CatalogueWords.shows(selection, conflict))
          .collect(ImmutableList.toImmutableList());
    }

    private void conflict(Conflict conflict) {
      Canvas.Paragraph line = canvas.paragraph(NUMBER, NUMBER + 2);
      line.add(words.say(conflict.subject()) + ":");
      String between = "";
      for (var claim : conflict.claims()) {
        line.add(between + words.say(claim.says()));
        between = "/ ";
      }
      if (!conflict.entries().isEmpty()) {
        line.dot(Ink.FAINT, String.join(" ", conflict.entries()));
      }
      line.end();
    }
  }
}
