package nl.ims.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;
import org.jspecify.annotations.Nullable;

/**
 * Finds the ways to close open axes of a table so that its outcome is among some, or not among
 * them. A way is minimal if the outcome would be open again, were one of its axes left open.
 */
final class ClosedCases {
  private final PartialDecision<?> decision;
  private final Cases cases;
  private final int wanted;
  private final Truth goal;
  private final int[] digits;
  private final List<Integer> closed = new ArrayList<>();
  private final List<int[]> settled = new ArrayList<>();

  private ClosedCases(PartialDecision<?> decision, int wanted, Truth goal, int[] digits) {
    this.decision = decision;
    this.cases = decision.cases();
    this.wanted = wanted;
    this.goal = goal;
    this.digits = digits;
  }

  /**
   * Finds the ways.
   *
   * @param wanted the outcomes, as a mask over their ordinals
   * @param among whether the outcome is to be among them, or not
   */
  static Ways ways(PartialDecision<?> decision, Scene scene, int wanted, boolean among) {
    int[] known = decision.cases().digits(Scene.of(scene.view()));
    List<Way> ways = new ArrayList<>();
    boolean exact = true;
    for (int[] found : decision.closed(new Open(decision.cases().index(known), wanted, among))) {
      Ways together = Ways.ALWAYS;
      for (int axis = 0; axis < found.length; axis++) {
        if (found[axis] != known[axis]) {
          together = together.and(decision.cases().ways(axis, found[axis], scene), scene.budget());
        }
      }
      ways.addAll(together.list());
      exact &= together.isExact();
    }
    return Ways.of(ways, exact, scene.budget());
  }

  /**
   * What is asked of a table, whichever dossier asks it.
   *
   * @param index the case, some of whose axes are open
   * @param wanted the outcomes, as a mask over their ordinals
   * @param among whether the outcome is to be among them, or not
   */
  record Open(int index, int wanted, boolean among) {

    // Those that a record brings are put together at first use, which takes longer than all that
    // a dossier asks of a table.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Open that
          && index == that.index
          && wanted == that.wanted
          && among == that.among;
    }

    @Override
    public int hashCode() {
      return 31 * (31 * index + wanted) + Boolean.hashCode(among);
    }
  }

  /** Finds the cases that settle, each as its digits, none of which covers another. */
  static ImmutableList<int[]> find(PartialDecision<?> decision, Open open) {
    int[] digits = decision.cases().digits(open.index);
    ClosedCases closing = new ClosedCases(decision, open.wanted, Truth.of(open.among), digits);
    closing.extend(0);
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt((int[] found) -> closing.closed(found)), closing.settled);
  }

  /** How many axes a case closes. */
  private int closed(int[] found) {
    int closed = 0;
    for (int axis = 0; axis < found.length; axis++) {
      closed += found[axis] == digits[axis] ? 0 : 1;
    }
    return closed;
  }

  /** Closes more of the open axes, in every way, until the outcome is known. */
  private void extend(int from) {
    Truth truth = truth();
    if (truth.isKnown()) {
      if (truth == goal && isMinimal()) {
        settled.add(digits.clone());
      }
      return;
    }
    for (int axis = from; axis < digits.length; axis++) {
      if (cases.isOpen(axis, digits[axis])) {
        closed.add(axis);
        for (int digit = 0; digit < cases.open(axis); digit++) {
          digits[axis] = digit;
          extend(axis + 1);
        }
        digits[axis] = cases.open(axis);
        closed.remove(closed.size() - 1);
      }
    }
  }

  private Truth truth() {
    return decision.among(cases.rows(digits), wanted);
  }

  private boolean isMinimal() {
    for (int i = 0; i < closed.size(); i++) {
      int axis = closed.get(i);
      int digit = digits[axis];
      digits[axis] = cases.open(axis);
      Truth without = truth();
      digits[axis] = digit;
      if (without.isKnown()) {
        return false;
      }
    }
    return true;
  }
}
