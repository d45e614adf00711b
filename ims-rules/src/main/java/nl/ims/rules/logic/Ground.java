package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;

/**
 * A condition with one dossier put in: a tree whose leaves carry facts.
 *
 * <p>Seven shapes. Everything that is explained about a finding is a short recursion over them; no
 * rule and no leaf knows of proofs.
 */
public sealed interface Ground {
  /** The waiting day of what does not wait for a day. */
  int NEVER = Integer.MAX_VALUE;

  /** A leaf that was not looked into, because the budget of the search was spent. */
  Ground CUT = new Atom(Truth.UNKNOWN, ImmutableList.of(), Ways.CUT, Ways.CUT, NEVER);

  /**
   * Tells whether this holds.
   *
   * @return the truth value
   */
  Truth truth();

  /**
   * Tells whether this would hold if only some facts were known.
   *
   * @param visible the facts that are known
   * @return the truth value with every other fact unknown
   */
  Truth under(Predicate<FactRef> visible);

  /**
   * A leaf.
   *
   * @param truth whether it holds
   * @param facts what it rests on, all of them needed; empty if it is given or unknown
   * @param holds the ways to make it true, if it is unknown and ways were asked for
   * @param fails the ways to make it false, likewise
   * @param waits the day, in days since 1970-01-01, on which it is known if nothing happens, or
   *     {@link #NEVER}
   */
  record Atom(Truth truth, ImmutableList<FactRef> facts, Ways holds, Ways fails, int waits)
      implements Ground {
    @Override
    public Truth under(Predicate<FactRef> visible) {
      for (int i = 0; i < facts.size(); i++) {
        if (!visible.test(facts.get(i))) {
          return Truth.UNKNOWN;
        }
      }
      return truth;
    }
  }

  /**
   * A leaf on the outcome of a table, which is known. Fewer facts leave more cases open, and the
   * outcome may be known all the same: so it is read anew, case by case.
   *
   * @param truth whether the outcome is among those wanted
   * @param decision the table
   * @param wanted the outcomes, as a mask over their ordinals
   * @param digits the case of the dossier
   * @param axes the facts of each axis of the table; none where it is open
   * @param facts facts that suffice by themselves, none of which can be left out
   */
  record Table(
      Truth truth,
      PartialDecision<?> decision,
      int wanted,
      ImmutableList<Integer> digits,
      ImmutableList<ImmutableList<FactRef>> axes,
      ImmutableList<FactRef> facts)
      implements Ground {
    @Override
    public Truth under(Predicate<FactRef> visible) {
      int[] known = new int[digits.size()];
      for (int axis = 0; axis < known.length; axis++) {
        known[axis] =
            axes.get(axis).stream().allMatch(visible)
                ? digits.get(axis)
                : decision.cases().open(axis);
      }
      return decision.among(decision.cases().rows(known), wanted);
    }
  }

  /**
   * All of the parts.
   *
   * @param truth whether they hold
   * @param parts the parts
   */
  record All(Truth truth, List<Ground> parts) implements Ground {
    @Override
    public Truth under(Predicate<FactRef> visible) {
      Truth result = Truth.TRUE;
      for (int i = 0; i < parts.size() && result != Truth.FALSE; i++) {
        result = result.and(parts.get(i).under(visible));
      }
      return result;
    }
  }

  /**
   * One of the parts.
   *
   * @param truth whether one holds
   * @param parts the parts
   */
  record Any(Truth truth, List<Ground> parts) implements Ground {
    @Override
    public Truth under(Predicate<FactRef> visible) {
      Truth result = Truth.FALSE;
      for (int i = 0; i < parts.size() && result != Truth.TRUE; i++) {
        result = result.or(parts.get(i).under(visible));
      }
      return result;
    }
  }

  /**
   * The opposite of the part.
   *
   * @param part the part
   */
  record Not(Ground part) implements Ground {
    @Override
    public Truth truth() {
      return part.truth().not();
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      return part.under(visible).not();
    }
  }

  /**
   * A part that counts only when it is known to hold.
   *
   * @param part the part
   */
  record Known(Ground part) implements Ground {
    @Override
    public Truth truth() {
      return Truth.of(part.truth() == Truth.TRUE);
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      return Truth.of(part.under(visible) == Truth.TRUE);
    }
  }

