package nl.ims.model.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * What is answered, of one cooperation, on one criterion of sovereignty.
 *
 * <p>The answer is one of the {@linkplain SovereigntyCriterion#answers() answers} that the
 * criterion allows.
 */
@Value.Immutable
public sealed interface SovereigntyAnswer extends WithSovereigntyAnswer
    permits ImmutableSovereigntyAnswer {

  /**
   * Starts an answer.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what was asked.
   *
   * @return the criterion
   */
  SovereigntyCriterion criterion();

  /**
   * Returns what was answered.
   *
   * @return the code of an answer that the criterion allows
   */
  String answer();

  /** {@return the answer in words; absent means not stated} */
  Optional<Text> text();

  /**
   * Returns where this is said.
   *
   * @return the papers, in the order given; empty means not stated
   */
  ImmutableList<Paper> papers();

  /**
   * Says whether it was inferred, not read.
   *
   * @return true if inferred; false, the default, if read
   */
  default boolean inferred() {
    return false;
  }

  /**
   * Returns the answer with its label and its bearing.
   *
   * @return the answer as the criterion lists it
   */
  @Value.NonAttribute
  default PossibleAnswer possible() {
    return criterion()
        .find(answer())
        .orElseThrow(
            () ->
                Checks.refused(
                    "sovereignty " + criterion().code(),
                    "answer",
                    answer(),
                    "is none of its answers",
                    "use one of " + String.join(", ", criterion().answerCodes())));
  }

  /**
   * Returns what the answer does to sovereignty, by the judgement of this project.
   *
   * @return the bearing of {@link #possible()}
   */
  @Value.NonAttribute
  default Bearing bearing() {
    return possible().bearing();
  }

  /**
   * Checks that the criterion allows the answer.
   *
   * @throws IllegalArgumentException if it does not
   */
  @Value.Check
  default void check() {
    possible();
  }

  /** Builds an answer; every single attribute is set at most once, the papers grow. */
  final class Builder extends ImmutableSovereigntyAnswer.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
