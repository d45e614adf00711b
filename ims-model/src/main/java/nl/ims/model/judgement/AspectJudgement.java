package nl.ims.model.judgement;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import nl.ims.model.actor.Actor;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A judgement (<i>oordeel</i>) of the government on what is stated on one aspect of the framework.
 *
 * <p>It shows that the government weighed the point, whatever the outcome.
 */
@Value.Immutable
public sealed interface AspectJudgement extends WithAspectJudgement
    permits ImmutableAspectJudgement {

  /**
   * Starts a judgement.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns who judged.
   *
   * @return the government or ministers, at least one, no chamber
   */
  @Value.NaturalOrder
  ImmutableSortedSet<Actor> by();

  /**
   * Returns when it was judged.
   *
   * @return the day
   */
  LocalDate date();

  /**
   * Returns what it came to.
   *
   * @return accepted or rejected
   */
  JudgementOutcome outcome();

  /**
   * Returns why.
   *
   * @return the reason given
   */
  Text reason();

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if by is empty or holds a chamber, or the outcome is one on
   *     the regime
   */
  @Value.Check
  default void check() {
    String self = "judgement of an aspect";
    JudgementChecks.by(self, by());
    Checks.date(self, "date", date());
    if (outcome().isOnRegime()) {
      throw Checks.refused(
          self,
          "outcome",
          outcome().code(),
          "answers only which regime governs",
          "use accepted or rejected");
    }
  }

  /** Builds a judgement; every attribute is set at most once. */
  final class Builder extends ImmutableAspectJudgement.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
