package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Truth;

/** Reads a condition as a tree for people: every part with its truth and its facts. */
@Internal
public final class Reading {
  private Reading() {}

  /** The words of a condition, which is read for many subjects. */
  private record Said(Condition condition) {}

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
            ? FactText.facts(scene.view(), Grounds.prove(scene, condition::ground).facts())
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
