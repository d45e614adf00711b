package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/** Puts a dossier into conditions. */
@Internal
public final class Grounds {
  private Grounds() {}

  /**
   * Grounds a condition. Where only what is missing is asked for, what is known is kept as no more
   * than that, unless a record would turn it.
   *
   * @param condition the condition
   * @param scene the dossier and what is in focus
   * @return its ground tree
   */
  public static Ground of(Condition condition, Scene scene) {
    if (scene.explains()) {
      if (!scene.budget().pay(Budget.NODE)) {
        return Ground.CUT;
      }
      Truth truth = condition.truth(scene);
      if (truth.isKnown() && !mayTurn(condition)) {
        return Ground.given(truth == Truth.TRUE);
      }
    }
    return condition.ground(scene);
  }

  private static boolean mayTurn(Condition condition) {
    if (condition instanceof OnRecord) {
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

  /** Grounds several conditions. */
  static List<Ground> each(List<Condition> conditions, Scene scene) {
    List<Ground> grounds = new ArrayList<>(conditions.size());
    for (int i = 0; i < conditions.size(); i++) {
      grounds.add(of(conditions.get(i), scene));
    }
    return grounds;
  }

  /**
   * Finds the facts that would make one of some conditions hold.
   *
   * @param scene the dossier
   * @param conditions the conditions
   * @return the minimal sets
   */
  public static Missing toHold(Scene scene, Condition... conditions) {
    Scene explaining = scene.explaining();
    Budget budget = scene.view().budget();
    List<Ways> ways = new ArrayList<>();
    for (Condition condition : conditions) {
      ways.add(Missing.ways(of(condition, explaining), true, budget));
    }
    return Missing.of(Ways.any(ways, budget));
  }
}
