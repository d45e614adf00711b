package nl.ims.model.contribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A Dutch contribution to an operation (<i>bijdrage</i>), as the subject of a dossier.
 *
 * <p>Every attribute may be absent, which means: not stated. An empty set or list means: stated,
 * none.
 */
@Value.Immutable
public sealed interface Contribution extends WithContribution permits ImmutableContribution {

  /**
   * Starts a contribution.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the operations supported.
   *
   * @return their names, in the order given; absent means not stated
   */
  Optional<ImmutableList<Text>> operations();

  /**
   * Returns where it takes place.
   *
   * @return names of areas or codes of countries, in the order given; absent means not stated
   */
  Optional<ImmutableList<Text>> areas();

  /**
   * Returns the aims that it serves.
   *
   * @return the purposes; absent means not stated
   */
  Optional<ImmutableSortedSet<Purpose>> purposes();

  /**
   * Returns what the people sent do.
   *
   * @return the task; absent means not stated
   */
  Optional<Task> task();

  /**
   * Returns the type of a special operation.
   *
   * @return the type; absent means not stated
   */
  Optional<SpecialOperationType> specialOperationType();

  /**
   * Returns who goes.
   *
   * @return the forms; absent means not stated
   */
  Optional<ImmutableSortedSet<Form>> forms();

  /**
   * Returns whether they may be involved in armed force.
   *
   * @return the expectation; absent means not stated
   */
  Optional<ArmedForce> armedForce();

  /**
   * Says whether the aid is given in an armed conflict.
   *
   * @return true if it is; absent means not stated
   */
  Optional<Boolean> armedConflict();

  /**
   * Returns how the decision stands to those before it.
   *
   * @return the kind; absent means not stated
   */
  Optional<KindOfDecision> kindOfDecision();

  /**
   * Returns whether informing parliament beforehand was prevented.
   *
   * @return the claim, or {@link Secrecy#NONE}; absent means not stated
   */
  Optional<Secrecy> secrecy();

  /**
   * Returns the requests received.
   *
   * @return the requests, in the order given; absent means not stated
   */
  Optional<ImmutableList<Request>> requests();

  /**
   * Returns how many people go.
   *
   * @return the number stated, 0 or more; absent means not stated
   */
  Optional<Integer> personnel();

  /**
   * Returns the units that go.
   *
   * @return the units, in the order given; absent means not stated
   */
  Optional<ImmutableList<MilitaryUnit>> units();

  /**
   * Returns the other states that take part.
   *
   * @return the states, in order of code; absent means not stated
   */
  Optional<ImmutableSortedSet<Country>> partners();

  /**
   * Returns the standing frameworks that it is part of.
   *
   * @return slugs, in the order given; absent means not stated
   */
  Optional<ImmutableList<String>> frameworks();

  /**
   * Returns the term that the decision allows.
   *
   * @return the period; absent means not stated
   */
  Optional<Period> period();

  /**
   * Returns the mandates of the operation.
   *
   * @return the mandates, in the order given; absent means not stated
   */
  Optional<ImmutableList<Mandate>> mandate();

  /**
   * Returns who commands.
   *
   * @return the command; absent means not stated
   */
  Optional<Command> command();

  /**
   * Returns the keys whose value was inferred, not read.
   *
   * @return the keys, which need not be stated; absent means nothing is said of it
   */
  Optional<ImmutableSortedSet<ContributionKey>> inferred();

  /**
   * Returns what it costs and who pays.
   *
   * @return the cost; absent means not stated
   */
  Optional<Cost> cost();

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if personnel is negative, a framework is no slug, or a set is
   *     not in natural order
   */
  @Value.Check
  default void check() {
    Checks.range("contribution", "personnel", personnel(), 0, Integer.MAX_VALUE);
    frameworks().ifPresent(ids -> ids.forEach(id -> Checks.slug("contribution", "frameworks", id)));
    Checks.natural("contribution", "purposes", purposes());
    Checks.natural("contribution", "forms", forms());
    Checks.natural("contribution", "partners", partners());
    Checks.natural("contribution", "inferred", inferred());
  }

  /** Builds a contribution; every attribute is set at most once. */
  final class Builder extends ImmutableContribution.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
