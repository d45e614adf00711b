package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * The log is complete through the as-of day. Never false: {@code recorded-through} may still move.
 */
@Internal
public enum Complete implements Condition {
  /** The one such condition. */
  AT_AS_OF;

  @Override
  public Truth truth(Scene scene) {
    return scene.view().completeAtAsOf() ? Truth.TRUE : Truth.UNKNOWN;
  }

  @Override
  public Ground ground(Scene scene) {
    if (truth(scene) == Truth.TRUE) {
      return Ground.fact(Truth.TRUE, DossierFact.THROUGH);
    }
    return Ground.unknown(
        scene.explains() ? Ways.of(View.RECORDED_THROUGH, Way.ANY) : Ways.NONE,
        Ways.NONE,
        Ground.NEVER);
  }

  @Override
  public Text words() {
    return Text.of("het verloop is volledig tot en met de peildag", "the log is complete");
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
