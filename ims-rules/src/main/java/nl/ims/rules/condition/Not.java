package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * The negation of its part.
 *
 * @param part the part
 */
@Internal
public record Not(Condition part) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    return part.truth(scene).not();
  }

  @Override
  public Ground ground(Scene scene) {
    return new Ground.Not(Grounds.of(part, scene));
  }

  @Override
  public Text words() {
    return Wording.wrap("niet: ", "not: ", part.words());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of(part);
  }
}
