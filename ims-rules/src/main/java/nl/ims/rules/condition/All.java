package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * The conjunction of its parts.
 *
 * @param parts the parts; none at all holds
 */
@Internal
public record All(ImmutableList<Condition> parts) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    Truth result = Truth.TRUE;
    for (int i = 0; i < parts.size(); i++) {
      Truth part = parts.get(i).truth(scene);
      if (part == Truth.FALSE) {
        return part;
      }
      result = part == Truth.UNKNOWN ? part : result;
    }
    return result;
  }

  @Override
  public Ground ground(Scene scene) {
    return Ground.all(Grounds.each(parts, scene));
  }

  @Override
  public Text words() {
    return Wording.join(parts, "en", "and");
  }
}
