package nl.ims.rules.condition;

import java.time.LocalDate;
import nl.ims.model.term.Internal;

/**
 * A stretch of time over which something is due, such as a year whose evaluation has a day.
 *
 * @param name how a finding on it is named, such as {@code 2024} or {@code 2012-04-30}
 * @param year the year that a report on it covers
 * @param opens its first day, in days since 1970-01-01
 * @param due the last day on which a report on it is in time
 * @param spared the last day on which an end of the contribution spares it: a later end comes too
 *     late to matter
 */
@Internal
public record ReportTerm(String name, int year, int opens, int due, int spared) {

  /**
   * Makes a term.
   *
   * @param name how a finding on it is named
   * @param year the year that a report on it covers
   * @param opens its first day
   * @param due the last day on which a report on it is in time
   * @param spared the last day on which an end of the contribution spares it
   * @return the term
   */
  public static ReportTerm of(
      String name, int year, LocalDate opens, LocalDate due, LocalDate spared) {
    return new ReportTerm(
        name, year, (int) opens.toEpochDay(), (int) due.toEpochDay(), (int) spared.toEpochDay());
  }

  /**
   * Gives the last day on which a report is in time.
   *
   * @return the due day
   */
  public LocalDate dueDay() {
    return LocalDate.ofEpochDay(due);
  }
}
