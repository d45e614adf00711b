package nl.ims.model.cooperation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A milestone of a cooperation or project (<i>mijlpaal</i>), with the days that were given for it.
 *
 * <p>Reports to parliament move days from year to year: the same milestone has the day now planned,
 * the day that the report before stated, and the day on which it was reached.
 */
@Value.Immutable
public sealed interface Milestone extends WithMilestone permits ImmutableMilestone {

  /**
   * Starts a milestone.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what is to be reached.
   *
   * @return the milestone; absent means not stated
   */
  Optional<Text> milestone();

  /** {@return the day for which it is planned; absent means not stated} */
  Optional<LocalDate> planned();

  /**
   * {@return the day for which the report of the year before had it planned; absent means not
   * stated}
   */
  Optional<LocalDate> previouslyPlanned();

  /** {@return the day; absent means not stated, which does not say that it was not reached} */
  Optional<LocalDate> actual();

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
   * Returns how much later than planned it was reached.
   *
   * @return {@link #actual()} minus {@link #planned()} in days, negative if it was earlier; empty
   *     unless both are stated
   */
  @Value.NonAttribute
  default Optional<Integer> delay() {
    return days(planned(), actual());
  }

  /**
   * Returns how far the plan moved since the report of the year before.
   *
   * @return {@link #planned()} minus {@link #previouslyPlanned()} in days, negative if it moved to
   *     an earlier day; empty unless both are stated
   */
  @Value.NonAttribute
  default Optional<Integer> slippage() {
    return days(previouslyPlanned(), planned());
  }

  private static Optional<Integer> days(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.flatMap(
        start -> to.map(end -> Math.toIntExact(ChronoUnit.DAYS.between(start, end))));
  }

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if a year is not between 0 and 9999
   */
  @Value.Check
  default void check() {
    Checks.date("milestone", "planned", planned());
    Checks.date("milestone", "previously-planned", previouslyPlanned());
    Checks.date("milestone", "actual", actual());
  }

  /** Builds a milestone; every attribute is set at most once. */
  final class Builder extends ImmutableMilestone.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
