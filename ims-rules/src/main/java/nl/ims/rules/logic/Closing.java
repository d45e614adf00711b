package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ways to close open axes of a table so that its outcome is among some, or not among
 * them. Sets of axes are tried by size, so that what is found is minimal.
 */
final class Closing {
  private final PartialDecision<?> decision;
  private final Cases cases;
  private final int wanted;
  private final Truth goal;
  private final int[] digits;
  private final List<int[]> settled = new ArrayList<>();

  private Closing(PartialDecision<?> decision, int wanted, Truth goal, int[] digits) {
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
    int[] known = decision.cases().digits(scene);
    List<Way> ways = new ArrayList<>();
    boolean exact = true;
    for (int[] found : decision.closed(new Open(decision.cases().index(known), wanted, among))) {
      Ways together = Ways.ALWAYS;
      for (int axis = 0; axis < found.length; axis++) {
        if (found[axis] != known[axis]) {
          together = together.and(decision.cases().ways(axis, found[axis], scene));
        }
      }
      ways.addAll(together.list());
      exact &= together.isExact();
    }
    return Ways.of(ways, exact);
  }

  /**
   * What is asked of a table, whichever dossier asks it.
   *
   * @param index the case, some of whose axes are open
   * @param wanted the outcomes, as a mask over their ordinals
   * @param among whether the outcome is to be among them, or not
   */
  record Open(int index, int wanted, boolean among) {}

  /** Finds the cases that settle, each as its digits, none of which covers another. */
  static ImmutableList<int[]> find(PartialDecision<?> decision, Open open) {
    int[] digits = decision.cases().digits(open.index);
    Closing closing = new Closing(decision, open.wanted, Truth.of(open.among), digits);
    for (int more = 0; more <= digits.length; more++) {
      closing.extend(0, more);
    }
    return ImmutableList.copyOf(closing.settled);
  }

  /**
   * Closes so many more of the open axes, in every way that settles and that none found covers. A
   * case in which the outcome is known is not closed further: it stays as it is.
   */
  private void extend(int from, int more) {
    Truth truth = decision.among(cases.rows(digits), wanted);
    if (more == 0 && truth == goal) {
      settled.add(digits.clone());
    }
    if (more == 0 || truth.isKnown()) {
      return;
    }
    for (int axis = from; axis < digits.length; axis++) {
      if (cases.isOpen(axis, digits[axis])) {
        for (int digit = 0; digit < cases.open(axis); digit++) {
          digits[axis] = digit;
          if (!isCovered()) {
            extend(axis + 1, more - 1);
          }
        }
        digits[axis] = cases.open(axis);
      }
    }
  }

  private boolean isCovered() {
    for (int i = 0; i < settled.size(); i++) {
      if (covers(settled.get(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean covers(int[] found) {
    for (int i = 0; i < found.length; i++) {
      if (found[i] != digits[i] && !cases.isOpen(i, found[i])) {
        return false;
      }
    }
    return true;
  }
}
