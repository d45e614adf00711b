package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * A condition whose truth is given with the question that is asked: it rests on no fact of the
 * dossier. The law in force on the reference day is given.
 *
 * @param holds whether it holds
 * @param words the condition in words
 */
@Internal
public record Given(boolean holds, Text words) implements Condition {
  /** Always holds. */
  public static final Given TRUE = new Given(true, Text.of("altijd", "always"));

  @Override
  public Truth truth(Scene scene) {
    return Truth.of(holds);
  }

  @Override
  public Ground ground(Scene scene) {
    return Ground.given(holds);
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
