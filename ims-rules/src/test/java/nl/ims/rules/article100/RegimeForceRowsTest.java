package nl.ims.rules.article100;

import static nl.ims.model.contribution.Form.INDIVIDUALS;
import static nl.ims.model.contribution.Form.POLICE;
import static nl.ims.model.contribution.Form.UNIT;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_THE_KINGDOM;
import static nl.ims.model.contribution.Purpose.HUMANITARIAN_AID;
import static nl.ims.model.contribution.Purpose.INTERNATIONAL_LEGAL_ORDER;
import static nl.ims.model.contribution.Purpose.PROTECTION_OF_INTERESTS;
import static nl.ims.rules.article100.Regime.ALONG_ITS_LINES;
import static nl.ims.rules.article100.Regime.ARTICLE_100;
import static nl.ims.rules.article100.Regime.OPEN;
import static nl.ims.rules.article100.Regime.OUTSIDE;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.term.Language;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Rows 7 through 10: defence beside the legal order, armed force, and individuals. */
class RegimeForceRowsTest {
  private static RegimeAnswer answer(Sketch sketch) {
    return sketch.assess().regime().orElseThrow();
  }

  private static ImmutableList<Regime> regimes(Sketch sketch) {
    return answer(sketch).outcomes();
  }

  private static ImmutableList<String> cited(Sketch sketch) {
    return Told.papers(answer(sketch));
  }

  @Test
  void mixed_with_defence_it_goes_along_the_lines_since_2009() {
    assertThat(regimes(alongItsLines().lawOf("2009-07-01"))).containsExactly(ALONG_ITS_LINES);
    assertThat(regimes(alongItsLines().lawOf("2009-06-30"))).containsExactly(ARTICLE_100);
    assertThat(regimes(article100().purposes(INTERNATIONAL_LEGAL_ORDER, DEFENCE_OF_THE_KINGDOM)))
        .containsExactly(ALONG_ITS_LINES);
    assertThat(
            regimes(
                article100()
                    .purposes(HUMANITARIAN_AID, DEFENCE_OF_ALLIES)
                    .contribution(c -> c.withArmedConflict(true))))
        .containsExactly(ALONG_ITS_LINES);
  }

  @Test
  void along_the_lines_cites_what_speaks_against_it() {
    assertThat(cited(alongItsLines()))
        .containsExactly(
            "kst-30162-11, overlapping purposes, as quoted in a letter of 11 December 2012,"
                + " RECONSTRUCTED",
            "kst-32623-79, letter of 18 December 2012: article 100 does not apply, the relevant"
                + " points of the framework are covered all the same, READ",
            "jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1, against it: article"
                + " 100(1) has no such exception, READ");
  }

  @Test
  void defence_beside_it_changes_nothing_without_a_unit_or_armed_force() {
    assertThat(regimes(alongItsLines().forms(INDIVIDUALS))).containsExactly(OPEN);
    assertThat(
            regimes(alongItsLines().contribution(c -> c.withArmedForce(ArmedForce.NOT_EXPECTED))))
        .containsExactly(OUTSIDE);
  }

  @Test
  void protection_of_interests_beside_the_legal_order_changes_nothing() {
    assertThat(regimes(article100().purposes(INTERNATIONAL_LEGAL_ORDER, PROTECTION_OF_INTERESTS)))
        .containsExactly(ARTICLE_100);
  }

  @Test
  void a_unit_that_may_use_force_is_inside() {
    assertThat(regimes(article100())).containsExactly(ARTICLE_100);
    assertThat(regimes(article100().forms(UNIT, INDIVIDUALS, POLICE))).containsExactly(ARTICLE_100);
    assertThat(answer(article100()).explanation().in(Language.NL))
        .isEqualTo(
            "een eenheid dient de rechtsorde of helpt in een gewapend conflict, en gewapend optreden"
                + " is mogelijk");
    assertThat(cited(article100()))
        .containsExactly(
            "jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1, article 100(1), READ",
            "kst-29521-226, the criterion of 22 January 2014, READ");
  }

  @Test
  void a_unit_for_the_legal_order_that_expects_no_force_is_outside_since_the_criterion() {
    Sketch peaceful = article100().contribution(c -> c.withArmedForce(ArmedForce.NOT_EXPECTED));

    assertThat(regimes(peaceful)).containsExactly(OUTSIDE);
    assertThat(regimes(peaceful.lawOf("2014-01-22"))).containsExactly(OUTSIDE);
    assertThat(regimes(peaceful.lawOf("2014-01-21"))).containsExactly(OPEN);
    assertThat(regimes(peaceful.lawOf("2000-07-19"))).containsExactly(OPEN);
    assertThat(cited(peaceful))
        .containsExactly("kst-29521-226, the criterion of 22 January 2014, READ");
  }

  @Test
  void aid_in_an_armed_conflict_that_expects_no_force_is_open_in_every_year() {
    Sketch aid =
        article100()
            .purposes(HUMANITARIAN_AID)
            .contribution(c -> c.withArmedConflict(true).withArmedForce(ArmedForce.NOT_EXPECTED));

    for (String day : ImmutableList.of("2000-07-19", "2014-01-21", "2014-01-22", "2024-01-01")) {
      assertThat(regimes(aid.lawOf(day))).as(day).containsExactly(OPEN);
      assertThat(regimes(aid.purposes(HUMANITARIAN_AID, INTERNATIONAL_LEGAL_ORDER).lawOf(day)))
          .as(day)
          .containsExactly(OPEN);
    }
  }

  @Test
  void individuals_only_are_open_with_what_speaks_for_each_side() {
    assertThat(regimes(open())).containsExactly(OPEN);
    assertThat(answer(open()).determined()).isTrue();
    assertThat(answer(open()).missing()).isEmpty();
    assertThat(regimes(open().contribution(c -> c.withArmedForce(ArmedForce.NOT_EXPECTED))))
        .containsExactly(OPEN);
    assertThat(cited(open()))
        .containsExactly(
            "kst-29521-226, outside: the criterion of 22 January 2014 asks for a unit, READ",
            "kst-27925-637, outside: letter of 14 September 2018, the framework does not apply to"
                + " individual members of the armed forces, READ",
            "kst-29521-231, inside: UNMISS, letter of 21 February 2014 in accordance with article"
                + " 100, READ",
            "kst-29521-281, inside: UNMISS, letter of 30 January 2015 in accordance with article"
                + " 100, some 30 people, READ");
  }

  @Test
  void before_2014_the_citation_says_that_the_criterion_was_stated_later() {
    String later = "kst-29521-226, the criterion, stated later, on 22 January 2014, READ";

    assertThat(cited(article100().lawOf("2014-01-21"))).contains(later);
    assertThat(cited(article100().lawOf("2014-01-22"))).doesNotContain(later);
    assertThat(
            cited(
                article100()
                    .contribution(c -> c.withArmedForce(ArmedForce.NOT_EXPECTED))
                    .lawOf("2009-06-30")))
        .containsExactly(
            "jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1, inside: the article"
                + " does not ask for force, READ",
            "kst-29521-226, outside: the criterion, stated later, on 22 January 2014, READ");
    assertThat(cited(open().lawOf("2014-01-21")).get(0))
        .isEqualTo(
            "kst-29521-226, outside: the criterion, stated later, on 22 January 2014, asks for a"
                + " unit, READ");
  }
}
