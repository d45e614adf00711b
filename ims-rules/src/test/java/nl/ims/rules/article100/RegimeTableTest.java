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
import static nl.ims.rules.article100.Regime.SPECIAL_OPERATION;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Language;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each row of the table, in each period of law. */
class RegimeTableTest {
  private static RegimeAnswer answer(Sketch sketch) {
    return sketch.assess().regime().orElseThrow();
  }

  private static ImmutableList<Regime> regimes(Sketch sketch) {
    return answer(sketch).outcomes();
  }

  private static Sketch task(Task task) {
    return article100().contribution(c -> c.withTask(task));
  }

  private static Sketch special(SpecialOperationType type) {
    return task(Task.SPECIAL_OPERATION).contribution(c -> c.withSpecialOperationType(type));
  }

  /** The papers cited, each with where in it and how surely it is known. */
  private static ImmutableList<String> cited(Sketch sketch) {
    return answer(sketch).citations().stream()
        .map(
            citation ->
                citation.paper()
                    + ", "
                    + citation.where().in(Language.EN)
                    + ", "
                    + citation.evidence().name())
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void before_its_entry_into_force_all_is_outside_by_two_sources() {
    assertThat(regimes(article100().lawOf("2000-07-18"))).containsExactly(OUTSIDE);
    assertThat(regimes(Sketch.blank().lawOf("2000-07-18"))).containsExactly(OUTSIDE);
    assertThat(cited(article100().lawOf("2000-07-18")))
        .containsExactly(
            "stb-2000-294, published on 18 July 2000, in force on 19 July 2000, READ",
            "stb-2000-294, in force since 18 July 2000 by another source, READ");
    assertThat(answer(article100().lawOf("2000-07-18")).explanation().in(Language.NL))
        .isEqualTo("artikel 100 gold nog niet");
  }

  @Test
  void it_is_in_force_on_19_july_2000() {
    assertThat(regimes(article100().lawOf("2000-07-19"))).containsExactly(ARTICLE_100);
  }

  @Test
  void a_covert_operation_is_outside() {
    assertThat(regimes(task(Task.COVERT_OPERATION))).containsExactly(OUTSIDE);
    assertThat(answer(task(Task.COVERT_OPERATION)).explanation().in(Language.EN))
        .isEqualTo("a covert operation has a law of its own");
    assertThat(cited(task(Task.COVERT_OPERATION)))
        .containsExactly("kst-34775-X-88, letter of 27 March 2018, READ");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void each_of_the_six_types_is_a_special_operation(SpecialOperationType type) {
    assertThat(regimes(special(type))).containsExactly(SPECIAL_OPERATION);
    assertThat(regimes(special(type).forms(POLICE))).containsExactly(SPECIAL_OPERATION);
  }

  @Test
  void another_type_of_special_operation_goes_on_down_the_table() {
    assertThat(regimes(special(SpecialOperationType.OTHER))).containsExactly(ARTICLE_100);
  }

  @Test
  void a_type_counts_for_a_special_operation_only() {
    Sketch sketch =
        article100()
            .contribution(c -> c.withSpecialOperationType(SpecialOperationType.COUNTER_TERRORISM));

    assertThat(regimes(sketch)).containsExactly(ARTICLE_100);
  }

  @ParameterizedTest
  @EnumSource(names = {"CONTRACTORS", "POLICE", "CIVIL"})
  void without_members_of_the_armed_forces_it_is_outside(Form form) {
    assertThat(regimes(article100().forms(form))).containsExactly(OUTSIDE);
    assertThat(answer(article100().forms(form)).explanation().in(Language.NL))
        .isEqualTo("er gaan geen militairen");
  }

  @ParameterizedTest
  @EnumSource(names = {"EXERCISE", "EVACUATION", "VESSEL_PROTECTION"})
  void some_tasks_are_outside(Task task) {
    assertThat(regimes(task(task))).containsExactly(OUTSIDE);
    assertThat(regimes(task(task).employed("2024-03-20"))).containsExactly(OUTSIDE);
  }

  @ParameterizedTest
  @EnumSource(names = {"OPERATION", "TRAINING_MISSION", "LOGISTICS", "RELIEF"})
  void other_tasks_do_not_decide(Task task) {
    assertThat(regimes(task(task))).containsExactly(ARTICLE_100);
  }

  @Test
  void standing_by_is_outside_until_the_force_is_employed() {
    assertThat(regimes(task(Task.STANDBY).through("2024-03-20"))).containsExactly(OUTSIDE);
    assertThat(regimes(task(Task.STANDBY).employed("2024-03-20"))).containsExactly(ARTICLE_100);
    assertThat(regimes(task(Task.STANDBY))).containsExactly(ARTICLE_100, OUTSIDE);
    assertThat(answer(task(Task.STANDBY)).missing())
        .containsExactly(
            ImmutableList.of("procedure.employment"), ImmutableList.of("recorded-through"));
  }

  @Test
  void without_the_legal_order_it_is_outside() {
    assertThat(
            regimes(
                article100()
                    .purposes(DEFENCE_OF_ALLIES, DEFENCE_OF_THE_KINGDOM, PROTECTION_OF_INTERESTS)))
        .containsExactly(OUTSIDE);
    assertThat(regimes(article100().purposes())).containsExactly(OUTSIDE);
  }

  @Test
  void relief_belongs_to_it_in_an_armed_conflict() {
    Sketch relief = article100().purposes(HUMANITARIAN_AID);

    assertThat(regimes(relief.contribution(c -> c.withArmedConflict(true))))
        .containsExactly(ARTICLE_100);
    assertThat(regimes(relief.contribution(c -> c.withArmedConflict(false))))
        .containsExactly(OUTSIDE);
    assertThat(regimes(relief)).containsExactly(ARTICLE_100, OUTSIDE);
    assertThat(answer(relief).missing())
        .containsExactly(ImmutableList.of("contribution.armed-conflict"));
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
            "kst-32623-84, the debate of 20 December 2012, READ",
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
            "een eenheid dient de rechtsorde, of helpt in een gewapend conflict, en kan"
                + " geweld moeten gebruiken of ondergaan");
    assertThat(cited(article100()))
        .containsExactly(
            "jci1.3:c:BWBR0001840&hoofdstuk=5&paragraaf=2&artikel=100&lid=1, article 100(1), READ",
            "kst-29521-226, the criterion of 22 January 2014, READ");
  }

  @Test
  void a_unit_that_expects_no_force_is_outside() {
    Sketch peaceful = article100().contribution(c -> c.withArmedForce(ArmedForce.NOT_EXPECTED));

    assertThat(regimes(peaceful)).containsExactly(OUTSIDE);
    assertThat(cited(peaceful))
        .containsExactly("kst-29521-226, the criterion of 22 January 2014, READ");
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
            "kst-29521-226, the criterion of 22 January 2014, READ",
            "kst-27925-637, outside: the framework does not cover individuals, READ",
            "kst-29521-172, inside: UNMISS went as an article 100 letter, READ");
  }

  @Test
  void before_2014_the_citation_says_that_the_criterion_was_stated_later() {
    String later = "kst-29521-226, the criterion, stated later: on 22 January 2014, READ";

    assertThat(cited(article100().lawOf("2014-01-21"))).contains(later);
    assertThat(cited(article100().lawOf("2014-01-22"))).doesNotContain(later);
    assertThat(
            cited(
                article100()
                    .contribution(c -> c.withArmedForce(ArmedForce.NOT_EXPECTED))
                    .lawOf("2009-06-30")))
        .containsExactly(later);
    assertThat(cited(open().lawOf("2010-01-01"))).contains(later);
  }
}
