package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ways;

/**
 * A code, or a set of codes, that what a step states is compared with.
 *
 * @param code the code; of a set the sum of the bits of its elements
 * @param words what is called so, in words
 */
@Internal
public record Codes(int code, Text words) implements Operand {
  @Override
  public int code(Scene scene) {
    return code;
  }

  @Override
  public ImmutableList<FactRef> facts(Scene scene) {
    return ImmutableList.of();
  }

  @Override
  public Ways ways(Scene scene, IntPredicate serves) {
    return serves.test(code) ? Ways.ALWAYS : Ways.NONE;
  }

  @Override
  public Text label() {
    return words;
  }
}
