package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.ims.model.term.Internal;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
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

  /**
   * Tells whether a condition that does not hold may do so when less is on record.
   *
   * @param condition the condition
   * @return true if something in it asks what is on record
   */
  public static boolean mayTurn(Condition condition) {
    Objects.requireNonNull(condition, "condition");
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
   * Proves what a tree knows. The first few witnesses of each claim are looked at; where that
   * leaves some out, what they prove is shortened once more, now that it is known which matter;
   * where less on record may turn a part, all of them do.
   *
   * @param scene the dossier and what is in focus
   * @param put puts the dossier into the conditions to be proved
   * @return the proof; without facts if the tree is unknown
   */
  public static Proof prove(Scene scene, Function<Scene, Ground> put) {
    Objects.requireNonNull(scene, "scene");
    Objects.requireNonNull(put, "put");
    return prove(scene, put, Witnesses.MOST);
  }

  /** As {@link #prove(Scene, Function)}, with at most so many witnesses of each claim at first. */
  static Proof prove(Scene scene, Function<Scene, Ground> put, int most) {
    Witnesses first = Witnesses.first(most);
    Ground ground = put.apply(scene.proving(first));
    Proof proof = Proof.of(ground);
    if (!first.leftSome()) {
      return proof;
    }
    Witnesses matter =
        Ground.mayTurn(ground) ? Witnesses.ALL : Witnesses.among(proof.facts(), scene.subject());
    return Proof.of(put.apply(scene.proving(matter)));
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
