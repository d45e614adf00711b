package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * Holds if its part is known to hold, and fails otherwise. What is not on record does not serve.
 *
 * @param part the part
 */
@Internal
public record OnRecord(Condition part) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    return Truth.of(part.truth(scene) == Truth.TRUE);
  }

  @Override
  public Ground ground(Scene scene) {
    Ground ground = Grounds.of(part, scene);
    // Of a tree that was cut it is not known what it is.
    return scene.budget().isSpent() ? Ground.CUT : new Ground.Known(ground);
  }

  @Override
  public Text words() {
    return Wording.wrap("vastgelegd is: ", "it is on record that ", part.words());
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of(part);
  }
}
