package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationStatus;
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
    "airmobile-brigade-rapid-forces-division, 2020-01-01, 2020-12-31, YES",
    // since a year, and running
    "eatc, 2009-01-01, 2009-12-31, NO",
    "eatc, 2010-01-01, 2010-06-30, UNKNOWN: the day of the start in 2010 was not seen",
    "eatc, 2010-07-01, 2010-12-31, YES",
    "eatc, 2025-12-31, 2025-12-31, YES",
    "eatc, 2026-01-01, 2026-12-31, UNKNOWN: nothing is known after 2025",
    // since a year, and no more
    "joint-expeditionary-force, 2014-07-01, 2014-12-31, YES",
    "joint-expeditionary-force, 2015-01-01, 2015-06-30, UNKNOWN: until when was not seen",
    "apar, 1995-01-01, 1995-12-31, YES",
    "apar, 1996-01-01, 1996-12-31, UNKNOWN: until when was not seen",
    "germany-renegade, 2017-01-01, 2017-12-31, UNKNOWN: proposed; no more was seen",
    // no start
    "nato-response-force, 2014-07-01, 2014-12-31, UNKNOWN: the start was not seen",
  })
  void ran_on_some_day(String row, LocalDate from, LocalDate through, String expected) {
    assertThat(told(CatalogueFilter.running(CATALOGUE, "during", "x", from, through), row))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "eatc, YES",
    "benelux-declaration-2012, NO",
    "northern-group, UNKNOWN: not all partners were seen",
    "nato-response-force, MEMBERSHIP",
    "pesco-military-mobility, MEMBERSHIP",
  })
  void has_germany_as_partner(String row, String expected) {
    assertThat(told(CatalogueFilter.partner(Country.of("DE")), row)).isEqualTo(expected);
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
  }

  @Test
  void days_in_the_wrong_order() {
    assertThatThrownBy(
            () ->
                CatalogueFilter.running(
                    CATALOGUE, "during", "x", LocalDate.of(2014, 7, 1), LocalDate.of(2014, 6, 30)))
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
