package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * The step that a claim speaks of went to a chamber, or to it by copy: both inform.
 *
 * <p>A copy is sent, as a letter is: where the log is complete on the day of a letter that states
 * no copy, there was none. That takes no fact of its own, since a claim fails only by the silence
 * of its whole window.
 *
 * @param to that the step is addressed to the chamber
 * @param copy that the chamber got a copy
 */
@Internal
public record Reached(Condition to, Condition copy) implements Condition {

  static Reached of(Chamber chamber) {
    return new Reached(
        StepValue.its(StepKey.TO).holdsAllOf(chamber),
        StepValue.its(StepKey.COPY_TO).holdsAllOf(chamber));
  }

  /** Whether the step has no copy, for it states none and the log is complete on its day. */
  private static boolean uncopied(Scene scene) {
    if (scene.it() < 0) {
      return false;
    }
    Log log = scene.view().log();
    return log.key(scene.it(), StepKey.COPY_TO) == Question.ABSENT
        && (!log.kind(scene.it()).allows(StepKey.COPY_TO)
            || scene.view().complete(log.day(scene.it())));
  }

  @Override
  public Truth truth(Scene scene) {
    Truth addressed = to.truth(scene);
    return addressed == Truth.TRUE || uncopied(scene) ? addressed : addressed.or(copy.truth(scene));
  }

  @Override
  public Ground ground(Scene scene) {
    Ground addressed = Grounds.of(to, scene);
    if (uncopied(scene)) {
      return addressed;
    }
    Truth copied = copy.truth(scene);
    if (scene.it() < 0 || copied != Truth.UNKNOWN) {
      return Ground.any(ImmutableList.of(addressed, Grounds.of(copy, scene)));
    }
    // of a letter that does not say to whom it went, that is asked, and not who got a copy
    return addressed.truth() == Truth.FALSE
        ? Ground.any(ImmutableList.of(addressed, maybeCopied(scene)))
        : addressed;
  }

  /** A copy may be stated yet; there is none once the log is complete on the day. */
  private Ground maybeCopied(Scene scene) {
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    Ground stated = Grounds.of(copy, scene);
    Budget budget = scene.budget();
    return Ground.unknown(
        Missing.ways(stated, true, budget),
        Missing.ways(stated, false, budget).or(Ways.of(View.RECORDED_THROUGH, Way.ANY), budget),
        Ground.NEVER);
  }

  @Override
  public Text words() {
    return Wording.append(to.words(), " (ook per afschrift)", " (by copy too)");
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of(to, copy);
  }
}
