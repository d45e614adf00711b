package nl.ims.io.catalogue;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * The days of a cooperation, where a row tells more than a year: those of a battlegroup that is on
 * call for half a year, or the first day of what still runs.
 *
 * <p>A term is always inferred: the row names a half-year, a year, a day of signing or a day on
 * which something else took over, and the days follow from that.
 *
 * @param fromInclusive the first day; absent means not seen
 * @param throughInclusive the last day; absent means not seen
 * @param whole whether the term is these days; if not, it lies somewhere within them
 */
public record Term(
    Optional<LocalDate> fromInclusive, Optional<LocalDate> throughInclusive, boolean whole) {

  /**
   * Checks the days.
   *
   * @param fromInclusive the first day
   * @param throughInclusive the last day
   * @param whole whether the term is these days
   * @throws IllegalArgumentException if both days are absent, the last is before the first, or the
   *     term lies within days of which one is absent
   */
  public Term {
    Objects.requireNonNull(fromInclusive, "fromInclusive");
    Objects.requireNonNull(throughInclusive, "throughInclusive");
    boolean both = fromInclusive.isPresent() && throughInclusive.isPresent();
    if (fromInclusive.isEmpty() && throughInclusive.isEmpty()) {
      throw new IllegalArgumentException("term: no day is given; leave it out, or give one");
    }
    if (both && throughInclusive.get().isBefore(fromInclusive.get())) {
      throw new IllegalArgumentException(
          "term: through '%s' is before from '%s'; both days are included"
              .formatted(throughInclusive.get(), fromInclusive.get()));
    }
    if (!whole && !both) {
      throw new IllegalArgumentException("term: within takes both days; give from and through");
    }
  }

  /** Its days in words, as in {@code from 2007-07-01 through 2007-12-31}. */
  @Override
  public String toString() {
    String from = fromInclusive.map(day -> "from " + day).orElse("");
    String through = throughInclusive.map(day -> "through " + day).orElse("");
    return ((whole ? "" : "somewhere ") + from + " " + through).strip();
  }

  /** Whether none of its days is among some days; false also if that is not known. */
  boolean isOutside(LocalDate first, LocalDate last) {
    return throughInclusive.filter(through -> through.isBefore(first)).isPresent()
        || fromInclusive.filter(from -> from.isAfter(last)).isPresent();
  }

  /** Whether one of its days is known to be among some days. */
  boolean isMet(LocalDate first, LocalDate last) {
    if (isOutside(first, last)) {
      return false;
    }
    boolean begins = fromInclusive.filter(from -> !from.isBefore(first)).isPresent();
    boolean ends = throughInclusive.filter(through -> !through.isAfter(last)).isPresent();
    boolean both = fromInclusive.isPresent() && throughInclusive.isPresent();
    return whole ? begins || ends || both : begins && ends;
  }
}
