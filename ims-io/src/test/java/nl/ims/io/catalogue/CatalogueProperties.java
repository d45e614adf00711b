package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.testkit.SteadyRun;

/** What holds of all filters: none loses a row, and what is absent is never no. */
@AddLifecycleHook(SteadyRun.class)
final class CatalogueProperties {

  private static final Catalogue CATALOGUE = Catalogue.bundled();

  @Property
  void every_row_is_in_exactly_one_part(@ForAll("filters") List<CatalogueFilter> filters) {
    Selection selection = CATALOGUE.select(filters);
    List<CatalogueEntry> all = new ArrayList<>(selection.matching());
    selection.unknown().forEach(doubt -> all.add(doubt.entry()));
    all.addAll(selection.membership());
    selection.staysOut().forEach(doubt -> all.add(doubt.entry()));
    all.addAll(selection.others());
    assertThat(all).containsExactlyInAnyOrderElementsOf(CATALOGUE.entries());
    assertThat(selection.size()).isEqualTo(CATALOGUE.entries().size());
  }

  @Property
  void a_row_is_unknown_exactly_where_a_reason_is_told(
      @ForAll("filters") List<CatalogueFilter> filters) {
    for (Doubt doubt : CATALOGUE.select(filters).unknown()) {
      assertThat(doubt.because()).isNotEmpty();
      assertThat(doubt.because()).doesNotHaveDuplicates();
      assertThat(filters)
          .anySatisfy(f -> assertThat(beside(f, filters, doubt.entry())).isEqualTo(Match.UNKNOWN));
    }
  }

  /** What one filter answers of a row, beside those of the others that ask for days. */
  private static Match beside(
      CatalogueFilter filter, List<CatalogueFilter> filters, CatalogueEntry entry) {
    ImmutableList.Builder<CatalogueFilter> all = ImmutableList.builder();
    filters.stream().filter(f -> f.key().equals("during")).forEach(all::add);
    return CatalogueFilter.all(all.add(filter).build(), entry).match();
  }

  @Property
  void a_row_that_the_netherlands_stays_out_of_is_never_counted(
      @ForAll("filters") List<CatalogueFilter> filters) {
    Selection selection = CATALOGUE.select(filters);
    boolean asked = filters.contains(CatalogueFilter.depth(Depth.NONE));
    assertThat(selection.matching().stream().anyMatch(CatalogueEntry::staysOut) && !asked)
        .isFalse();
    assertThat(selection.unknown().stream().anyMatch(d -> d.entry().staysOut()) && !asked)
        .isFalse();
    assertThat(selection.staysOut()).allMatch(doubt -> doubt.entry().staysOut());
  }

  @Property
  void no_row_is_known_to_run_after_the_last_year_in_which_it_was_seen(
      @ForAll("days") LocalDate[] days) {
    CatalogueFilter filter = running(days[0], days[1]);
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      int seen = entry.seenThrough().or(entry::startYear).orElse(0);
      boolean ended = entry.term().flatMap(Term::throughInclusive).isPresent();
      if (days[0].getYear() > seen && !ended) {
        assertThat(filter.of(entry).match()).as(entry.id()).isNotEqualTo(Match.YES);
      }
    }
  }

  @Property
  void a_partner_in_some_days_is_one_in_more_of_them(
      @ForAll("days") LocalDate[] days, @ForAll("partner") CatalogueFilter partner) {
    LocalDate from = days[0].minusYears(3);
    Selection few = CATALOGUE.select(List.of(partner, running(days[0], days[1])));
    Selection many = CATALOGUE.select(List.of(partner, running(from, days[1])));
    assertThat(many.matching()).containsAll(few.matching());
    assertThat(few.others()).containsAll(many.others());
  }

  @Property
  void one_filter_more_makes_no_row_surer(
      @ForAll("filters") List<CatalogueFilter> filters, @ForAll("filter") CatalogueFilter more) {
    Selection before = CATALOGUE.select(filters);
    Selection after =
        CATALOGUE.select(
            ImmutableList.<CatalogueFilter>builder().addAll(filters).add(more).build());
    List<CatalogueEntry> passed = new ArrayList<>(before.matching());
    before.staysOut().forEach(doubt -> passed.add(doubt.entry()));
    assertThat(passed).containsAll(after.matching());
    assertThat(after.others()).containsAll(before.others());
  }

  @Property
  void the_order_of_filters_says_nothing(@ForAll("filters") List<CatalogueFilter> filters) {
    List<CatalogueFilter> turned = new ArrayList<>(filters);
    Collections.reverse(turned);
    assertThat(CATALOGUE.select(turned).matching()).isEqualTo(CATALOGUE.select(filters).matching());
    assertThat(CATALOGUE.select(turned).others()).isEqualTo(CATALOGUE.select(filters).others());
  }

  @Property
  void what_ran_in_some_days_ran_in_more_of_them(
      @ForAll("days") LocalDate[] days, @ForAll("days") LocalDate[] wider) {
    Selection few = CATALOGUE.select(List.of(running(days[0], days[1])));
    LocalDate from = wider[0].isBefore(days[0]) ? wider[0] : days[0];
    LocalDate through = wider[1].isAfter(days[1]) ? wider[1] : days[1];
    Selection many = CATALOGUE.select(List.of(running(from, through)));
    assertThat(many.matching()).containsAll(few.matching());
    assertThat(few.others()).containsAll(many.others());
  }

  @Property
  void a_start_that_was_not_seen_is_never_no(@ForAll("days") LocalDate[] days) {
    CatalogueFilter filter = running(days[0], days[1]);
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      if (entry.startYear().isEmpty() && entry.term().isEmpty()) {
        boolean begun = entry.startBy().filter(year -> year <= days[1].getYear()).isPresent();
        assertThat(filter.of(entry).match())
            .isIn(begun ? List.of(Match.YES, Match.UNKNOWN) : List.of(Match.UNKNOWN));
      }
    }
  }

  private static CatalogueFilter running(LocalDate from, LocalDate through) {
    return CatalogueFilter.during(from + ".." + through, from, through);
  }

  @Provide
  Arbitrary<LocalDate[]> days() {
    Arbitrary<LocalDate> day =
        Arbitraries.integers()
            .between(0, 80 * 365)
            .map(number -> LocalDate.of(1950, 1, 1).plusDays(number));
    return Combinators.combine(day, Arbitraries.integers().between(0, 1500))
        .as((from, length) -> new LocalDate[] {from, from.plusDays(length)});
  }

  @Provide
  Arbitrary<List<CatalogueFilter>> filters() {
    return filter().list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<CatalogueFilter> partner() {
    List<Country> states =
        CATALOGUE.entries().stream()
            .map(entry -> entry.partners().listed())
            .flatMap(Collection::stream)
            .distinct()
            .toList();
    return Arbitraries.of(states).map(CatalogueFilter::partner);
  }

  @Provide
  Arbitrary<CatalogueFilter> filter() {
    return Arbitraries.oneOf(
        partner(),
        Arbitraries.of(Membership.class).map(CatalogueFilter::membership),
        Arbitraries.of(Domain.class).map(CatalogueFilter::domain),
        Arbitraries.of(Depth.class).map(CatalogueFilter::depth),
        Arbitraries.of(CooperationKind.class).map(CatalogueFilter::kind),
        Arbitraries.of(CooperationStatus.class).map(CatalogueFilter::status),
        Arbitraries.of(RowEvidence.class).map(CatalogueFilter::evidence),
        days().map(days -> running(days[0], days[1])));
  }
}
