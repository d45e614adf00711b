package nl.ims.model.contribution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A Dutch contribution to an operation (<i>bijdrage</i>), as the subject of a dossier.
 *
 * <p>An absent attribute means: not stated. An empty set or list means: stated, none.
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

  /** {@return the type of a special operation; absent means not stated} */
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

  /** {@return the requests received, in the order given; absent means not stated} */
  Optional<ImmutableList<Request>> requests();

  /**
   * Returns how many people go.
   *
   * @return the number stated, 0 or more; absent means not stated
   */
  Optional<Integer> personnel();

  /** {@return the units that go, in the order given; absent means not stated} */
  Optional<ImmutableList<MilitaryUnit>> units();

  /** {@return the other states that take part, in order of code; absent means not stated} */
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

  /** {@return the mandates of the operation, in the order given; absent means not stated} */
  Optional<ImmutableList<Mandate>> mandate();

  /** {@return who commands; absent means not stated} */
  Optional<Command> command();

  /**
   * Returns the keys whose value was inferred, not read.
   *
   * @return the keys, which need not be stated; absent means nothing is said of it
   */
  Optional<ImmutableSortedSet<ContributionKey>> inferred();

  /** {@return what it costs and who pays; absent means not stated} */
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

    /**
     * States {@link Contribution#operations()}.
     *
     * @param operations their names
     * @return this builder
     */
    public Builder operations(Iterable<Text> operations) {
      Objects.requireNonNull(operations, "operations");
      return operations(ImmutableList.copyOf(operations));
    }

    /**
     * States {@link Contribution#areas()}.
     *
     * @param areas names of areas or codes of countries
     * @return this builder
     */
    public Builder areas(Iterable<Text> areas) {
      Objects.requireNonNull(areas, "areas");
      return areas(ImmutableList.copyOf(areas));
    }

    /**
     * States {@link Contribution#purposes()}.
     *
     * @param purposes the purposes
     * @return this builder
     */
    public Builder purposes(Iterable<Purpose> purposes) {
      Objects.requireNonNull(purposes, "purposes");
      return purposes(ImmutableSortedSet.copyOf(purposes));
    }

    /**
     * States {@link Contribution#forms()}.
     *
     * @param forms the forms
     * @return this builder
     */
    public Builder forms(Iterable<Form> forms) {
      Objects.requireNonNull(forms, "forms");
      return forms(ImmutableSortedSet.copyOf(forms));
    }

    /**
     * States {@link Contribution#requests()}.
     *
     * @param requests the requests
     * @return this builder
     */
    public Builder requests(Iterable<Request> requests) {
      Objects.requireNonNull(requests, "requests");
      return requests(ImmutableList.copyOf(requests));
    }

    /**
     * States {@link Contribution#units()}.
     *
     * @param units the units
     * @return this builder
     */
    public Builder units(Iterable<MilitaryUnit> units) {
      Objects.requireNonNull(units, "units");
      return units(ImmutableList.copyOf(units));
    }

    /**
     * States {@link Contribution#partners()}.
     *
     * @param partners the states
     * @return this builder
     */
    public Builder partners(Iterable<Country> partners) {
      Objects.requireNonNull(partners, "partners");
      return partners(ImmutableSortedSet.copyOf(partners));
    }

    /**
     * States {@link Contribution#frameworks()}.
     *
     * @param frameworks slugs
     * @return this builder
     */
    public Builder frameworks(Iterable<String> frameworks) {
      Objects.requireNonNull(frameworks, "frameworks");
      return frameworks(ImmutableList.copyOf(frameworks));
    }

    /**
     * States {@link Contribution#mandate()}.
     *
     * @param mandate the mandates
     * @return this builder
     */
    public Builder mandate(Iterable<Mandate> mandate) {
      Objects.requireNonNull(mandate, "mandate");
      return mandate(ImmutableList.copyOf(mandate));
    }

    /**
     * States {@link Contribution#inferred()}.
     *
     * @param inferred the keys, which need not be stated
     * @return this builder
     */
    public Builder inferred(Iterable<ContributionKey> inferred) {
      Objects.requireNonNull(inferred, "inferred");
      return inferred(ImmutableSortedSet.copyOf(inferred));
    }
  }
}
