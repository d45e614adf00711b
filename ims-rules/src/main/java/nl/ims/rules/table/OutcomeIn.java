package nl.ims.rules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.OnTable;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * The outcome of the table in force is one of some, whatever the facts that are unknown turn out to
 * be. The table is that of the {@link View}: which law was in force is given.
 *
 * @param wanted the outcomes, as a mask over their ordinals
 * @param words the condition in words
 */
@Internal
public record OutcomeIn(int wanted, Text words) implements OnTable {

  /**
   * Refuses null.
   *
   * @param wanted the outcomes, as a mask over their ordinals
   * @param words the condition in words
   */
  public OutcomeIn {
    Objects.requireNonNull(words, "words");
  }

  @Override
  public Truth truth(Scene scene) {
    return PartialDecision.within(PartialDecision.inForce(scene.view()).possible(scene), wanted);
  }

  /** Grounds once a view and set of outcomes: the table does not look at the subject. */
  @Override
  public Ground ground(Scene scene) {
    return scene
        .view()
        .remember(
            scene.explains() ? -wanted : wanted,
            key ->
                ground(
                    PartialDecision.inForce(scene.view()),
                    wanted,
                    Scene.of(scene.view()),
                    key < 0));
  }

  static Ground ground(PartialDecision<?> decision, int wanted, Scene scene, boolean explains) {
    int rows = decision.possibleRows(scene);
    Truth truth = decision.among(rows, wanted);
    if (truth == Truth.UNKNOWN) {
      Scene explaining = scene.explaining();
      return explains
          ? Ground.unknown(
              ClosedCases.ways(decision, explaining, wanted, true).shared(),
              ClosedCases.ways(decision, explaining, wanted, false).shared(),
              Ground.NEVER)
          : Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    return cited(decision, rows, known(decision, wanted, scene, truth));
  }

  /** A leaf with the facts of each axis, and those that suffice. */
  private static Ground known(PartialDecision<?> decision, int wanted, Scene scene, Truth truth) {
    Cases cases = decision.cases();
    int[] digits = cases.digits(scene);
    ImmutableList.Builder<Integer> all = ImmutableList.builder();
    ImmutableList.Builder<ImmutableList<FactRef>> axes = ImmutableList.builder();
    for (int axis = 0; axis < digits.length; axis++) {
      all.add(digits[axis]);
      axes.add(
          cases.isOpen(axis, digits[axis])
              ? ImmutableList.of()
              : ImmutableList.copyOf(cases.facts(axis, scene)));
    }
    return new KnownOutcome(
        truth, decision, wanted, all.build(), axes.build(), enough(decision, wanted, scene, truth));
  }

  /** The facts of the axes that cannot be left open without losing the truth. */
  private static ImmutableList<FactRef> enough(
      PartialDecision<?> decision, int wanted, Scene scene, Truth truth) {
    Cases cases = decision.cases();
    int[] digits = cases.digits(scene);
    ImmutableSet.Builder<FactRef> facts = ImmutableSet.builder();
    for (int axis = 0; axis < digits.length; axis++) {
      int known = digits[axis];
      if (!cases.isOpen(axis, known)) {
        digits[axis] = cases.open(axis);
        if (decision.among(cases.rows(digits), wanted) != truth) {
          digits[axis] = known;
        }
      }
    }
    for (int axis = 0; axis < digits.length; axis++) {
      if (!cases.isOpen(axis, digits[axis])) {
        facts.addAll(cases.facts(axis, scene));
      }
    }
    return facts.build().asList();
  }

  private static Ground cited(PartialDecision<?> decision, int rows, Ground ground) {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (int i = 0; i < decision.rows().size(); i++) {
      if ((rows >> i & 1) == 1) {
        citations.addAll(decision.rows().get(i).citations());
      }
    }
    return new Ground.Cited(ground, Text.of("regime", "regime"), citations.build().asList());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
