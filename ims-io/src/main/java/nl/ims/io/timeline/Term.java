package nl.ims.io.timeline;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;

/**
 * The time in which the force does what a decision allows, as far as it is recorded.
 *
 * @param from the day of employment
 * @param through the day of the end, or the as-of day while it goes on
 * @param ended whether the end is recorded
 */
record Term(LocalDate from, LocalDate through, boolean ended) {

  /** The term of a chapter; empty if no employment is recorded, or the end is before it. */
  static Optional<Term> of(Timeline timeline, int chapter) {
    Optional<LocalDate> from = step(timeline, chapter, StepKind.EMPLOYMENT);
    Optional<LocalDate> end = step(timeline, chapter, StepKind.END);
    Optional<LocalDate> through = end.or(() -> timeline.asOf(chapter));
    return from.isEmpty() || through.isEmpty() || through.get().isBefore(from.get())
        ? Optional.empty()
        : Optional.of(new Term(from.get(), through.get(), end.isPresent()));
  }

  private static Optional<LocalDate> step(Timeline timeline, int chapter, StepKind kind) {
    return timeline.marks().stream()
        .filter(mark -> mark.chapter() == chapter)
        .filter(mark -> mark instanceof Mark.Done done && done.step().kind() == kind)
        .map(Mark::day)
        .findFirst();
  }
}
