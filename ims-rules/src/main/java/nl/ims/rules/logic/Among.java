package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;

/**
 * The outcome of the table in force is one of some, whatever the facts that are unknown turn out to
 * be. The table is that of the {@link View}: which law was in force is given.
 *
 * @param wanted the outcomes, as a mask over their ordinals
 * @param words the condition in words
 */
public record Among(int wanted, Text words) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    int possible = scene.view().reached(scene).outcomes();
    if ((possible & ~wanted) == 0) {
      return Truth.TRUE;
    }
    return (possible & wanted) == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  /** Grounds once a view and set of outcomes: the table does not look at the subject. */
  @Override
  public Ground ground(Scene scene) {
    return scene
        .view()
        .remember(
            scene.explains() ? -wanted : wanted,
            key -> ground(scene.view().table(), wanted, Scene.of(scene.view()), key < 0));
  }

  static Ground ground(PartialDecision<?> decision, int wanted, Scene scene, boolean explains) {
    int rows = decision.possibleRows(scene);
    Truth truth = decision.among(rows, wanted);
    if (truth == Truth.UNKNOWN) {
      Scene explaining = scene.explaining();
      return explains
          ? Ground.unknown(
              Closing.ways(decision, explaining, wanted, true),
              Closing.ways(decision, explaining, wanted, false),
              Ground.NEVER)
          : Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    return cited(decision, rows, Ground.fact(truth, facts(decision, wanted, scene, truth)));
  }

  /** The facts of the axes that cannot be left open without losing the truth. */
  private static FactRef[] facts(
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
    return facts.build().toArray(FactRef[]::new);
  }

  private static Ground cited(PartialDecision<?> decision, int rows, Ground ground) {
    ImmutableSet.Builder<Citation> citations = ImmutableSet.builder();
    for (int i = 0; i < decision.rows().size(); i++) {
      if ((rows >> i & 1) == 1) {
        citations.addAll(decision.rows().get(i).citations());
      }
    }
    return new Ground.Cited(ground, Text.of("stelsel", "regime"), citations.build().asList());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
