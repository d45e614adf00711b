package nl.ims.model.contribution;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/** A unit that goes (<i>eenheid</i>). An absent attribute means: not stated. */
@Value.Immutable
public sealed interface MilitaryUnit extends WithMilitaryUnit permits ImmutableMilitaryUnit {

  /**
   * Starts a unit.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name, e.g. {@code Zr.Ms. Tromp}; absent means not stated} */
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
   * Returns the standing frameworks to which it is promised.
   *
   * @return slugs, in the order given; absent means not stated
   */
  Optional<ImmutableList<String>> committedTo();

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if personnel is negative, or a framework is no slug
   */
  @Value.Check
  default void check() {
    Checks.range("unit", "personnel", personnel(), 0, Integer.MAX_VALUE);
    committedTo().ifPresent(ids -> ids.forEach(id -> Checks.slug("unit", "committed-to", id)));
  }

  /** Builds a unit; every attribute is set at most once. */
  final class Builder extends ImmutableMilitaryUnit.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link MilitaryUnit#committedTo()}.
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
