package nl.ims.model.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.Statement;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A lasting form of military cooperation with other states (<i>internationale militaire
 * samenwerking</i>), as the subject of a dossier.
 *
 * <p>Every attribute may be absent, which means: not stated. An empty set or list means: stated,
 * none. Of the maps a key may be absent, which means the same: not stated.
 */
@Value.Immutable
public sealed interface Cooperation extends WithCooperation permits ImmutableCooperation {

  /**
   * Starts a cooperation.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the name; absent means not stated} */
  Optional<Text> name();

  /**
   * Returns its short name.
   *
   * @return the abbreviation, e.g. {@code EATC}; absent means not stated
   */
  Optional<Text> abbreviation();

  /**
   * Returns between whom it is.
   *
   * @return the kind; absent means not stated
   */
  Optional<CooperationKind> kind();

  /**
   * {@return the states that take part besides the Netherlands, in order of code; absent means not
   * stated}
   */
  Optional<ImmutableSortedSet<Country>> partners();

  /**
   * Returns how deep it goes.
   *
   * @return the depth; absent means not stated
   */
  Optional<Depth> depth();

  /** {@return the documents that it rests on, in the order given; absent means not stated} */
  Optional<ImmutableList<Basis>> basis();

  /**
   * Returns where it stands.
   *
   * @return the status; absent means not stated
   */
  Optional<CooperationStatus> status();

  /**
   * Returns the fields that it is in.
   *
   * @return the domains; absent means not stated
   */
  Optional<ImmutableSortedSet<Domain>> domains();

  /**
   * Returns when it took which status.
   *
   * @return the changes, in the order given; absent means not stated
   */
  Optional<ImmutableList<StatusChange>> history();

  /**
   * Returns what the Netherlands brings in.
   *
   * @return the contribution in words; absent means not stated
   */
  Optional<Text> dutchContribution();

  /**
   * Returns what is said of the objectives that it serves.
   *
   * @return statements by objective; an absent objective is not stated
   */
  @Value.NaturalOrder
  ImmutableSortedMap<Objective, Statement> objectives();

  /**
   * Returns what is said of the criteria by which it was chosen.
   *
   * @return statements by criterion; an absent criterion is not stated
   */
  @Value.NaturalOrder
  ImmutableSortedMap<Criterion, Statement> criteria();

  /**
   * Says whether objectives, criteria and sovereignty hold everything that the papers say.
   *
   * @return true if they do; false or absent means that the papers may say more
   */
  Optional<Boolean> accountComplete();

  /** {@return the bodies that steer it, in the order given; absent means not stated} */
  Optional<ImmutableList<GoverningBody>> governance();

  /** {@return the milestones, in the order given; absent means not stated} */
  Optional<ImmutableList<Milestone>> milestones();

  /** {@return the units promised to it, in the order given; absent means not stated} */
  Optional<ImmutableList<CommittedUnit>> units();

  /**
   * Returns what is answered on sovereignty.
   *
   * @return answers by criterion, each under its own; an absent criterion is not answered
   */
  @Value.NaturalOrder
  ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer> sovereignty();

  /**
   * Checks the order of sets and maps, that partners are other states, and that each answer stands
   * under its criterion.
   *
   * @throws IllegalArgumentException if a set or map is not in natural order, the Netherlands is a
   *     partner, or an answer stands under another criterion
   */
  @Value.Check
  default void check() {
    Checks.natural("cooperation", "partners", partners());
    Checks.besides("cooperation", "partners", partners(), Country.NETHERLANDS);
    Checks.natural("cooperation", "domains", domains());
    sovereignty()
        .forEach(
            (criterion, answer) -> {
              if (answer.criterion() != criterion) {
                throw Checks.refused(
                    "cooperation",
                    "sovereignty." + criterion.code(),
                    answer.answer(),
                    "answers " + answer.criterion().code(),
                    "put it under that criterion");
              }
            });
  }

  /** Builds a cooperation; every single attribute is set at most once, maps grow. */
  final class Builder extends ImmutableCooperation.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link Cooperation#partners()}.
     *
     * @param partners the states
     * @return this builder
     */
    public Builder partners(Iterable<Country> partners) {
      Objects.requireNonNull(partners, "partners");
      return partners(ImmutableSortedSet.copyOf(partners));
    }

    /**
     * States {@link Cooperation#basis()}.
     *
     * @param basis the documents
     * @return this builder
     */
    public Builder basis(Iterable<Basis> basis) {
      Objects.requireNonNull(basis, "basis");
      return basis(ImmutableList.copyOf(basis));
    }

    /**
     * States {@link Cooperation#domains()}.
     *
     * @param domains the domains
     * @return this builder
     */
    public Builder domains(Iterable<Domain> domains) {
      Objects.requireNonNull(domains, "domains");
      return domains(ImmutableSortedSet.copyOf(domains));
    }

    /**
     * States {@link Cooperation#history()}.
     *
     * @param history the changes
     * @return this builder
     */
    public Builder history(Iterable<StatusChange> history) {
      Objects.requireNonNull(history, "history");
      return history(ImmutableList.copyOf(history));
    }

    /**
     * States {@link Cooperation#governance()}.
     *
     * @param governance the bodies
     * @return this builder
     */
    public Builder governance(Iterable<GoverningBody> governance) {
      Objects.requireNonNull(governance, "governance");
      return governance(ImmutableList.copyOf(governance));
    }

    /**
     * States {@link Cooperation#milestones()}.
     *
     * @param milestones the milestones
     * @return this builder
     */
    public Builder milestones(Iterable<Milestone> milestones) {
      Objects.requireNonNull(milestones, "milestones");
      return milestones(ImmutableList.copyOf(milestones));
    }

    /**
     * States {@link Cooperation#units()}.
     *
     * @param units the units
     * @return this builder
     */
    public Builder units(Iterable<CommittedUnit> units) {
      Objects.requireNonNull(units, "units");
      return units(ImmutableList.copyOf(units));
    }
  }
}
