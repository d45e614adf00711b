package nl.ims.model.cooperation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.contribution.Branch;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A unit promised to a cooperation (<i>toegezegde eenheid</i>), for a term and at some readiness.
 *
 * <p>An absent attribute means: not stated.
 */
@Value.Immutable
public sealed interface CommittedUnit extends WithCommittedUnit permits ImmutableCommittedUnit {

  /**
   * Starts a committed unit.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name; absent means not stated} */
  Optional<Text> name();

  /**
   * Returns the part of the armed forces it comes from.
   *
   * @return the branch; absent means not stated
   */
  Optional<Branch> branch();

  /** {@return how many people it has, 0 or more; absent means not stated} */
  Optional<Integer> personnel();

  /**
   * Returns how soon it can leave once it is called (<i>notice to move</i>).
   *
   * @return days, 0 or more; absent means not stated
   */
  Optional<Integer> noticeToMove();

  /**
   * Returns the first day of the promise, {@code from} in a file.
   *
   * @return the day, included; absent means not stated
   */
  Optional<LocalDate> fromInclusive();

  /**
   * Returns the last day of the promise, {@code through} in a file.
   *
   * @return the day, included; absent means not stated
   */
  Optional<LocalDate> throughInclusive();

  /**
   * Returns the other frameworks to which it is promised too.
   *
   * @return slugs, in the order given, each once; absent means not stated
   */
  Optional<ImmutableList<String>> committedTo();

  /**
   * {@return how many units or assets of its kind the Netherlands has left while it is away ({@code
   * left-at-home} in a file), 0 or more; 0: it is the last one; absent means not stated}
   */
  Optional<Integer> leftAtHome();

  /**
   * Returns where this is said.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /**
   * Says whether it was inferred, not read.
   *
   * @return true if inferred; false, the default, if read
   */
  default boolean inferred() {
    return false;
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if a number is negative, the last day is before the first, a
   *     year is not between 0 and 9999, or a framework is no slug or named twice
   */
  @Value.Check
  default void check() {
    Checks.range("committed unit", "personnel", personnel(), 0, Integer.MAX_VALUE);
    Checks.range("committed unit", "notice-to-move", noticeToMove(), 0, Integer.MAX_VALUE);
    Checks.range("committed unit", "left-at-home", leftAtHome(), 0, Integer.MAX_VALUE);
    Checks.term("committed unit", fromInclusive(), throughInclusive());
    committedTo()
        .ifPresent(ids -> ids.forEach(id -> Checks.slug("committed unit", "committed-to", id)));
    committedTo().ifPresent(ids -> Checks.distinct("committed unit", "committed-to", ids));
  }

  /** Builds a committed unit; every attribute is set at most once. */
  final class Builder extends ImmutableCommittedUnit.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link CommittedUnit#committedTo()}.
     *
     * @param committedTo slugs
     * @return this builder
     */
    public Builder committedTo(Iterable<String> committedTo) {
      Objects.requireNonNull(committedTo, "committedTo");
      return committedTo(ImmutableList.copyOf(committedTo));
    }
  }
}
