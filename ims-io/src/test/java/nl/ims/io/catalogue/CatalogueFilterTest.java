package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What passes, what does not and what is not known, worked out by hand from the rows. */
final class CatalogueFilterTest {

  private static final Catalogue CATALOGUE = Catalogue.bundled();

  private static String told(CatalogueFilter filter, String row) {
    Answer answer = filter.of(CATALOGUE.find(row).orElseThrow());
    return answer.match()
        + answer.because().stream()
            .map(text -> ": " + text.en().orElseThrow())
            .findFirst()
            .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    // half a year, whole
    "eu-battlegroup-2014-ii, 2014-07-01, 2014-12-31, YES",
    "eu-battlegroup-2014-ii, 2014-12-31, 2020-01-01, YES",
    "eu-battlegroup-2014-ii, 2014-01-01, 2014-06-30, NO",
    "eu-battlegroup-2007-i, 2007-01-01, 2007-01-01, YES",
    // half a year, but which half of 2013 is not told
    "eu-battlegroup-2013, 2013-01-01, 2013-12-31, YES",
    "eu-battlegroup-2013, 2013-01-01, 2013-06-30, UNKNOWN: which part of the year was not seen",
    "eu-battlegroup-2013, 2014-01-01, 2014-12-31, NO",
    // merged on a day, but when it began is not told
    "airlift-and-sealift-centres, 2008-01-01, 2008-12-31, NO",
    "airlift-and-sealift-centres, 2007-01-01, 2007-12-31, YES",
    "airlift-and-sealift-centres, 1990-01-01, 1990-12-31, UNKNOWN: the start was not seen",
    // since a day, and running
    "airmobile-brigade-rapid-forces-division, 2014-06-11, 2014-06-11, NO",
    "airmobile-brigade-rapid-forces-division, 2014-06-12, 2014-06-12, YES",
    "airmobile-brigade-rapid-forces-division, 2014-12-31, 2020-12-31, YES",
    "airmobile-brigade-rapid-forces-division, 2020-01-01, 2020-12-31, UNKNOWN: not seen after 2014",
    // signed in 2017, and in force since a day of 2018
    "france-renegade, 2017-01-01, 2017-12-31, NO",
    "france-renegade, 2018-01-01, 2018-07-31, NO",
    "france-renegade, 2018-08-01, 2018-08-01, YES",
    // decided in 2014, and opened on a day of 2021
    "f-35-engine-maintenance, 2014-01-01, 2020-12-31, NO",
    "f-35-engine-maintenance, 2021-10-01, 2021-12-31, YES",
    // since a year, and running
    "eatc, 2009-01-01, 2009-12-31, NO",
    "eatc, 2010-01-01, 2010-08-31, NO",
    "eatc, 2010-08-31, 2010-09-01, YES",
    "eatc, 2015-01-01, 2015-12-31, UNKNOWN: not seen after 2014",
    "nh90, 2025-12-31, 2025-12-31, YES",
    "nh90, 2026-01-01, 2026-12-31, UNKNOWN: not seen after 2025",
    // since a year and running, and no year in which that was seen
    "nspa, 2012-01-01, 2012-12-31, YES",
    "nspa, 2013-01-01, 2013-12-31, UNKNOWN: until when was not seen",
    // since a year, and no more
    "joint-expeditionary-force, 2014-07-01, 2014-12-31, YES",
    "joint-expeditionary-force, 2015-01-01, 2015-06-30, UNKNOWN: the row does not settle the status",
    "joint-expeditionary-force, 2023-01-01, 2023-06-30, UNKNOWN: not seen after 2022",
    "apar, 1995-01-01, 1995-12-31, YES",
    "apar, 1996-01-01, 1996-12-31, UNKNOWN: until when was not seen",
    "germany-renegade, 2017-01-01, 2017-12-31, UNKNOWN: proposed; no more was seen",
    // no start
    "nato-response-force, 2012-07-01, 2012-12-31, UNKNOWN: the start was not seen",
    // begun by 2013, since when was not seen
    "nato-response-force, 2013-07-01, 2013-11-30, UNKNOWN: the start was not seen",
    "nato-response-force, 2014-07-01, 2014-12-31, YES",
    "norway-declaration-of-intent, 2015-01-01, 2015-12-31, YES",
    "norway-declaration-of-intent, 2013-01-01, 2013-12-31, UNKNOWN: the start was not seen",
    "northern-group, 2015-01-01, 2015-12-31, UNKNOWN: not seen after 2014",
  })
  void ran_on_some_day(String row, LocalDate from, LocalDate through, String expected) {
    assertThat(told(CatalogueFilter.during("x", from, through), row)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "eatc, YES",
    "benelux-declaration-2012, NO",
    "northern-group, UNKNOWN: not all partners were seen",
    "nato-response-force, MEMBERSHIP: members of NATO; which ones was not listed",
    "pesco-military-mobility, MEMBERSHIP: members of the EU; which ones was not listed",
  })
  void has_germany_as_partner(String row, String expected) {
    assertThat(told(CatalogueFilter.partner(Country.of("DE")), row)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // the other side of a bilateral row is in from the start
    "apollo, DE, 2017, YES",
    // those that signed at the start, and one that is seen later
    "multinational-mrtt-fleet, LU, 2016, YES",
    "multinational-mrtt-fleet, BE, 2016, UNKNOWN: since when BE takes part was not seen",
    "european-intervention-initiative, NO, 2018, NO",
    "european-intervention-initiative, NO, 2019, YES",
    "european-intervention-initiative, DE, 2019, UNKNOWN: since when DE takes part was not seen",
    "pesco-military-mobility, US, 2020, NO",
    "pesco-military-mobility, US, 2021, YES",
    "european-participating-air-forces, PT, 1975, NO",
    "european-participating-air-forces, DK, 1975, YES",
    "eu-battlegroup-2007-i, FI, 2007, YES",
  })
  void had_a_partner_in_a_year(String row, String state, int year, String expected) {
    assertThat(toldOf(row, CatalogueFilter.partner(Country.of(state)), CatalogueFilter.year(year)))
        .isEqualTo(expected);
  }

  private static String toldOf(String row, CatalogueFilter... filters) {
    Answer answer =
        CatalogueFilter.all(ImmutableList.copyOf(filters), CATALOGUE.find(row).orElseThrow());
    return answer.match()
        + answer.because().stream()
            .map(text -> ": " + text.en().orElseThrow())
            .collect(Collectors.joining());
  }

  @Test
  void those_that_signed_the_letter_on_the_expeditionary_force_are_in_from_the_start() {
    CatalogueFilter term =
        CatalogueFilter.during("x", LocalDate.of(2014, 7, 1), LocalDate.of(2014, 12, 31));
    CatalogueEntry row = CATALOGUE.find("joint-expeditionary-force").orElseThrow();
    assertThat(
            row.partners().listed().stream()
                .filter(
                    state ->
                        CatalogueFilter.all(
                                    ImmutableList.of(CatalogueFilter.partner(state), term), row)
                                .match()
                            == Match.YES)
                .map(Country::code))
        .containsExactly("DK", "EE", "GB", "LT", "LV", "NO");
  }

  @Test
  void the_day_in_the_year_in_which_a_state_joined_is_not_known() {
    assertThat(
            toldOf(
                "pesco-military-mobility",
                CatalogueFilter.partner(Country.of("US")),
                CatalogueFilter.during("x", LocalDate.of(2021, 1, 1), LocalDate.of(2021, 6, 30))))
        .isEqualTo("UNKNOWN: since which day in 2021 US takes part was not seen");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-01-01, 2018-12-31, NO",
    "2018-01-01, 2019-12-30, UNKNOWN: since which day in 2019 NO takes part was not seen",
    "2018-01-01, 2019-12-31, YES",
    "2019-01-01, 2019-12-31, YES",
  })
  void a_state_takes_part_if_it_did_by_the_last_day(
      LocalDate from, LocalDate through, String expected) {
    assertThat(
            toldOf(
                "european-intervention-initiative",
                CatalogueFilter.partner(Country.of("NO")),
                CatalogueFilter.during("x", from, through)))
        .isEqualTo(expected);
  }

  @Test
  void what_one_filter_refuses_no_other_lets_through() {
    CatalogueFilter no = CatalogueFilter.depth(Depth.NONE);
    CatalogueFilter unknown = CatalogueFilter.partner(Country.of("DE"));
    CatalogueFilter member = CatalogueFilter.partner(Country.of("DE"));

    assertThat(toldOf("northern-group", unknown, no)).isEqualTo("NO");
    assertThat(toldOf("northern-group", no, unknown)).isEqualTo("NO");
    assertThat(toldOf("nato-response-force", member, no)).isEqualTo("NO");
    assertThat(toldOf("nato-response-force", no, member)).isEqualTo("NO");
    assertThat(toldOf("eatc", CatalogueFilter.year(2010), no)).isEqualTo("NO");
    assertThat(toldOf("eatc", no, CatalogueFilter.year(2010))).isEqualTo("NO");
  }

  @Test
  void what_is_not_known_is_told_before_a_membership() {
    assertThat(
            toldOf(
                "nato-response-force",
                CatalogueFilter.partner(Country.of("DE")),
                CatalogueFilter.year(2012)))
        .isEqualTo("UNKNOWN: members of NATO; which ones was not listed: the start was not seen");
  }

  @Test
  void a_reason_is_told_once() {
    assertThat(
            toldOf(
                "northern-group",
                CatalogueFilter.partner(Country.of("DE")),
                CatalogueFilter.partner(Country.of("GB"))))
        .isEqualTo("UNKNOWN: not all partners were seen");
  }

  @Test
  void rows_that_the_netherlands_stays_out_of_stand_apart() {
    Selection all = CATALOGUE.select(ImmutableList.of());
    assertThat(all.staysOut())
        .extracting(doubt -> doubt.entry().number())
        .containsExactly("C124", "C125", "C132", "C143", "C144", "C145", "C146");
    assertThat(all.matching()).hasSize(147).noneMatch(CatalogueEntry::staysOut);
    Selection asked = CATALOGUE.select(ImmutableList.of(CatalogueFilter.depth(Depth.NONE)));
    assertThat(asked.matching()).hasSize(7).allMatch(CatalogueEntry::staysOut);
    assertThat(asked.staysOut()).isEmpty();
    Selection named = Selection.named(ImmutableList.of(CATALOGUE.find("eurocorps").orElseThrow()));
    assertThat(named.matching()).isEmpty();
    assertThat(named.staysOut()).hasSize(1);
  }

  @Test
  void a_state_that_is_listed_beside_a_membership_matches() {
    assertThat(told(CatalogueFilter.partner(Country.of("US")), "pesco-military-mobility"))
        .isEqualTo("YES");
    assertThat(told(CatalogueFilter.membership(Membership.EU), "pesco-military-mobility"))
        .isEqualTo("YES");
    assertThat(told(CatalogueFilter.membership(Membership.EU), "eatc")).isEqualTo("NO");
  }

  @ParameterizedTest
  @CsvSource({
    "eatc, YES",
    "blue-apollo, NO",
    "northern-group, UNKNOWN: the row does not settle the status"
  })
  void is_active(String row, String expected) {
    assertThat(told(CatalogueFilter.status(CooperationStatus.ACTIVE), row)).isEqualTo(expected);
  }

  @Test
  void what_is_not_known_of_two_filters_is_told_of_both() {
    CatalogueEntry row = CATALOGUE.find("northern-group").orElseThrow();
    Answer answer =
        CatalogueFilter.partner(Country.of("DE"))
            .of(row)
            .and(CatalogueFilter.status(CooperationStatus.ACTIVE).of(row));
    assertThat(answer.because()).hasSize(2);
    assertThat(answer.and(Answer.NO)).isEqualTo(Answer.NO);
  }

  @Test
  void filters_are_equal_by_what_they_ask_for() {
    assertThat(CatalogueFilter.partner(Country.of("DE")))
        .isEqualTo(CatalogueFilter.partner(Country.of("DE")))
        .hasSameHashCodeAs(CatalogueFilter.partner(Country.of("DE")))
        .isNotEqualTo(CatalogueFilter.partner(Country.of("BE")))
        .hasToString("partner DE");
    assertThat(CatalogueFilter.depth(Depth.STANDBY_FORCE).label())
        .isEqualTo(Text.of("diepte paraatheidsverband", "depth standby-force"));
    assertThat(CatalogueFilter.year(2014).label()).isEqualTo(Text.of("jaar 2014", "year 2014"));
  }

  @Test
  void days_in_the_wrong_order() {
    assertThatThrownBy(
            () -> CatalogueFilter.during("x", LocalDate.of(2014, 7, 1), LocalDate.of(2014, 6, 30)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "days: the last day '2014-06-30' is before the first '2014-07-01'; both are included");
  }

  @Test
  void terms_that_make_no_sense() {
    assertThatThrownBy(() -> new Term(Optional.empty(), Optional.empty(), true))
        .hasMessage("term: no day is given; leave it out, or give one");
    assertThatThrownBy(
            () ->
                new Term(
                    Optional.of(LocalDate.of(2014, 7, 1)),
                    Optional.of(LocalDate.of(2014, 6, 30)),
                    true))
        .hasMessage(
            "term: through '2014-06-30' is before from '2014-07-01'; both days are included");
    assertThatThrownBy(
            () -> new Term(Optional.of(LocalDate.of(2014, 7, 1)), Optional.empty(), false))
        .hasMessage("term: within takes both days; give from and through");
  }
}
