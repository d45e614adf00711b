package nl.ims.model.contribution;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;

/**
 * The term that a decision allows (<i>periode</i>), in whole days.
 *
 * @param fromInclusive the first day, {@code from} in a file; absent means not stated
 * @param throughInclusive the last day, {@code through} in a file; absent means not stated
 */
public record Period(Optional<LocalDate> fromInclusive, Optional<LocalDate> throughInclusive) {

  /**
   * Checks the days.
   *
   * @param fromInclusive the first day
   * @param throughInclusive the last day
   * @throws IllegalArgumentException if the last day is before the first, or a year is not between
   *     0 and 9999
   */
  public Period {
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Objects.requireNonNull(throughInclusive, "throughInclusive");
    Checks.term("period", fromInclusive, throughInclusive);
  }

  /**
   * Makes a period of which both days are stated.
   *
   * @param fromInclusive the first day
   * @param throughInclusive the last day, on or after the first
   * @return the period
   * @throws IllegalArgumentException if the last day is before the first, or a year is not between
   *     0 and 9999
   */
  public static Period of(LocalDate fromInclusive, LocalDate throughInclusive) {
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Objects.requireNonNull(throughInclusive, "throughInclusive");
    return new Period(Optional.of(fromInclusive), Optional.of(throughInclusive));
  }
}
