package nl.ims.rules.condition;

import java.util.List;
import java.util.stream.IntStream;
import nl.ims.rules.logic.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * Which recorded steps a proof may call for a claim that some step serves. One is enough; of very
 * many the first few are looked at, so that a proof costs no more in a long log than in a short
 * one.
 */
final class Witnesses {
  /** How many steps that serve are compared for the shortest proof. */
  static final int MOST = 4;

  /** Every step that serves. */
  static final Witnesses ALL = new Witnesses(Integer.MAX_VALUE, null);

  private final int most;
  private final int @Nullable [] only; // in order
  private boolean left; // whether some that serve were not looked at

  private Witnesses(int most, int @Nullable [] only) {
    this.most = most;
    this.only = only;
  }

  /** The first few. */
  static Witnesses first(int most) {
    return new Witnesses(most, null);
  }

  /** Those that are among some facts, and the subject of the finding. */
  static Witnesses among(List<FactRef> facts, int subject) {
    IntStream steps =
        facts.stream()
            .filter(DossierFact.OfStep.class::isInstance)
            .mapToInt(fact -> ((DossierFact.OfStep) fact).step());
    IntStream all = subject < 0 ? steps : IntStream.concat(steps, IntStream.of(subject));
    return new Witnesses(Integer.MAX_VALUE, all.sorted().distinct().toArray());
  }

  /** The steps that may be called, in the order of the log. */
  int[] of(int[] all) {
    return only == null ? all : only;
  }

  /** Whether another may be called beside so many. */
  boolean wantsMoreThan(int found) {
    if (found < most) {
      return true;
    }
    left = true;
    return false;
  }

  boolean leftSome() {
    return left;
  }
}
