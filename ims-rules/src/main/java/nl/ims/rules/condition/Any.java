package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * The disjunction of its parts.
 *
 * @param parts the parts; none at all fails
 */
@Internal
public record Any(ImmutableList<Condition> parts) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    Truth result = Truth.FALSE;
    for (int i = 0; i < parts.size(); i++) {
      Truth part = parts.get(i).truth(scene);
      if (part == Truth.TRUE) {
        return part;
      }
      result = part == Truth.UNKNOWN ? part : result;
    }
    return result;
  }

  @Override
  public Ground ground(Scene scene) {
    return Ground.any(Grounds.each(parts, scene));
  }

  @Override
  public Text words() {
    return Wording.join(parts, "of", "or");
  }
}
