package nl.ims.rules.book;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.ReportTerm;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.Subject;

/**
 * Each term, counted from the employment of the force, that is due by the as-of day.
 *
 * @param some that the force is employed
 * @param words what a term is, such as "each year of employment"
 * @param sequence the terms
 */
public record Terms(StepClaim some, Text words, Sequence sequence) implements Subjects {

  /**
   * Refuses null.
   *
   * @param some that the force is employed
   * @param words what a term is, such as "each year of employment"
   * @param sequence the terms
   */
  public Terms {
    Objects.requireNonNull(some, "some");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(sequence, "sequence");
  }

  /** A rising sequence of terms. */
  @FunctionalInterface
  public interface Sequence {
    /**
     * {@return the term; each is due after the one before}
     *
     * @param employment the first day on which the force is employed
     * @param n which one, from 0
     */
    ReportTerm term(LocalDate employment, int n);
  }

  @Override
  public ImmutableList<Subject> in(Scene whole) {
    return in(whole, due -> whole.view().isReached(due));
  }

  /** The terms whose due day passes a test; days that come later may not pass it again. */
  ImmutableList<Subject> in(Scene whole, Predicate<LocalDate> counts) {
    Optional<LocalDate> employment = employment(whole);
    if (employment.isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Subject> subjects = ImmutableList.builder();
    ReportTerm term = sequence.term(employment.get(), 0);
    for (int n = 1; counts.test(term.dueDay()); n++) {
      subjects.add(Subject.term(term));
      term = sequence.term(employment.get(), n);
    }
    return subjects.build();
  }

  private static Optional<LocalDate> employment(Scene whole) {
    Log log = whole.view().log();
    int recorded = log.first(StepKind.EMPLOYMENT);
    return recorded < 0 ? Optional.empty() : Optional.of(log.step(recorded).date());
  }

  @Override
  public Condition member() {
    return Given.TRUE;
  }

  @Override
  public Optional<LocalDate> waitsUntil(Scene whole) {
    return employment(whole)
        .map(day -> sequence.term(day, 0).dueDay())
        .filter(due -> !whole.view().isReached(due));
  }
}
