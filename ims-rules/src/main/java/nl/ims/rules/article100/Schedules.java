package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.rules.article100.RegimeTable.EMPLOYED;
import static nl.ims.rules.dossier.Words.there;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Terms;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.ReportTerm;

/** The terms that recur while a contribution lasts, each with its due day. */
final class Schedules {
  /** The contribution ended too early for the term to count. */
  static final Condition ENDED = there(END).between(Day.EMPLOYMENT, Day.SPARED);

  /** Each year from that of employment on; due on the third Wednesday of May after it. */
  static final Terms YEARS_TO_EVALUATE =
      new Terms(
          EMPLOYED,
          Text.of("elk jaar vanaf dat van de inzet", "each year from that of deployment on"),
          (employment, n) -> {
            int year = employment.getYear() + n;
            return ReportTerm.of(
                Integer.toString(year),
                year,
                LocalDate.of(year, Month.JANUARY, 1),
                thirdWednesdayOfMay(year + 1),
                LocalDate.of(year - 1, Month.DECEMBER, 31));
          });

  /** Each three months of employment; due on the day of the month on which it began. */
  static final Terms QUARTERS =
      new Terms(
          EMPLOYED,
          Text.of("elke drie maanden inzet", "each three months of deployment"),
          (employment, n) -> {
            LocalDate due = employment.plusMonths(3L * (n + 1));
            return ReportTerm.of(
                due.toString(),
                due.getYear(),
                employment.plusMonths(3L * n).plusDays(1),
                due,
                due.minusDays(1));
          });

  /** Each calendar year after that of employment; due on its last day. */
  static final Terms YEARS_AFTER =
      new Terms(
          EMPLOYED,
          Text.of("elk jaar na dat van de inzet", "each year after that of deployment"),
          (employment, n) -> {
            int year = employment.getYear() + n + 1;
            LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
            return ReportTerm.of(
                Integer.toString(year), year, LocalDate.of(year, Month.JANUARY, 1), last, last);
          });

  private Schedules() {}

  /** The day on which parliament gets the interim evaluations. */
  static LocalDate thirdWednesdayOfMay(int year) {
    return LocalDate.of(year, Month.MAY, 1)
        .with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
  }
}
