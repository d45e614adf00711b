package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ims.model.Dossier;
import nl.ims.model.report.YearlyReport;

/**
 * The yearly reports among some dossiers, side by side (<i>reeks van rapportages</i>).
 *
 * <p>Parliament was promised a yearly report, on no fixed day; that each calendar year counts is
 * inferred from when they came. So a report stands in the year in which it was sent, whatever year
 * it is on; one whose day is not stated stands in the year that it is on, and one without either
 * has no place. Two reports of one year have an order if both days are stated and differ; if not,
 * none of that year is compared with any other.
 *
 * <p>A year without a report breaks nothing: the dossier may not be at hand. What a report does not
 * state is not known, and nothing is concluded from it. The order of the dossiers does not matter.
 */
public final class ReportSeries {
  private static final ImmutableList<Dossier> NONE = ImmutableList.of();

  private static final Comparator<Dossier> BY_DAY =
      Comparator.comparing((Dossier dossier) -> sent(dossier).orElse(LocalDate.MAX))
          .thenComparing(Dossier::id);

  private final ImmutableList<Dossier> unplaced;
  private final ImmutableList<ImmutableList<Dossier>> places; // in order; several are unordered
  private final ImmutableList<CalendarYear> years;
  private final ImmutableList<Succession> successions;
  private final ImmutableList<OpenPromise> openPromises;

  private ReportSeries(ImmutableList<Dossier> reports) {
    TreeMap<Integer, List<Dossier>> byYear = new TreeMap<>();
    ImmutableList.Builder<Dossier> without = ImmutableList.builder();
    for (Dossier report : reports) {
      Optional<Integer> place = year(report);
      place.ifPresent(y -> byYear.computeIfAbsent(y, any -> new ArrayList<>()).add(report));
      if (place.isEmpty()) {
        without.add(report);
      }
    }
    this.unplaced = without.build();
    ImmutableList.Builder<ImmutableList<Dossier>> ordered = ImmutableList.builder();
    byYear.values().forEach(some -> ordered.addAll(inOrder(some)));
    this.places = ordered.build();
    this.years = years(reports);
    this.successions = successions(places);
    this.openPromises = PromiseTrails.of(places);
  }

  /**
   * Puts the yearly reports among some dossiers side by side.
   *
   * @param dossiers the dossiers, of any subject and in any order
   * @return the series
   */
  public static ReportSeries of(Iterable<Dossier> dossiers) {
    Objects.requireNonNull(dossiers, "dossiers");
    List<Dossier> reports = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      if (dossier.report().isPresent()) {
        reports.add(dossier);
      }
    }
    return new ReportSeries(ImmutableList.sortedCopyOf(BY_DAY, reports));
  }

  /**
   * {@return the day on which the report of a dossier was sent; empty if it is not stated, or the
   * subject is no report}
   *
   * @param dossier a dossier
   */
  public static Optional<LocalDate> sent(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return dossier.report().flatMap(YearlyReport::date);
  }

  /**
   * Returns the year in which the report of a dossier stands.
   *
   * @param dossier a dossier
   * @return the calendar year in which it was sent, else the year that it is on; empty if neither
   *     is stated, or the subject is no report
   */
  public static Optional<Integer> year(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return sent(dossier)
        .map(LocalDate::getYear)
        .or(() -> dossier.report().flatMap(YearlyReport::year));
  }

  /** The reports of one year, each alone if their order is known, else together. */
  private static ImmutableList<ImmutableList<Dossier>> inOrder(List<Dossier> ofYear) {
    long days =
        ofYear.stream().map(ReportSeries::sent).flatMap(Optional::stream).distinct().count();
    return ofYear.size() > 1 && days < ofYear.size()
        ? ImmutableList.of(ImmutableList.copyOf(ofYear))
        : ofYear.stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<CalendarYear> years(ImmutableList<Dossier> reports) {
    TreeSet<Integer> named = new TreeSet<>();
    for (Dossier report : reports) {
      sent(report).map(LocalDate::getYear).ifPresent(named::add);
      report.report().flatMap(YearlyReport::year).ifPresent(named::add);
    }
    ImmutableList.Builder<CalendarYear> years = ImmutableList.builder();
    for (int y = named.isEmpty() ? 0 : named.first(); !named.isEmpty() && y <= named.last(); y++) {
      years.add(named.contains(y) ? year(y, reports) : new CalendarYear(y, NONE, NONE));
    }
    return years.build();
  }

  private static CalendarYear year(int year, ImmutableList<Dossier> reports) {
    ImmutableList.Builder<Dossier> sent = ImmutableList.builder();
    List<Dossier> about = new ArrayList<>();
    for (Dossier report : reports) {
      if (sent(report).filter(day -> day.getYear() == year).isPresent()) {
        sent.add(report);
      } else if (report.report().flatMap(YearlyReport::year).filter(y -> y == year).isPresent()) {
        about.add(report);
      }
    }
    about.sort(Comparator.comparing(Dossier::id));
    return new CalendarYear(year, sent.build(), ImmutableList.copyOf(about));
  }

  private static ImmutableList<Succession> successions(
      ImmutableList<ImmutableList<Dossier>> places) {
    ImmutableList.Builder<Succession> successions = ImmutableList.builder();
    for (int i = 1; i < places.size(); i++) {
      if (places.get(i - 1).size() == 1 && places.get(i).size() == 1) {
        Dossier earlier = places.get(i - 1).get(0);
        Dossier later = places.get(i).get(0);
        int apart = year(later).orElseThrow() - year(earlier).orElseThrow();
        successions.add(new AnnexComparison(earlier, later).succession(apart));
      }
    }
    return successions.build();
  }

  /**
   * {@return the calendar years from the first to the last that a report was sent in or is on,
   * rising, none left out; empty if no report states a year or a day}
   */
  public ImmutableList<CalendarYear> years() {
    return years;
  }

  /**
   * Gives the reports that state neither a year nor a day, and so have no place.
   *
   * @return the dossiers, by id
   */
  public ImmutableList<Dossier> unplaced() {
    return unplaced;
  }

  /**
   * Gives the reports of one year whose order is not known.
   *
   * @return groups of at least two dossiers, by year
   */
  public ImmutableList<ImmutableList<Dossier>> unordered() {
    return places.stream()
        .filter(place -> place.size() > 1)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Compares each report with the one that follows it.
   *
   * @return the comparisons, by year and day
   */
  public ImmutableList<Succession> successions() {
    return successions;
  }

  /**
   * Finds the report before one.
   *
   * @param later the dossier of a report
   * @return the comparison of the two; empty if there is none before it, or the order is not known
   */
  public Optional<Succession> before(Dossier later) {
    Objects.requireNonNull(later, "later");
    return Iterables.tryFind(successions, step -> step.later().equals(later)).toJavaUtil();
  }

  /**
   * Follows the promises that reports left without an answer, by their ids.
   *
   * @return those of which a later report says something, or lists other promises; by the year of
   *     the report that left them so, then by id
   */
  public ImmutableList<OpenPromise> openPromises() {
    return openPromises;
  }

  /**
   * Gives all reports of the series.
   *
   * @return the number of dossiers on a report, those without a place among them
   */
  public int size() {
    return unplaced.size() + places.stream().mapToInt(ImmutableList::size).sum();
  }
}
