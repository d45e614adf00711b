package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.io.Assessed;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Heading;
import nl.ims.io.page.Ink;
import nl.ims.io.page.Look;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Settling;
import nl.ims.model.term.Language;

/**
 * What would settle what, as a page to read: each set of missing facts with the findings that it
 * can settle, first the sets that settle most.
 *
 * <p>A report is a value: it holds how to print, not what.
 */
public final class MissingReport {

  private static final int COLUMN = 4;

  /** How many findings on the framework are named one by one. */
  private static final int NAMED = 3;

  private final Language language;
  private final Look look;

  private MissingReport(Language language, Look look) {
    this.language = language;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page
   * @return the report
   */
  public static MissingReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new MissingReport(language, Look.PLAIN);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public MissingReport withColour(boolean coloured) {
    return new MissingReport(language, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public MissingReport withWidth(int characters) {
    return new MissingReport(language, look.withWidth(characters));
  }

  /**
   * The page of one assessment.
   *
   * @param assessed the assessment and its file
   * @return the page, which ends with a line feed
   */
  public String of(Assessed assessed) {
    Objects.requireNonNull(assessed, "assessed");
    Canvas canvas = new Canvas(look);
    Phrases phrases = new Phrases(language);
    Heading.draw(canvas, phrases, assessed);
    canvas.blank();
    ImmutableList<Settling> settlings = Settling.of(assessed.assessment());
    if (settlings.isEmpty()) {
      canvas.line(0, phrases.nothingMissing());
    }
    for (Settling settling : settlings) {
      Canvas.Paragraph head = canvas.paragraph(0, COLUMN);
      head.add(Ink.BOLD, phrases.together(settling.facts()));
      settling.facts().forEach(fact -> head.add(Ink.FAINT, phrases.onlyIf(fact)));
      head.dot(Ink.FAINT, phrases.findings(settling.findings().size())).end();
      canvas.line(COLUMN, String.join(", ", FindingNames.of(settling.findings(), phrases, NAMED)));
    }
    return canvas.text();
  }
}
