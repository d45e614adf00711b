package nl.ims.rules.framework;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Text;

/**
 * One version of the assessment framework (<i>toetsingskader</i>).
 *
 * <p>Immutable and thread-safe; {@link Frameworks} holds the only ones there are. The points are
 * made when they are first asked for.
 */
public final class Framework {
  private final Version version;
  private final Supplier<ImmutableList<Point>> points;

  Framework(Version version) {
    this.version = version;
    this.points = Suppliers.memoize(() -> FrameworkTable.points(version));
  }

  /** {@return the id, such as {@code toetsingskader-2014}} */
  public String id() {
    return "toetsingskader-" + version.name();
  }

  /** {@return the title in both languages} */
  public Text title() {
    return Text.of("Toetsingskader " + version.name(), "Assessment framework " + version.name());
  }

  /** {@return the first day on which it is in force, included} */
  public LocalDate fromInclusive() {
    return version.from();
  }

  /** {@return the last day on which it is in force, included; empty if it is still in force} */
  public Optional<LocalDate> throughInclusive() {
    return version.through();
  }

  /**
   * Gives the paper that holds it, cited as reconstructed: its text was not read.
   *
   * @return the paper
   */
  public Citation reconstructed() {
    return version.text();
  }

  /** {@return the points, in order} */
  public ImmutableList<Point> points() {
    return points.get();
  }

  /**
   * Tells whether the framework is in force.
   *
   * @param day the day
   * @return true if it is in force on that day
   */
  public boolean isInForce(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return !day.isBefore(fromInclusive()) && throughInclusive().filter(day::isAfter).isEmpty();
  }

  /** {@return the days from which an aspect became required, rising, each once} */
  public ImmutableList<LocalDate> changes() {
    return points().stream()
        .flatMap(point -> point.aspects().stream())
        .flatMap(aspect -> aspect.requiredFrom().stream())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public String toString() {
    return id();
  }
}
