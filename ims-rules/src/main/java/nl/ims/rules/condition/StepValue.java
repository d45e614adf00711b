package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import nl.ims.model.procedure.StepKey;
import nl.ims.rules.condition.StepStates.Test;
import nl.ims.rules.condition.StepStates.Who;

/**
 * What a step states under a key, to be asked about. Unknown while the step is silent there.
 *
 * @param who the step
 * @param key the key
 */
public record StepValue(Who who, StepKey key) {

  /**
   * Looks at the subject of the finding.
   *
   * @param key the key
   * @return its value
   */
  public static StepValue subject(StepKey key) {
    return new StepValue(Who.SUBJECT, key);
  }

  /**
   * Looks at the step that the claim speaks of.
   *
   * @param key the key
   * @return its value
   */
  public static StepValue its(StepKey key) {
    return new StepValue(Who.IT, key);
  }

  /**
   * Holds if the set holds all of some.
   *
   * @param elements the elements
   * @return the condition
   */
  public Condition holdsAllOf(Enum<?>... elements) {
    return new StepStates(who, key, Test.HOLDS_ALL_OF, Bits.mask(ImmutableList.copyOf(elements)));
  }

  /**
   * Holds if the set holds none of some.
   *
   * @param elements the elements
   * @return the condition
   */
  public Condition holdsNoneOf(Enum<?>... elements) {
    return new StepStates(who, key, Test.HOLDS_NONE_OF, Bits.mask(ImmutableList.copyOf(elements)));
  }

  /**
   * Holds if the set holds one of some.
   *
   * @param elements the elements
   * @return the condition
   */
  public Condition holdsOneOf(Iterable<? extends Enum<?>> elements) {
    return new StepStates(who, key, Test.HOLDS_ONE_OF, Bits.mask(ImmutableList.copyOf(elements)));
  }

  /**
   * Holds if the value is some code.
   *
   * @param code the code
   * @return the condition
   */
  public Condition is(Enum<?> code) {
    return new StepStates(who, key, Test.IS, Bits.code(code));
  }

  /**
   * Holds if the value is true.
   *
   * @return the condition
   */
  public Condition isTrue() {
    return new StepStates(who, key, Test.IS, 1);
  }

  /**
   * Holds if the key is in the file, whatever it says; never unknown.
   *
   * @return the condition
   */
  public Condition isStated() {
    return new StepStates(who, key, Test.STATED, 0);
  }

  /**
   * Holds if the set holds all that the set of the subject holds.
   *
   * @return the condition
   */
  public Condition coversThatOfSubject() {
    return new StepStates(who, key, Test.COVERS_SUBJECT, 0);
  }

  /**
   * Holds if the value is that of the subject.
   *
   * @return the condition
   */
  public Condition isThatOfSubject() {
    return new StepStates(who, key, Test.SAME_AS_SUBJECT, 0);
  }
}
