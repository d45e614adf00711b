package nl.ims.rules.exploration;

import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.FINAL_EVALUATION;
import static nl.ims.model.procedure.StepKind.INTERIM_EVALUATION;
import static nl.ims.model.procedure.StepKind.PROGRESS_REPORT;
import static nl.ims.model.procedure.StepKind.VESSEL_PROTECTION_REPORT;
import static nl.ims.rules.exploration.Facts.a;
import static nl.ims.rules.exploration.LetterFormulations.plainly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.exploration.Formulation.Due;

/** The rules on what is due each year and each quarter, sentence by sentence. */
final class RecurringFormulations {
  private RecurringFormulations() {}

  private static LocalDate employment(Facts f) {
    return LocalDate.ofEpochDay(f.employment().orElseThrow());
  }

  private static LocalDate asOf(Facts f) {
    return LocalDate.ofEpochDay(f.log().asOf().orElseThrow());
  }

  /** The day of a recorded end. */
  private static Optional<LocalDate> end(Facts f) {
    OptionalInt end = f.log().firstRecorded(a(END));
    return end.isEmpty() ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(end.getAsInt()));
  }

  /** The day of a recorded end on or after employment. */
  private static Optional<LocalDate> endAfterEmployment(Facts f) {
    return end(f).filter(end -> !end.isBefore(employment(f)));
  }

  private static int number(LocalDate day) {
    return Math.toIntExact(day.toEpochDay());
  }

  /** The first day of 1970 was a Thursday. */
  private static boolean isWednesday(LocalDate day) {
    return Math.floorMod(day.toEpochDay(), 7) == 6;
  }

  /** The third Wednesday of May: the one between the fifteenth and the twenty-first. */
  static LocalDate thirdWednesdayOfMay(int year) {
    LocalDate day = LocalDate.of(year, 5, 15);
    while (!isWednesday(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** Each year from that of employment whose due day is on or before as-of. */
  static ImmutableList<Due> evaluations(Facts f) {
    ImmutableList.Builder<Due> due = ImmutableList.builder();
    for (int year = employment(f).getYear(); year < asOf(f).getYear(); year++) {
      LocalDate day = thirdWednesdayOfMay(year + 1);
      if (!day.isAfter(asOf(f))) {
        due.add(new Due(Integer.toString(year), year, day));
      }
    }
    return due.build();
  }

  /**
   * Not after the year of a recorded end on or after employment; after the year of employment, with
   * no end recorded and the log not complete at the end of the year before: unknown.
   */
  static Known evaluationApplies(Facts f, Due due) {
    Optional<LocalDate> end = endAfterEmployment(f);
    if (end.isPresent() && due.year() > end.get().getYear()) {
      return Known.NO;
    }
    boolean completeBefore = f.log().completeAt(number(LocalDate.of(due.year() - 1, 12, 31)));
    boolean mayHaveEnded =
        due.year() > employment(f).getYear() && end(f).isEmpty() && !completeBefore;
    return mayHaveEnded ? Known.UNKNOWN : Known.YES;
  }

  /**
   * There is an interim evaluation or a progress report that covers the year on or before the due
   * day, or a final evaluation between the first day of the year and the due day. If not, it is for
   * judgement where the end lies on or before the due day.
   */
  static Verdict interimEvaluation(Facts f, Due due) {
    Known covered = f.log().onOrBefore(due.number(), step -> evaluates(step, due.year()));
    int newYear = number(LocalDate.of(due.year(), 1, 1));
    Known atTheEnd = f.log().between(newYear, due.number(), a(FINAL_EVALUATION));
    boolean over = end(f).filter(end -> !end.isAfter(due.day())).isPresent();
    Verdict evaluated = plainly(covered.or(atTheEnd));
    return evaluated == Verdict.VIOLATED && over ? Verdict.NEEDS_JUDGEMENT : evaluated;
  }

  private static Known evaluates(PlainStep step, int year) {
    Optional<Integer> covers = step.step().covers();
    Known its = covers.isEmpty() ? Known.UNKNOWN : Known.of(covers.get() == year);
    return Known.of(step.is(INTERIM_EVALUATION) || step.is(PROGRESS_REPORT)).and(its);
  }

  static Known vesselProtection(Facts f) {
    Optional<Task> task = f.contribution().task();
    return task.isEmpty() ? Known.UNKNOWN : Known.of(task.get() == Task.VESSEL_PROTECTION);
  }

  /** Three months after employment, six, nine, through as-of. */
  static ImmutableList<Due> quarters(Facts f) {
    ImmutableList.Builder<Due> due = ImmutableList.builder();
    int n = 1;
    for (LocalDate day = quarter(f, n); !day.isAfter(asOf(f)); day = quarter(f, ++n)) {
      due.add(new Due(day.toString(), n, day));
    }
    return due.build();
  }

  /** The last day of a shorter month. */
  private static LocalDate quarter(Facts f, int n) {
    return employment(f).plusMonths(3L * n);
  }

  /** Not after a recorded end on or after employment; unknown while an end may be missing. */
  static Known quarterApplies(Facts f, Due due) {
    Optional<LocalDate> end = endAfterEmployment(f);
    if (end.isPresent() && due.day().isAfter(end.get())) {
      return Known.NO;
    }
    boolean mayHaveEnded = end(f).isEmpty() && !f.log().completeAt(due.number() - 1);
    return mayHaveEnded ? Known.UNKNOWN : Known.YES;
  }

  /** A report after the due day before, or employment, and on or before this one. */
  static Verdict quarterlyReport(Facts f, Due due) {
    int previous = number(quarter(f, due.year() - 1));
    return plainly(f.log().between(previous + 1, due.number(), a(VESSEL_PROTECTION_REPORT)));
  }

  /** Purposes with the defence of allies and without the international legal order. */
  static Known collectiveDefence(Facts f) {
    Optional<ImmutableSortedSet<Purpose>> purposes = f.contribution().purposes();
    return purposes.isEmpty()
        ? Known.UNKNOWN
        : Known.of(
            purposes.get().contains(Purpose.DEFENCE_OF_ALLIES)
                && !purposes.get().contains(Purpose.INTERNATIONAL_LEGAL_ORDER));
  }

  /** Each calendar year after that of employment whose last day is on or before as-of. */
  static ImmutableList<Due> years(Facts f) {
    ImmutableList.Builder<Due> due = ImmutableList.builder();
    for (int year = employment(f).getYear() + 1; year <= asOf(f).getYear(); year++) {
      LocalDate last = LocalDate.of(year, 12, 31);
      if (!last.isAfter(asOf(f))) {
        due.add(new Due(Integer.toString(year), year, last));
      }
    }
    return due.build();
  }

  /**
   * Not from the year of a recorded end on or after employment; unknown while it may be missing.
   */
  static Known yearApplies(Facts f, Due due) {
    Optional<LocalDate> end = endAfterEmployment(f);
    if (end.isPresent() && due.year() >= end.get().getYear()) {
      return Known.NO;
    }
    boolean mayHaveEnded = end(f).isEmpty() && !f.log().completeAt(due.number());
    return mayHaveEnded ? Known.UNKNOWN : Known.YES;
  }

  /** There is a progress report in the year. */
  static Verdict yearlyReport(Facts f, Due due) {
    int first = number(LocalDate.of(due.year(), 1, 1));
    return plainly(f.log().between(first, due.number(), a(PROGRESS_REPORT)));
  }
}
