package nl.ims.model.report;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/** Something that a report tells under a topic or in a chapter (<i>ontwikkeling</i>). */
@Value.Immutable
public sealed interface Development extends WithDevelopment permits ImmutableDevelopment {

  /**
   * Starts a development.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** {@return the day on which it happened; absent means not stated} */
  Optional<LocalDate> date();

  /**
   * Returns what happened.
   *
   * @return the words; absent means not stated
   */
  Optional<Text> text();

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
   * Checks the day.
   *
   * @throws IllegalArgumentException if its year is not between 0 and 9999
   */
  @Value.Check
  default void check() {
    Checks.date("development", "date", date());
  }

  /** Builds a development; every attribute is set at most once. */
  final class Builder extends ImmutableDevelopment.Builder {
    /** Creates an empty builder. */
    public Builder() {}
  }
}
