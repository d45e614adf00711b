package nl.ims.rules.cooperation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Truth;

/**
 * A unit that is promised to a framework, or goes on an operation (<i>toezegging van een
 * eenheid</i>).
 *
 * @param unit the name of the unit
 * @param framework the id of the framework or, of an operation, of the dossier of its decision
 * @param fromInclusive the first day; empty if it is not stated
 * @param throughInclusive the last day; empty if it is not stated
 * @param dossier the id of the dossier that says so
 * @param path where it says so, such as {@code cooperation.units[0]}
 */
public record Commitment(
    Text unit,
    String framework,
    Optional<LocalDate> fromInclusive,
    Optional<LocalDate> throughInclusive,
    String dossier,
    String path) {

  /**
   * Refuses null.
   *
   * @param unit the name of the unit
   * @param framework the id of the framework or, of an operation, of the dossier of its decision
   * @param fromInclusive the first day; empty if it is not stated
   * @param throughInclusive the last day; empty if it is not stated
   * @param dossier the id of the dossier that says so
   * @param path where it says so, such as {@code cooperation.units[0]}
   */
  public Commitment {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(framework, "framework");
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Objects.requireNonNull(throughInclusive, "throughInclusive");
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(path, "path");
  }

  /**
   * Tells whether two commitments ask for their units on some same day.
   *
   * <p>Both bounds are included: two terms overlap if they share a day, and merely touch if the one
   * ends on the day before the other begins. A term whose first or last day alone is stated holds
   * at least that day.
   *
   * @param other the other commitment
   * @return unknown if a day that is not stated decides
   */
  public Truth overlaps(Commitment other) {
    Objects.requireNonNull(other, "other");
    if (endsBefore(other) || other.endsBefore(this)) {
      return Truth.FALSE;
    }
    return holdsDayOf(other) || other.holdsDayOf(this) ? Truth.TRUE : Truth.UNKNOWN;
  }

  private boolean endsBefore(Commitment other) {
    return throughInclusive.isPresent()
        && other.fromInclusive.isPresent()
        && throughInclusive.get().isBefore(other.fromInclusive.get());
  }

  /** Whether a day that is known to be in the other term is known to be in this one. */
  private boolean holdsDayOf(Commitment other) {
    return other.fromInclusive.filter(this::holds).isPresent()
        || other.throughInclusive.filter(this::holds).isPresent();
  }

  private boolean holds(LocalDate day) {
    boolean begun = fromInclusive.filter(from -> !from.isAfter(day)).isPresent();
    boolean runs = throughInclusive.filter(through -> !through.isBefore(day)).isPresent();
    return (begun && runs)
        || fromInclusive.filter(day::equals).isPresent()
        || throughInclusive.filter(day::equals).isPresent();
  }
}
