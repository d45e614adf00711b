package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;

/**
 * The negation of its part.
 *
 * @param part the part
 */
public record Not(Condition part) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    return part.truth(scene).not();
  }

  @Override
  public Ground ground(Scene scene) {
    return new Ground.Not(Ground.of(part, scene));
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
