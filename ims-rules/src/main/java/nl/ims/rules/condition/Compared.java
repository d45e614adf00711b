package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.function.IntPredicate;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * A comparison of two operands; unknown while either is not stated.
 *
 * @param left the one
 * @param comparison how they are compared
 * @param right the other
 */
@Internal
public record Compared(Operand left, Comparison comparison, Operand right) implements Condition {

  /** How two values are compared. */
  public enum Comparison {
    /** The one is the other, or less; a day: that day, or earlier. */
    AT_MOST,
    /** The one is less than the other; a day: earlier. */
    LESS_THAN,
    /** The one is the other, or more; a day: that day, or later. */
    AT_LEAST,
    /** The one is more than the other; a day: later. */
    MORE_THAN,
    /** They are the same. */
    EQUAL,
    /** The one set holds all of the other. */
    COVERS,
    /** The one set holds something of the other. */
    MEETS,
    /** The one set holds nothing of the other. */
    AVOIDS;

    boolean holds(int left, int right) {
      return switch (this) {
        case AT_MOST -> left <= right;
        case LESS_THAN -> left < right;
        case AT_LEAST -> left >= right;
        case MORE_THAN -> left > right;
        case EQUAL -> left == right;
        case COVERS -> (left & right) == right;
        case MEETS -> (left & right) != 0;
        case AVOIDS -> (left & right) == 0;
      };
    }
  }

  @Override
  public Truth truth(Scene scene) {
    int first = left.code(scene);
    int second = right.code(scene);
    return first == Question.ABSENT || second == Question.ABSENT
        ? Truth.UNKNOWN
        : Truth.of(comparison.holds(first, second));
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth.isKnown()) {
      return Ground.fact(
          truth,
          ImmutableList.<FactRef>builder()
              .addAll(left.facts(scene))
              .addAll(right.facts(scene))
              .build());
    }
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    return Ground.unknown(ways(scene, true), ways(scene, false), Ground.NEVER);
  }

  /**
   * The ways to have it hold, or fail: what is not stated is stated, if possible so as to serve.
   */
  private Ways ways(Scene scene, boolean wanted) {
    int first = left.code(scene);
    int second = right.code(scene);
    if (free(left, first, scene)) {
      return beside(right, second, scene);
    }
    if (free(right, second, scene)) {
      return beside(left, first, scene);
    }
    if (first != Question.ABSENT) {
      return right.ways(scene, code -> comparison.holds(first, code) == wanted);
    }
    if (second != Question.ABSENT) {
      return left.ways(scene, code -> comparison.holds(code, second) == wanted);
    }
    IntPredicate any = code -> true;
    return left.ways(scene, any).and(right.ways(scene, any));
  }

  /** What may be anything serves: of sets whatever the other is, else once that is stated. */
  private Ways beside(Operand other, int code, Scene scene) {
    boolean sets =
        switch (comparison) {
          case COVERS, MEETS, AVOIDS -> true;
          case AT_MOST, LESS_THAN, AT_LEAST, MORE_THAN, EQUAL -> false;
        };
    return sets || code != Question.ABSENT || other.isFree(scene)
        ? Ways.ALWAYS
        : other.ways(scene, any -> true);
  }

  private static boolean free(Operand operand, int code, Scene scene) {
    return code == Question.ABSENT && operand.isFree(scene);
  }

  @Override
  public Text words() {
    boolean days = left instanceof Dated;
    return switch (comparison) {
      case AT_MOST ->
          days
              ? words("ligt op of vóór ", "is on or before ")
              : words("is hoogstens ", "is at most ");
      case LESS_THAN ->
          days ? words("ligt vóór ", "is before ") : words("is minder dan ", "is less than ");
      case AT_LEAST ->
          days ? words("ligt op of na ", "is on or after ") : words("is minstens ", "is at least ");
      case MORE_THAN ->
          days ? words("ligt na ", "is after ") : words("is meer dan ", "is more than ");
      case EQUAL -> words("is ", "is ");
      case COVERS -> right instanceof Codes ? words("", "") : words("dekt ", "covers ");
      case MEETS -> words("een van ", "one of ");
      case AVOIDS -> words("geen van ", "none of ");
    };
  }

  private Text words(String nl, String en) {
    return Text.of(
        left.label().in(Language.NL) + " " + nl + right.words().in(Language.NL),
        left.label().in(Language.EN) + " " + en + right.words().in(Language.EN));
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
