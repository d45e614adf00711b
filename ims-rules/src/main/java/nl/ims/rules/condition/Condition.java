package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * A condition over the facts of one dossier: a value, a small tree with two readings.
 *
 * <p>{@link #truth} tells whether it holds, without allocating; {@link #ground} puts the dossier in
 * and keeps, for every leaf, the facts it rests on and the facts that are missing. Proofs, missing
 * facts, citations and waiting days are computed from the ground tree alone. The law that holds the
 * two readings together: {@code ground(s).truth() == truth(s)}.
 *
 * <p>Conditions are made by {@link Question}s, {@link StepClaim} and {@link Conditions}, not by
 * hand.
 */
public sealed interface Condition
    permits Connective,
        Not,
        AtLeast,
        OnRecord,
        Cited,
        Is,
        StepClaim,
        Compared,
        Reached,
        Stated,
        Written,
        SomeElement,
        OnTable,
        Complete,
        Judged,
        Given,
        Member,
        IncidentRecorded {

  /**
   * Tells whether this holds.
   *
   * @param scene the dossier and what is in focus
   * @return the truth value in strong Kleene logic
   */
  Truth truth(Scene scene);

  /**
   * Puts the dossier in.
   *
   * @param scene the dossier and what is in focus; its {@code explains} decides whether the ways to
   *     settle what is unknown are worked out too
   * @return the same condition as a tree of facts
   */
  Ground ground(Scene scene);

  /**
   * Says this in words, without a capital or a full stop.
   *
   * @return the words in Dutch and English
   */
  Text words();

  /**
   * Gives the conditions that this is made of.
   *
   * @return the parts in order; empty for a leaf
   */
  ImmutableList<Condition> parts();

  /**
   * Attaches the papers that this condition rests on; they are in every finding whose proof uses
   * it.
   *
   * @param citations the papers
   * @return this condition, cited
   */
  default Condition cites(Citation... citations) {
    Objects.requireNonNull(citations, "citations");
    return new Cited(this, words(), ImmutableList.copyOf(citations));
  }

  /**
   * {@return this condition, named: with words of its own}
   *
   * @param nl the words in Dutch
   * @param en the words in English
   */
  default Condition named(String nl, String en) {
    return new Cited(this, Text.of(nl, en), ImmutableList.of());
  }
}
