package nl.ims.rules.waiver;

import java.time.LocalDate;
import java.util.Objects;

/**
 * One finding that was set aside through a day (<i>terzijdelegging</i>). It changes no verdict: the
 * finding is shown as it was, with the grounds, and makes no run fail.
 *
 * @param finding the finding
 * @param grounds why, by whom, and where that is read
 * @param throughInclusive the last day on which it counts
 */
public record Waiver(FindingName finding, Grounds grounds, LocalDate throughInclusive) {

  /**
   * Checks that the last day can be written.
   *
   * @param finding any finding
   * @param grounds any grounds
   * @param throughInclusive a day of a year of four digits
   * @throws IllegalArgumentException if the year is not one of 0 through 9999
   */
  public Waiver {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(grounds, "grounds");
    Objects.requireNonNull(throughInclusive, "throughInclusive");
    if (throughInclusive.getYear() < 0 || throughInclusive.getYear() > 9999) {
      throw new IllegalArgumentException(
          "waiver of '%s': through '%s' cannot be written as yyyy-MM-dd; give a year from 0 through 9999"
              .formatted(finding, throughInclusive));
    }
  }

  /**
   * Tells whether the last day is over.
   *
   * @param asOf the as-of day of an assessment
   * @return true if the last day lies before that day; false on the last day itself
   */
  public boolean hasExpired(LocalDate asOf) {
    Objects.requireNonNull(asOf, "asOf");
    return throughInclusive.isBefore(asOf);
  }
}
