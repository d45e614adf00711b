package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/** The conjunction of its parts; none at all holds. */
@Internal
public final class All extends Connective {
  All(ImmutableList<Condition> parts) {
    super(parts, Truth.FALSE);
  }

  @Override
  public Ground ground(Scene scene) {
    return Ground.all(Grounds.each(parts(), scene));
  }

  @Override
  public Text words() {
    return Wording.join(parts(), "en", "and");
  }
}
