package nl.ims.rules.condition;

import com.google.common.collect.ImmutableSet;
import nl.ims.rules.logic.FactRef;
import org.jspecify.annotations.Nullable;

/**
 * Which recorded steps a proof may call for a claim that some step serves. One is enough; of very
 * many the first few are looked at, so that a proof costs no more in a long log than in a short
 * one.
 */
final class Witnesses {
  /** How many steps that serve are compared for the shortest proof. */
  static final int MOST = 8;

  /** Every step that serves. */
  static final Witnesses ALL = new Witnesses(Integer.MAX_VALUE, null);

  private final int most;
  private final @Nullable ImmutableSet<FactRef> only;
  private boolean left; // whether some that serve were not looked at

  private Witnesses(int most, @Nullable ImmutableSet<FactRef> only) {
    this.most = most;
    this.only = only;
  }

  /** The first few. */
  static Witnesses first(int most) {
    return new Witnesses(most, null);
  }

  /** Those that are among some facts. */
  static Witnesses among(Iterable<FactRef> facts) {
    return new Witnesses(Integer.MAX_VALUE, ImmutableSet.copyOf(facts));
  }

  /** Whether a step may be called at all. */
  boolean admits(int step) {
    return only == null || only.contains(new DossierFact.OfStep(step));
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
