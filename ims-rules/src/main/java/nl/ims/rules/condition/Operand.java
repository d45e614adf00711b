package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * Something of a dossier that is read as a number and can be compared: the answer to a question, a
 * key of an element or of a step, a day, a number, a constant. What it is compared with, and how,
 * is the business of {@link Is} and {@link Compared}.
 */
public sealed interface Operand permits Question, StepValue, Dated, Numbered, Codes {

  /**
   * Reads the dossier.
   *
   * @param scene the dossier and what is in focus
   * @return the code of the answer, the number, or the day in days since 1970-01-01; {@link
   *     Question#ABSENT} where the dossier does not state it
   */
  int code(Scene scene);

  /**
   * {@return the facts that a stated value rests on; none where the value is given}
   *
   * @param scene the dossier and what is in focus
   */
  ImmutableList<FactRef> facts(Scene scene);

  /**
   * Gives the ways to get a value that serves, while none is stated.
   *
   * @param scene the dossier and what is in focus
   * @param serves which values serve; not asked where the values are too many to tell apart
   * @return the ways
   */
  Ways ways(Scene scene, IntPredicate serves);

  /**
   * Gives what a reader calls it.
   *
   * @return the label in both languages
   */
  Text label();

  /**
   * Gives the answers that are told apart, each as it is written in a file.
   *
   * @return the answers; the code of each is its index; empty where they are too many
   */
  default ImmutableList<String> answers() {
    return ImmutableList.of();
  }

  /** {@return the words for it within a sentence} */
  default Text words() {
    return label();
  }

  /**
   * Gives an answer in words.
   *
   * @param code its code
   * @return the words
   */
  default Text answer(int code) {
    return Wording.plain(answers().get(code));
  }

  /**
   * Tells whether nothing is known of what it is read from, so that it may be anything.
   *
   * @param scene the dossier and what is in focus
   * @return true if it may be anything
   */
  default boolean isFree(Scene scene) {
    return false;
  }

  /**
   * Makes a leaf on a value that is stated.
   *
   * @param truth what the value makes of the condition
   * @param scene the dossier and what is in focus
   * @return the leaf, which rests on the facts
   */
  default Ground known(Truth truth, Scene scene) {
    return Ground.fact(truth, facts(scene));
  }
}
