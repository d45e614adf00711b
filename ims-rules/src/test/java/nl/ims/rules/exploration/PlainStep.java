package nl.ims.rules.exploration;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;

/**
 * A step with its day as a number.
 *
 * @param day days since the first of January 1970
 * @param step the step as it is in the file
 * @param name {@code <step>/<date>}, as a finding names it when it is the first of its day
 */
record PlainStep(int day, Step step, String name) {

  static PlainStep of(Step step) {
    return new PlainStep(
        Math.toIntExact(step.date().toEpochDay()),
        step,
        Ascii.toLowerCase(step.kind().name()).replace('_', '-') + "/" + step.date());
  }

  StepKind kind() {
    return step.kind();
  }

  boolean is(StepKind kind) {
    return step.kind() == kind;
  }

  LocalDate date() {
    return step.date();
  }

  /** Whether it went to a chamber: unknown while it does not say to whom. */
  Known wentTo(Chamber chamber) {
    Optional<ImmutableSortedSet<Chamber>> to = step.to();
    return to.isEmpty() ? Known.UNKNOWN : Known.of(to.get().contains(chamber));
  }

  /**
   * Whether a chamber was told: it went there, or a copy of it did. Where the log is complete on
   * its day a copy that is not stated was not sent.
   */
  Known reached(Chamber chamber, PlainLog log) {
    Optional<ImmutableSortedSet<Chamber>> copy = step.copyTo();
    if (copy.isPresent()) {
      return wentTo(chamber).or(Known.of(copy.get().contains(chamber)));
    }
    return log.completeAt(day) ? wentTo(chamber) : wentTo(chamber).or(Known.UNKNOWN);
  }

  Optional<ImmutableSortedSet<Actor>> by() {
    return step.by();
  }

  Optional<Committee> ledBy() {
    return step.ledBy();
  }
}
