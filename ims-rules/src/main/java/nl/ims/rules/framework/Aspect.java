package nl.ims.rules.framework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.term.Text;

/**
 * Something that a letter is to speak of, within a point of a framework.
 *
 * @param id the id, unique within its point, the same in every version that asks for it there
 * @param label what it is, in both languages, in words of our own
 * @param demand how strongly it is asked for
 * @param requiredFrom the first reference day on which an expected aspect is required; empty if
 *     there is none
 * @param citations the papers it rests on, each with its evidence, at least one; where a heading
 *     was read and what is asked under it was not, both kinds of evidence are there
 */
public record Aspect(
    String id,
    Text label,
    Demand demand,
    Optional<LocalDate> requiredFrom,
    ImmutableList<Citation> citations) {

  /**
   * Refuses null.
   *
   * @param id the id, unique within its point, the same in every version that asks for it there
   * @param label what it is, in both languages, in words of our own
   * @param demand how strongly it is asked for
   * @param requiredFrom the first reference day on which an expected aspect is required; empty if
   *     there is none
   * @param citations the papers it rests on, each with its evidence, at least one; where a heading
   *     was read and what is asked under it was not, both kinds of evidence are there
   */
  public Aspect {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(demand, "demand");
    Objects.requireNonNull(requiredFrom, "requiredFrom");
    Objects.requireNonNull(citations, "citations");
  }

  /** How strongly an aspect is asked for. */
  public enum Demand {
    /** The framework asks for it. */
    REQUIRED,
    /** Letters usually speak of it. */
    EXPECTED
  }

  /**
   * Tells whether the framework asks for it today.
   *
   * @return false if letters are only used to speak of it
   */
  public boolean isRequired() {
    return demand == Demand.REQUIRED || requiredFrom.isPresent();
  }

  /**
   * Tells whether the framework asks for it.
   *
   * @param referenceDay the day whose law applies
   * @return false if letters are only used to speak of it
   */
  public boolean isRequired(LocalDate referenceDay) {
    Objects.requireNonNull(referenceDay, "referenceDay");
    return demand == Demand.REQUIRED
        || requiredFrom.filter(from -> !referenceDay.isBefore(from)).isPresent();
  }

  /**
   * Tells how surely it is known that the framework asks for it.
   *
   * @return {@link Evidence#READ} only if nothing it rests on was reconstructed
   */
  public Evidence evidence() {
    return Point.leastSure(citations);
  }
}
