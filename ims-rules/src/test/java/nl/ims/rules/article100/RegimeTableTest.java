package nl.ims.rules.article100;

import static nl.ims.model.contribution.Form.POLICE;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.DEFENCE_OF_THE_KINGDOM;
import static nl.ims.model.contribution.Purpose.HUMANITARIAN_AID;
import static nl.ims.model.contribution.Purpose.PROTECTION_OF_INTERESTS;
import static nl.ims.rules.article100.Regime.ARTICLE_100;
import static nl.ims.rules.article100.Regime.OPEN;
import static nl.ims.rules.article100.Regime.OUTSIDE;
import static nl.ims.rules.article100.Regime.SPECIAL_OPERATION;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Language;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rows 1 through 6: the law, the task, the forms and the purpose. */
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

  private static ImmutableList<String> cited(Sketch sketch) {
    return Told.papers(answer(sketch));
  }

  @Test
  void before_its_entry_into_force_all_is_outside_by_two_sources() {
    assertThat(regimes(article100().lawOf("2000-07-18"))).containsExactly(OUTSIDE);
    assertThat(regimes(Sketch.blank().lawOf("2000-07-18"))).containsExactly(OUTSIDE);
    assertThat(cited(article100().lawOf("2000-07-18")))
        .containsExactly(
            "stb-2000-294, act of 22 June 2000; according to a commentary published on 18 July 2000,"
                + " in force the day after, READ",
            "jci1.3:c:BWBR0001840&hoofdstuk=8&artikel=139, in force as soon as published: hence,"
                + " according to another source, since 18 July 2000, READ");
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
        .containsExactly(
            "kst-34775-X-88, letter of 27 March 2018: covert operations are carried out under the"
                + " intelligence act, on a decision of the minister of Defence, READ");
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
  void each_of_the_six_types_is_a_special_operation_unless_it_is_not_secret(
      SpecialOperationType type) {
    for (SecrecyGround ground : SecrecyGround.values()) {
      assertThat(regimes(special(type).secret(ground))).containsExactly(SPECIAL_OPERATION);
      assertThat(regimes(special(type).secret(ground).forms(POLICE)))
          .containsExactly(SPECIAL_OPERATION);
    }
    assertThat(regimes(special(type).secretWithoutGround())).containsExactly(SPECIAL_OPERATION);
    assertThat(regimes(special(type))).containsExactly(ARTICLE_100);
    assertThat(regimes(special(type).forms(POLICE))).containsExactly(OUTSIDE);
    assertThat(regimes(special(type).secrecyUnknown()))
        .containsExactly(ARTICLE_100, SPECIAL_OPERATION);
    assertThat(answer(special(type).secrecyUnknown()).missing())
        .containsExactly(ImmutableList.of("contribution.secrecy"));
  }

  @Test
  void another_type_of_special_operation_goes_on_down_the_table() {
    assertThat(regimes(special(SpecialOperationType.OTHER))).containsExactly(ARTICLE_100);
    assertThat(
            regimes(special(SpecialOperationType.OTHER).secret(SecrecyGround.COMPELLING_REASONS)))
        .containsExactly(ARTICLE_100);
  }

  @Test
  void a_type_counts_for_a_special_operation_only() {
    Sketch sketch =
        article100()
            .secret(SecrecyGround.COMPELLING_REASONS)
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

  @Test
  void an_exercise_is_outside_whatever_it_serves() {
    assertThat(regimes(task(Task.EXERCISE))).containsExactly(OUTSIDE);
    assertThat(regimes(task(Task.EXERCISE).employed("2024-03-20"))).containsExactly(OUTSIDE);
  }

  @ParameterizedTest
  @EnumSource(names = {"EVACUATION", "VESSEL_PROTECTION"})
  void two_tasks_speak_against_it_and_the_purpose_may_speak_for_it(Task task) {
    Sketch aid = task(task).purposes(HUMANITARIAN_AID);

    assertThat(regimes(task(task))).containsExactly(OPEN);
    assertThat(regimes(task(task).employed("2024-03-20"))).containsExactly(OPEN);
    assertThat(regimes(alongItsLines().contribution(c -> c.withTask(task)))).containsExactly(OPEN);
    assertThat(regimes(task(task).purposes(PROTECTION_OF_INTERESTS))).containsExactly(OUTSIDE);
    assertThat(regimes(task(task).purposes(DEFENCE_OF_ALLIES))).containsExactly(OUTSIDE);
    assertThat(regimes(aid.contribution(c -> c.withArmedConflict(true)))).containsExactly(OPEN);
    assertThat(regimes(aid.contribution(c -> c.withArmedConflict(false)))).containsExactly(OUTSIDE);
    assertThat(regimes(aid)).containsExactly(OUTSIDE, OPEN);
    assertThat(regimes(task(task).forms(POLICE))).as("row 4 comes first").containsExactly(OUTSIDE);
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
}
