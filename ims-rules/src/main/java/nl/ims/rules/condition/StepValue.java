package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.function.IntPredicate;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Compared.Comparison;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/**
 * What a step states under a key, to be asked about. Unknown while the step is silent there.
 *
 * @param who the step
 * @param key the key
 */
public record StepValue(Who who, StepKey key) implements Operand {
  /** Which step is looked at. */
  public enum Who {
    /** The step that the claim speaks of. */
    IT,
    /** The subject of the finding. */
    SUBJECT
  }

  /**
   * Looks at the subject of the finding.
   *
   * @param key the key
   * @return its value
   */
  public static StepValue subject(StepKey key) {
    Objects.requireNonNull(key, "key");
    return new StepValue(Who.SUBJECT, key);
  }

  /**
   * Looks at the step that the claim speaks of.
   *
   * @param key the key
   * @return its value
   */
  public static StepValue its(StepKey key) {
    Objects.requireNonNull(key, "key");
    return new StepValue(Who.IT, key);
  }

  /**
   * Holds if the set holds all of some.
   *
   * @param elements the elements
   * @return the condition
   */
  public Condition holdsAllOf(Enum<?>... elements) {
    Objects.requireNonNull(elements, "elements");
    return new Compared(this, Comparison.COVERS, set(ImmutableList.copyOf(elements)));
  }

  /**
   * Holds if the set holds none of some.
   *
   * @param elements the elements
   * @return the condition
   */
  public Condition holdsNoneOf(Enum<?>... elements) {
    Objects.requireNonNull(elements, "elements");
    return new Compared(this, Comparison.AVOIDS, set(ImmutableList.copyOf(elements)));
  }

  /**
   * Holds if the set holds one of some.
   *
   * @param elements the elements
   * @return the condition
   */
  public Condition holdsOneOf(Iterable<? extends Enum<?>> elements) {
    Objects.requireNonNull(elements, "elements");
    return new Compared(this, Comparison.MEETS, set(ImmutableList.copyOf(elements)));
  }

  /**
   * Holds if the value is some code.
   *
   * @param code the code
   * @return the condition
   */
  public Condition is(Enum<?> code) {
    Objects.requireNonNull(code, "code");
    return new Compared(this, Comparison.EQUAL, code(Bits.code(code)));
  }

  /**
   * Holds if the value is true.
   *
   * @return the condition
   */
  public Condition isTrue() {
    return new Compared(this, Comparison.EQUAL, code(1));
  }

  /**
   * Holds if the key is in the file, whatever it says; never unknown.
   *
   * @return the condition
   */
  public Condition isStated() {
    return new Stated(this);
  }

  /**
   * Holds if the set holds all that the set of the subject holds.
   *
   * @return the condition
   */
  public Condition coversThatOfSubject() {
    return new Compared(this, Comparison.COVERS, subject(key));
  }

  /**
   * Holds if the value is that of the subject.
   *
   * @return the condition
   */
  public Condition isThatOfSubject() {
    return new Compared(this, Comparison.EQUAL, subject(key));
  }

  private Codes code(int code) {
    ImmutableList<? extends Code> codes = Log.codes(key);
    return new Codes(code, codes.isEmpty() ? Wording.plain("true") : Wording.code(codes.get(code)));
  }

  private Codes set(ImmutableList<? extends Enum<?>> elements) {
    int mask = Bits.mask(elements);
    return new Codes(mask, Wording.codes(Log.codes(key), mask));
  }

  /** Tells whether a condition asks what a step states, and nothing else. */
  static boolean isAskedBy(Condition condition) {
    return condition instanceof Stated
        || condition instanceof Reached
        || (condition instanceof Compared compared && compared.left() instanceof StepValue);
  }

  private int step(Scene scene) {
    return who == Who.IT ? scene.it() : scene.subject();
  }

  @Override
  public int code(Scene scene) {
    if (isFree(scene)) {
      return Question.ABSENT;
    }
    return who == Who.IT ? scene.view().log().key(scene.it(), key) : scene.subjectKey(key);
  }

  @Override
  public ImmutableList<FactRef> facts(Scene scene) {
    int step = step(scene);
    return step < 0 ? ImmutableList.of() : ImmutableList.of(new DossierFact.OfKey(step, key));
  }

  @Override
  public Ways ways(Scene scene, IntPredicate serves) {
    int told = Log.answers(key);
    return Ways.of(
        scene.view().log().path(step(scene), key), told == 0 ? Way.ANY : Bits.those(told, serves));
  }

  @Override
  public Text label() {
    return key.label();
  }

  @Override
  public Text words() {
    return who == Who.IT ? label() : Text.of("die van deze stap", "that of this step");
  }

  /** A step that is supposed may state anything. */
  @Override
  public boolean isFree(Scene scene) {
    return step(scene) < 0 && (who == Who.IT || scene.about().term().isEmpty());
  }
}
