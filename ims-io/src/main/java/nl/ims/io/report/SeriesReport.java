package nl.ims.io.report;

import java.util.Objects;
import java.util.Optional;
import nl.ims.io.page.Canvas;
import nl.ims.io.page.Look;
import nl.ims.io.page.Phrases;
import nl.ims.model.Dossier;
import nl.ims.model.term.Language;
import nl.ims.rules.report.ReportSeries;

/**
 * What several dossiers on yearly reports say together: which calendar year has one, which
 * milestones moved from one report to the next, and what became of promises that were left open.
 *
 * <p>It is guidance: no rule stands behind it, and it makes no run fail. A report is a value: it
 * holds how to print, not what.
 */
public final class SeriesReport {
  private final Language language;
  private final Look look;

  private SeriesReport(Language language, Look look) {
    this.language = language;
    this.look = look;
  }

  /**
   * A report without colour.
   *
   * @param language the language of the page
   * @return the report
   */
  public static SeriesReport in(Language language) {
    Objects.requireNonNull(language, "language");
    return new SeriesReport(language, Look.PLAIN);
  }

  /**
   * The same report with or without colour.
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   * @return the changed report
   */
  public SeriesReport withColour(boolean coloured) {
    return new SeriesReport(language, look.withColour(coloured));
  }

  /**
   * The same report for a terminal of some width.
   *
   * @param characters the most characters of a line; 100 without it, and 60 at least
   * @return the changed report
   */
  public SeriesReport withWidth(int characters) {
    return new SeriesReport(language, look.withWidth(characters));
  }

  /**
   * The page of some dossiers.
   *
   * @param dossiers the dossiers, of any subject and in any order
   * @return the page, which ends with a line feed; empty if fewer than two are on a yearly report
   */
  public Optional<String> of(Iterable<Dossier> dossiers) {
    ReportSeries series = ReportSeries.of(dossiers);
    if (series.size() < 2) {
      return Optional.empty();
    }
    SeriesPage page = new SeriesPage(new Canvas(look), new Phrases(language));
    return Optional.of(page.of(series));
  }
}
