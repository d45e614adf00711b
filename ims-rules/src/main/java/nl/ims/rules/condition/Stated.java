package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * A step states something under a key, whatever it says. Never unknown where there is a step: what
 * a record does not say, it does not say.
 *
 * @param value what the step states
 */
@Internal
public record Stated(StepValue value) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    return value.isFree(scene) ? Truth.UNKNOWN : Truth.of(value.code(scene) != Question.ABSENT);
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    return truth == Truth.TRUE ? value.known(truth, scene) : Ground.fact(truth);
  }

  @Override
  public Text words() {
    return Wording.append(value.label(), " is vermeld", " is stated");
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
