package nl.ims.model.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A body that steers a cooperation (<i>aansturing</i>): who sits in it, how often, and how it
 * decides.
 */
@Value.Immutable
public sealed interface GoverningBody extends WithGoverningBody permits ImmutableGoverningBody {

  /**
   * Starts a body.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name; absent means not stated} */
  Optional<Text> body();

  /** {@return at what level it stands; absent means not stated} */
  Optional<GovernanceLevel> level();

  /**
   * Returns who sits in it.
   *
   * @return states, offices or roles, in the order given; absent means not stated
   */
  Optional<ImmutableList<Text>> members();

  /**
   * Returns how often it meets.
   *
   * @return meetings a year, 0 or more; absent means not stated
   */
  Optional<Integer> meetingsPerYear();

  /**
   * Returns how it decides.
   *
   * @return the rule; absent means not stated
   */
  Optional<DecisionRule> decidesBy();

  /**
   * Returns where this is said.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /**
   * Checks the number of meetings.
   *
   * @throws IllegalArgumentException if it is negative
   */
  @Value.Check
  default void check() {
    Checks.range("body", "meetings-per-year", meetingsPerYear(), 0, Integer.MAX_VALUE);
  }

  /** Builds a body; every attribute is set at most once. */
  final class Builder extends ImmutableGoverningBody.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link GoverningBody#members()}.
     *
     * @param members states, offices or roles
     * @return this builder
     */
    public Builder members(Iterable<Text> members) {
      Objects.requireNonNull(members, "members");
      return members(ImmutableList.copyOf(members));
    }
  }
}
