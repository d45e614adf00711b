package nl.ims.io.report;

import java.util.Objects;
import java.util.Optional;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Look;
import nl.ims.io.page.Phrases;
import nl.ims.model.term.Language;

/**
 * What became of the waivers of a call, as a page to read: how many there are, and those that are
 * expired, too broad or unused, with the place in their file.
 *
 * <p>A report is a value: it holds how to print, not what.
 */
public final class WaiversReport {

  private final Language language;
  private final Look look;

  private WaiversReport(Language language, Look look) {
    this.language = language;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page
   * @return the report
   */
  public static WaiversReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new WaiversReport(language, Look.PLAIN);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public WaiversReport withColour(boolean coloured) {
    return new WaiversReport(language, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public WaiversReport withWidth(int characters) {
    return new WaiversReport(language, look.withWidth(characters));
  }

  /**
   * The page.
   *
   * @param use the waivers of a call, and what became of them
   * @return the page, which ends with a line feed; empty if there are no waivers
   */
  public Optional<String> of(WaiverUse use) {
    Objects.requireNonNull(use, "use");
    if (use.outcomes().isEmpty()) {
      return Optional.empty();
    }
    Canvas canvas = new Canvas(look);
    WaiverText.draw(canvas, new Phrases(language), use);
    return Optional.of(canvas.text());
  }
}
