package nl.ims.model.cooperation;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import org.immutables.value.Value;

/** A document that a cooperation rests on (<i>grondslag</i>). */
@Value.Immutable
public sealed interface Basis extends WithBasis permits ImmutableBasis {

  /**
   * Starts a basis.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the kind of document; absent means not stated} */
  Optional<BasisKind> kind();

  /**
   * Returns where it is published or reported.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /**
   * Returns when it was signed.
   *
   * @return the day; absent means not stated
   */
  Optional<LocalDate> date();

  /**
   * Returns when it took effect.
   *
   * @return the day, which may lie before signature; absent means not stated
   */
  Optional<LocalDate> inForce();

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if a year is not between 0 and 9999
   */
  @Value.Check
  default void check() {
    Checks.date("basis", "date", date());
    Checks.date("basis", "in-force", inForce());
  }

  /** Builds a basis; every attribute is set at most once. */
  final class Builder extends ImmutableBasis.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
