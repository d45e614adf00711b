package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/** The disjunction of its parts; none at all fails. */
@Internal
public final class Any extends Connective {
  Any(ImmutableList<Condition> parts) {
    super(parts, Truth.TRUE);
  }

  @Override
  public Ground ground(Scene scene) {
    return Ground.any(Grounds.each(parts(), scene));
  }

  @Override
  public Text words() {
    return Wording.join(parts(), "of", "or");
  }
}
