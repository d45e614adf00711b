package nl.ims.rules.framework;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;

/**
 * One version of the assessment framework (<i>toetsingskader</i>).
 *
 * @param id the id, such as {@code toetsingskader-2014}
 * @param title the title in both languages
 * @param fromInclusive the first day on which it is in force
 * @param throughInclusive the last day; empty if it is still in force
 * @param reconstructed the paper that holds it, cited as reconstructed: its text was not read
 * @param points the points, in order
 */
public record Framework(
    String id,
    Text title,
    LocalDate fromInclusive,
    Optional<LocalDate> throughInclusive,
    Citation reconstructed,
    ImmutableList<Point> points) {

  /**
   * Tells whether the framework is in force.
   *
   * @param day the day; empty means the newest
   * @return true if it is in force on that day
   */
  public boolean isInForce(Optional<LocalDate> day) {
    return day.map(
            d ->
                !d.isBefore(fromInclusive)
                    && throughInclusive.map(through -> !d.isAfter(through)).orElse(true))
        .orElse(throughInclusive.isEmpty());
  }

  /**
   * Gives the days from which an aspect became required.
   *
   * @return the days, rising, each once
   */
  public ImmutableList<LocalDate> changes() {
    return points.stream()
        .flatMap(point -> point.aspects().stream())
        .flatMap(aspect -> aspect.requiredFrom().stream())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
