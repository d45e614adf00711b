package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.Truth;

/**
 * Whether what a claim speaks of was done by the last day of its window, and by which step.
 *
 * @param due the last day of the window
 * @param inTime whether a step within the window serves
 * @param step the index in the log of the first step that serves, in time or else later; empty if
 *     none is known to
 */
@Internal
public record Fulfilment(LocalDate due, Truth inTime, OptionalInt step) {

  /**
   * Reads a claim.
   *
   * @param claims the claims that it was done, any of which will do; their windows end alike
   * @param scene the dossier and the subject
   * @return what became of it; empty while the last day is not known
   */
  public static Optional<Fulfilment> of(ImmutableList<StepClaim> claims, Scene scene) {
    int due = claims.get(0).last(scene);
    if (due == Day.UNRESOLVED) {
      return Optional.empty();
    }
    Truth truth = Truth.FALSE;
    OptionalInt inTime = OptionalInt.empty();
    OptionalInt late = OptionalInt.empty();
    for (StepClaim claim : claims) {
      truth = truth.or(claim.truth(scene));
      inTime = earlier(inTime, serving(claim, scene, claim.first(scene), due));
      late = earlier(late, serving(claim, scene, due + 1, Integer.MAX_VALUE));
    }
    return Optional.of(
        new Fulfilment(LocalDate.ofEpochDay(due), truth, inTime.isPresent() ? inTime : late));
  }

  /** The earlier of two steps: they are numbered in order of day. */
  private static OptionalInt earlier(OptionalInt one, OptionalInt other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() ? other : one;
    }
    return OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
  }

  /**
   * Finds the first recorded step that a claim speaks of.
   *
   * @param claim the claim
   * @param scene the dossier and the subject
   * @return its index in the log; empty if none is known to be one
   */
  public static OptionalInt first(StepClaim claim, Scene scene) {
    return serving(claim, scene, claim.first(scene), claim.last(scene));
  }

  private static OptionalInt serving(StepClaim claim, Scene scene, int first, int last) {
    Log log = scene.view().log();
    for (int i = 0; i < log.size(); i++) {
      if (log.day(i) >= first
          && log.day(i) <= last
          && claim.mayBe(log, i)
          && claim.serves(scene, i) == Truth.TRUE) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }
}