  /**
   * A part that is known only while the facts that anchor its window are.
   *
   * @param anchors the facts, all of them known
   * @param part the part
   */
  record Given(ImmutableList<FactRef> anchors, Ground part) implements Ground {
    @Override
    public Truth truth() {
      return part.truth();
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      for (int i = 0; i < anchors.size(); i++) {
        if (!visible.test(anchors.get(i))) {
          return Truth.UNKNOWN;
        }
      }
      return part.under(visible);
    }
  }

  /**
   * A part with words or papers of its own.
   *
   * @param part the part
   * @param words the words
   * @param citations the papers; may be empty
   */
  record Cited(Ground part, Text words, ImmutableList<Citation> citations) implements Ground {
    @Override
    public Truth truth() {
      return part.truth();
    }

    @Override
    public Truth under(Predicate<FactRef> visible) {
      return part.under(visible);
    }
  }

  /**
   * Makes a leaf that is given: it rests on no fact of the dossier.
   *
   * @param value whether it holds
   * @return the leaf
   */
  static Ground given(boolean value) {
    return value ? Constants.TRUE : Constants.FALSE;
  }

  /**
   * Makes a leaf that is known.
   *
   * @param truth whether it holds
   * @param facts what it rests on
   * @return the leaf
   */
  static Ground fact(Truth truth, FactRef... facts) {
    return new Atom(truth, ImmutableList.copyOf(facts), Ways.NONE, Ways.NONE, NEVER);
  }

  /**
   * Makes a leaf that is known and rests on one fact.
   *
   * @param truth whether it holds
   * @param fact what it rests on
   * @return the leaf
   */
  static Ground fact(Truth truth, FactRef fact) {
    return new Atom(truth, ImmutableList.of(fact), Ways.NONE, Ways.NONE, NEVER);
  }

  /**
   * Makes a leaf that is unknown.
   *
   * @param holds the ways to make it true
   * @param fails the ways to make it false
   * @param waits the day on which it is known if nothing happens, or {@link #NEVER}
   * @return the leaf
   */
  static Ground unknown(Ways holds, Ways fails, int waits) {
    return new Atom(Truth.UNKNOWN, ImmutableList.of(), holds, fails, waits);
  }

  /**
   * Makes a conjunction.
   *
   * @param parts the parts
   * @return the tree
   */
  static Ground all(List<Ground> parts) {
    Truth truth = Truth.TRUE;
    for (int i = 0; i < parts.size(); i++) {
      truth = truth.and(parts.get(i).truth());
    }
    return new All(truth, parts);
  }

  /**
   * Makes a disjunction.
   *
   * @param parts the parts
   * @return the tree
   */
  static Ground any(List<Ground> parts) {
    Truth truth = Truth.FALSE;
    for (int i = 0; i < parts.size(); i++) {
      truth = truth.or(parts.get(i).truth());
    }
    return new Any(truth, parts);
  }

  /**
   * Grounds a condition. Where only what is missing is asked for, what is known is kept as no more
   * than that, unless a record would turn it.
   *
   * @param condition the condition
   * @param scene the dossier and what is in focus
   * @return its ground tree
   */
  static Ground of(Condition condition, Scene scene) {
    if (scene.explains()) {
      if (!scene.budget().pay(Budget.NODE)) {
        return CUT;
      }
      Truth truth = condition.truth(scene);
      if (truth.isKnown() && !mayTurn(condition)) {
        return given(truth == Truth.TRUE);
      }
    }
    return condition.ground(scene);
  }

  private static boolean mayTurn(Condition condition) {
    if (condition instanceof nl.ims.rules.logic.Known) {
      return true;
    }
    ImmutableList<Condition> parts = condition.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (mayTurn(parts.get(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Grounds several conditions.
   *
   * @param conditions the conditions
   * @param scene the dossier and what is in focus
   * @return their ground trees, in order
   */
  static List<Ground> each(List<Condition> conditions, Scene scene) {
    List<Ground> grounds = new ArrayList<>(conditions.size());
    for (int i = 0; i < conditions.size(); i++) {
      grounds.add(of(conditions.get(i), scene));
    }
    return grounds;
  }

  /** The leaves without facts. */
  final class Constants {
    private static final Ground TRUE = fact(Truth.TRUE);
    private static final Ground FALSE = fact(Truth.FALSE);

    private Constants() {}
  }
}
