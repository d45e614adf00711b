package nl.ims.rules.logic;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether what a claim speaks of was done by the last day of its window, and by which step.
 *
 * @param due the last day of the window
 * @param inTime whether a step within the window serves
 * @param step the index in the log of the first step that serves, in time or else later; empty if
 *     none is known to
 */
public record Fulfilment(LocalDate due, Truth inTime, OptionalInt step) {

  /**
   * Reads a claim.
   *
   * @param claim the claim, whose window has a last day
   * @param scene the dossier and the subject
   * @return what became of it; empty while the last day is not known
   */
  public static Optional<Fulfilment> of(There claim, Scene scene) {
    int due = claim.last(scene);
    if (due == Day.UNRESOLVED) {
      return Optional.empty();
    }
    int first = claim.first(scene);
    OptionalInt inTime = serving(claim, scene, first, due);
    OptionalInt step =
        inTime.isPresent() ? inTime : serving(claim, scene, due + 1, Integer.MAX_VALUE);
    return Optional.of(new Fulfilment(LocalDate.ofEpochDay(due), claim.truth(scene), step));
  }

  /**
   * Finds the first recorded step that a claim speaks of.
   *
   * @param claim the claim
   * @param scene the dossier and the subject
   * @return its index in the log; empty if none is known to be one
   */
  public static OptionalInt first(There claim, Scene scene) {
    return serving(claim, scene, claim.first(scene), claim.last(scene));
  }

  private static OptionalInt serving(There claim, Scene scene, int first, int last) {
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
