package nl.ims.model.contribution;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/** A mandate of the operation (<i>mandaat</i>). An absent attribute means: not stated. */
@Value.Immutable
public sealed interface Mandate extends WithMandate permits ImmutableMandate {

  /**
   * Starts a mandate.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns what it rests on in international law.
   *
   * @return the basis; absent means not stated
   */
  Optional<MandateBasis> basis();

  /** {@return the paper that holds it, e.g. {@code S/RES/2722 (2024)}; absent means not stated} */
  Optional<Paper> paper();

  /** {@return the organisation that gave it; absent means not stated} */
  Optional<Text> organisation();

  /**
   * {@return the first day on which it holds, included, {@code from} in a file; absent means not
   * stated}
   */
  Optional<LocalDate> fromInclusive();

  /**
   * {@return the last day on which it holds, included, {@code through} in a file; absent means not
   * stated}
   */
  Optional<LocalDate> throughInclusive();

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if the last day is before the first, or a year is not between
   *     0 and 9999
   */
  @Value.Check
  default void check() {
    Checks.term("mandate", fromInclusive(), throughInclusive());
  }

  /** Builds a mandate; every attribute is set at most once. */
  final class Builder extends ImmutableMandate.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
