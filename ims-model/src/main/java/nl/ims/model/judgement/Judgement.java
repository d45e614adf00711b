package nl.ims.model.judgement;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A judgement (<i>oordeel</i>) of the government on one finding, or on the question which regime
 * governs.
 *
 * <p>It answers an open norm, which no fact can answer. A dossier holds at most one for each rule
 * and subject.
 */
@Value.Immutable
public sealed interface Judgement extends WithJudgement permits ImmutableJudgement {

  /** What {@link #rule()} says where the regime is judged. */
  String REGIME = "regime";

  /**
   * Starts a judgement.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what was judged.
   *
   * @return the id of a rule, slugs joined by slashes, or {@link #REGIME}
   */
  String rule();

  /**
   * Returns the subject of the finding judged.
   *
   * @return the subject as the finding names it, e.g. {@code extension-letter/2013-11-15}; absent
   *     for a rule without subjects
   */
  Optional<String> subject();

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
   * @return the day; a judgement counts from that day on
   */
  LocalDate date();

  /**
   * Returns what it came to.
   *
   * @return for the regime one of the outcomes on the regime, else accepted or rejected
   */
  JudgementOutcome outcome();

  /**
   * Returns why.
   *
   * @return the reason given
   */
  Text reason();

  /** {@return the paper that holds the judgement; absent means not stated} */
  Optional<Paper> paper();

  /**
   * Checks that the parts go together.
   *
   * @throws IllegalArgumentException if rule has not the shape of an id, the subject is blank, by
   *     is empty or holds a chamber, or the outcome does not answer the rule
   */
  @Value.Check
  default void check() {
    String self = "judgement on " + rule() + subject().map(s -> " " + s).orElse("");
    JudgementChecks.rule(self, rule());
    subject().ifPresent(s -> Checks.words(self, "subject", s));
    JudgementChecks.by(self, by());
    Checks.date(self, "date", date());
    boolean onRegime = rule().equals(REGIME);
    if (onRegime != outcome().isOnRegime()) {
      throw Checks.refused(
          self,
          "outcome",
          outcome().code(),
          onRegime ? "does not answer which regime governs" : "answers only which regime governs",
          onRegime ? "use article-100 or outside" : "use accepted or rejected");
    }
  }

  /** Builds a judgement; every attribute is set at most once. */
  final class Builder extends ImmutableJudgement.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
