package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;

/**
 * A day that bounds a window: that of the subject, that of the step which the outer claim speaks
 * of, that of a step which happens once, or one that the subject states; some days earlier or
 * later.
 *
 * @param anchor what the day is taken from
 * @param step the step that happens once, if the anchor is one
 * @param key the key of the subject, if the anchor is one
 * @param offset days after the anchor; negative for days before it
 */
public record Day(Anchor anchor, Optional<StepKind> step, Optional<StepKey> key, int offset) {
  /** What a day is when its anchor is not known. */
  static final int UNRESOLVED = Integer.MIN_VALUE + 1;

  /** The day of the subject of the finding. */
  public static final Day SUBJECT = new Day(Anchor.SUBJECT, Optional.empty(), Optional.empty(), 0);

  /** The day of the step that the outer claim speaks of. */
  public static final Day IT = new Day(Anchor.IT, Optional.empty(), Optional.empty(), 0);

  /** The day on which the force is first employed. */
  public static final Day EMPLOYMENT = once(StepKind.EMPLOYMENT);

  /** What a day is taken from. */
  public enum Anchor {
    /** The subject of the finding. */
    SUBJECT,
    /** The step that the outer claim speaks of. */
    IT,
    /** A step that happens once. */
    ONCE,
    /** A day that the subject states. */
    KEY
  }

  /**
   * Gives the day of a step that happens once.
   *
   * @param kind the kind of step
   * @return the day, not known until the step is recorded
   * @throws IllegalArgumentException if a step of the kind may happen more than once
   */
  public static Day once(StepKind kind) {
    if (!kind.once()) {
      throw new IllegalArgumentException(
          "step '" + kind.code() + "' may happen more than once, so it has no day; claim it");
    }
    return new Day(Anchor.ONCE, Optional.of(kind), Optional.empty(), 0);
  }

  /**
   * Gives a day that the subject states.
   *
   * @param key the key, whose value is a date
   * @return the day
   */
  public static Day stated(StepKey key) {
    return new Day(Anchor.KEY, Optional.empty(), Optional.of(key), 0);
  }

  /**
   * Gives a later day.
   *
   * @param days how many days later; negative for earlier
   * @return the day
   */
  public Day plus(int days) {
    return new Day(anchor, step, key, offset + days);
  }

  /** The day in days since 1970-01-01, or {@link #UNRESOLVED}. */
  int resolve(Scene scene) {
    int day =
        switch (anchor) {
          case SUBJECT -> scene.subjectDay();
          case IT -> scene.itDay();
          case ONCE -> onceDay(scene);
          case KEY -> scene.view().log().key(scene.subject(), key.orElseThrow());
        };
    return day == Question.ABSENT || day == UNRESOLVED ? UNRESOLVED : day + offset;
  }

  private int onceDay(Scene scene) {
    StepKind kind = step.orElseThrow();
    int recorded = scene.view().log().first(kind);
    return recorded >= 0 ? scene.view().log().day(recorded) : scene.supposedDay(kind);
  }

  /** The facts that a known day rests on; the subject and the step spoken of are given. */
  ImmutableList<FactRef> facts(Scene scene) {
    return switch (anchor) {
      case SUBJECT, IT -> ImmutableList.of();
      case ONCE -> {
        int recorded = scene.view().log().first(step.orElseThrow());
        yield recorded >= 0 ? ImmutableList.of(new FactRef.OfStep(recorded)) : ImmutableList.of();
      }
      case KEY -> ImmutableList.of(new FactRef.OfKey(scene.subject(), key.orElseThrow()));
    };
  }

  Text words() {
    Text base =
        switch (anchor) {
          case SUBJECT -> Text.of("deze stap", "this step");
          case IT -> Text.of("die stap", "that step");
          case ONCE -> step.orElseThrow().label();
          case KEY ->
              Text.of(
                  "de vermelde " + key.orElseThrow().code(),
                  "the stated " + key.orElseThrow().code());
        };
    if (offset == 0) {
      return base;
    }
    int days = Math.abs(offset);
    return Wording.append(
        base,
        (offset > 0 ? " + " : " - ") + days + (days == 1 ? " dag" : " dagen"),
        (offset > 0 ? " + " : " - ") + days + (days == 1 ? " day" : " days"));
  }
}
