package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ims.io.ReadDossier;
import nl.ims.io.catalogue.Catalogue;
import nl.ims.io.catalogue.CatalogueEntry;
import nl.ims.io.catalogue.CatalogueFilter;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.procedure.Step;
import nl.ims.model.report.YearlyReport;
import nl.ims.rules.report.ReportSeries;
import nl.ims.rules.report.Succession;

/** What a draft is made from; the dossiers are looked through once, and not for each question. */
final class Inputs {
  private final int year;
  private final ImmutableList<Dossier> dossiers;
  private final Catalogue catalogue;
  private final Optional<Dossier> reportDossier;
  private final ImmutableList<Dossier> otherReports;
  private final ImmutableList<Dossier> cooperations;
  private final ImmutableList<Dossier> contributions;
  private final ImmutableListMultimap<String, Dossier> cooperationsById;

  /** The order in which dossiers are told, whatever the order of their files. */
  private static final Comparator<ReadDossier> ORDER =
      Comparator.comparing((ReadDossier each) -> day(each.dossier()).orElse(LocalDate.MAX))
          .thenComparing(each -> each.dossier().id())
          .thenComparing(ReadDossier::file);

  private Inputs(int year, ImmutableList<Dossier> dossiers, Catalogue catalogue) {
    this.year = year;
    this.dossiers = dossiers;
    this.catalogue = catalogue;
    this.reportDossier = dossiers.stream().filter(dossier -> isOf(year, dossier)).findFirst();
    this.otherReports =
        only(dossiers, dossier -> dossier.report().isPresent() && !isOf(year, dossier));
    this.cooperations = only(dossiers, dossier -> dossier.cooperation().isPresent());
    this.contributions = only(dossiers, dossier -> dossier.contribution().isPresent());
    this.cooperationsById = Multimaps.index(cooperations, Dossier::id);
  }

  private static ImmutableList<Dossier> only(
      ImmutableList<Dossier> dossiers, Predicate<Dossier> wanted) {
    return dossiers.stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /** The first day of a contribution, or of the course of a cooperation or its documents. */
  private static Optional<LocalDate> day(Dossier dossier) {
    Optional<LocalDate> start = Contributions.start(dossier);
    Stream<LocalDate> course =
        dossier.cooperation().flatMap(Cooperation::history).stream()
            .flatMap(ImmutableList::stream)
            .map(StatusChange::date);
    Stream<LocalDate> documents =
        dossier.cooperation().flatMap(Cooperation::basis).stream()
            .flatMap(ImmutableList::stream)
            .flatMap(basis -> basis.inForce().or(basis::date).stream());
    return start
        .or(() -> course.min(Comparator.naturalOrder()))
        .or(() -> documents.min(Comparator.naturalOrder()))
        .or(() -> dossier.procedure().stream().map(Step::date).min(Comparator.naturalOrder()));
  }

  /** Takes the dossiers of some files, of which at most one reports on the year. */
  static Inputs of(int year, Iterable<ReadDossier> read, Catalogue catalogue) {
    ImmutableList<ReadDossier> reports = reportsOn(year, read);
    if (reports.size() > 1) {
      throw new IllegalArgumentException(
          "draft: %s dossiers report on %s, the first is '%s'; give one of them"
              .formatted(reports.size(), year, reports.get(0).dossier().id()));
    }
    ImmutableList<Dossier> dossiers =
        ImmutableList.sortedCopyOf(ORDER, read).stream()
            .map(ReadDossier::dossier)
            .collect(ImmutableList.toImmutableList());
    return new Inputs(year, dossiers, catalogue);
  }

  /** The dossiers that report on a year. */
  static ImmutableList<ReadDossier> reportsOn(int year, Iterable<ReadDossier> read) {
    ImmutableList.Builder<ReadDossier> reports = ImmutableList.builder();
    for (ReadDossier each : read) {
      if (isOf(year, each.dossier())) {
        reports.add(each);
      }
    }
    return reports.build();
  }

  private static boolean isOf(int year, Dossier dossier) {
    return dossier.report().flatMap(YearlyReport::year).filter(y -> y == year).isPresent();
  }

  /** The year reported on. */
  int year() {
    return year;
  }

  /**
   * The dossiers by the day on which what they tell of begins, then by id; those without such a day
   * come last.
   */
  ImmutableList<Dossier> dossiers() {
    return dossiers;
  }

  Catalogue catalogue() {
    return catalogue;
  }

  LocalDate first() {
    return LocalDate.of(year, 1, 1);
  }

  LocalDate last() {
    return LocalDate.of(year, 12, 31);
  }

  boolean isInYear(LocalDate day) {
    return day.getYear() == year;
  }

  /** The dossier that reports on the year. */
  Optional<Dossier> reportDossier() {
    return reportDossier;
  }

  Optional<YearlyReport> report() {
    return reportDossier().flatMap(Dossier::report);
  }

  /** The report before that of the year, if no other can have come in between. */
  Optional<Succession> reportBefore() {
    return reportDossier()
        .flatMap(dossier -> ReportSeries.of(dossiers).before(dossier))
        .filter(Succession::isNext);
  }

  /** The dossiers of reports on other years, and on none that is stated. */
  ImmutableList<Dossier> otherReports() {
    return otherReports;
  }

  ImmutableList<Dossier> cooperations() {
    return cooperations;
  }

  ImmutableList<Dossier> contributions() {
    return contributions;
  }

  /** The filter of what ran in the year. */
  CatalogueFilter running() {
    return CatalogueFilter.year(year);
  }

  /** The row that tells of the same cooperation: the one whose slug is the id of the dossier. */
  Optional<CatalogueEntry> row(Dossier dossier) {
    return catalogue.find(dossier.id()).filter(row -> row.id().equals(dossier.id()));
  }

  /** The dossier of a cooperation that tells of the same thing as a row. */
  Optional<Dossier> teller(CatalogueEntry row) {
    return cooperationsById.get(row.id()).stream().findFirst();
  }

  /** Whether a dossier of a cooperation tells of the same thing as a row. */
  boolean isTold(CatalogueEntry row) {
    return teller(row).isPresent();
  }

  /** The states that the report treats in depth, else those that were announced. */
  ImmutableSortedSet<Country> treated() {
    return report()
        .flatMap(YearlyReport::partners)
        .or(() -> report().flatMap(YearlyReport::partnersAnnounced))
        .orElse(ImmutableSortedSet.of());
  }

  /** Whether the Netherlands takes part in what a row tells of. */
  static boolean takesPart(CatalogueEntry row) {
    return row.depth() != Depth.NONE;
  }
}
