package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;
import nl.ims.rules.compiled.Leaves;
import nl.ims.rules.logic.Truth;
import org.jspecify.annotations.Nullable;

/**
 * Parts that are joined so that one of them may settle the whole: false in {@link All}, true in
 * {@link Any}.
 */
abstract sealed class Connective implements Condition permits All, Any {
  private final ImmutableList<Condition> parts;
  private final Condition[] each; // the same, for the reading that is done most
  private final @Nullable Asked asked; // the same, where all are answers
  private final Leaves leaves;
  private final Truth settling;

  Connective(ImmutableList<Condition> parts, Truth settling) {
    this.parts = parts;
    this.each = parts.toArray(Condition[]::new);
    this.asked = Asked.ifPlain(parts);
    this.leaves = asked == null ? Leaves.NONE : asked.leaves();
    this.settling = settling;
  }

  @Override
  public final ImmutableList<Condition> parts() {
    return parts;
  }

  @Override
  public final Truth truth(Scene scene) {
    if (asked != null) {
      int[] codes = asked.codesIn(scene.view());
      if (codes != null) {
        return leaves.truth(codes, settling);
      }
    }
    return truthOfEach(scene);
  }

  private Truth truthOfEach(Scene scene) {
    Truth result = settling.not();
    for (Condition part : each) {
      Truth truth = part.truth(scene);
      if (truth == settling) {
        return truth;
      }
      result = truth == Truth.UNKNOWN ? truth : result;
    }
    return result;
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof Connective that
        && settling == that.settling
        && parts.equals(that.parts);
  }

  @Override
  public final int hashCode() {
    return 31 * Boolean.hashCode(settling == Truth.TRUE) + parts.hashCode();
  }

  @Override
  public final String toString() {
    return words().in(Language.EN);
  }
}
