package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import org.jspecify.annotations.Nullable;

/** Reads a condition as a tree for people: every part with its truth and its facts. */
@Internal
public final class Reading {
  private Reading() {}

  /** The words of one condition, which is read for many subjects; another one is never the same. */
  private record Said(Condition condition) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Said that && isThat(that.condition);
    }

    @SuppressWarnings(
        "ReferenceEquality") // to compare whole conditions costs more than their words
    private boolean isThat(Condition other) {
      return condition == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(condition);
    }
  }

  /**
   * Reads a condition.
   *
   * @param condition the condition
   * @param scene the dossier and what is in focus
   * @return the tree
   */
  public static Derivation of(Condition condition, Scene scene) {
    Truth truth = condition.truth(scene);
    Text words = scene.view().remember(new Said(condition), said -> said.condition().words());
    if (branches(condition)) {
      ImmutableList.Builder<Derivation> parts = ImmutableList.builder();
      condition.parts().forEach(part -> parts.add(of(part, scene)));
      return new Derivation(words, truth, ImmutableList.of(), parts.build());
    }
    ImmutableList<Fact> facts =
        truth.isKnown()
            ? FactText.facts(scene.view(), Proof.of(condition.ground(scene)).facts())
            : ImmutableList.of();
    return new Derivation(words, truth, facts, ImmutableList.of());
  }

  /**
   * Tells whether a condition is made of others, and says no more than they do together.
   *
   * @param condition the condition
   * @return true for a branch
   */
  public static boolean branches(Condition condition) {
    return condition instanceof All
        || condition instanceof Any
        || condition instanceof Not
        || condition instanceof AtLeast
        || condition instanceof OnRecord
        || condition instanceof Cited;
  }
}
