package nl.ims.model.cooperation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A lasting form of military cooperation with other states (<i>internationale militaire
 * samenwerking</i>), as the subject of a dossier.
 *
 * <p>Every attribute may be absent, which means: not stated. An empty set or list means: stated,
 * none.
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

  /**
   * Returns its name.
   *
   * @return the name; absent means not stated
   */
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
   * Returns the states that take part.
   *
   * @return the states, in order of code; absent means not stated
   */
  Optional<ImmutableSortedSet<Country>> partners();

  /**
   * Returns how deep it goes.
   *
   * @return the depth; absent means not stated
   */
  Optional<Depth> depth();

  /**
   * Returns the documents that it rests on.
   *
   * @return the documents, in the order given; absent means not stated
   */
  Optional<ImmutableList<Basis>> basis();

  /**
   * Returns where it stands.
   *
   * @return the status; absent means not stated
   */
  Optional<CooperationStatus> status();

  /**
   * Checks the order of the partners.
   *
   * @throws IllegalArgumentException if they are not in natural order
   */
  @Value.Check
  default void check() {
    Checks.natural("cooperation", "partners", partners());
  }

  /** Builds a cooperation; every attribute is set at most once. */
  final class Builder extends ImmutableCooperation.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
