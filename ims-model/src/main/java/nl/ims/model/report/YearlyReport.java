package nl.ims.model.report;

import java.util.Optional;
import nl.ims.model.internal.Checks;

/**
 * The yearly report to parliament on international military cooperation (<i>jaarlijkse
 * IMS-rapportage</i>), as the subject of a dossier.
 *
 * @param year the year reported on, 1 through 9999; absent means not stated
 */
public record YearlyReport(Optional<Integer> year) {

  /**
   * Checks the year.
   *
   * @param year the year reported on
   * @throws IllegalArgumentException if it is out of bounds
   */
  public YearlyReport {
    Checks.range("report", "year", year, 1, 9999);
  }

  /**
   * Makes a report.
   *
   * @param year the year reported on, 1 through 9999
   * @return the report
   * @throws IllegalArgumentException if the year is out of bounds
   */
  public static YearlyReport of(int year) {
    return new YearlyReport(Optional.of(year));
  }
}
