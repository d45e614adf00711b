package nl.ims.rules.condition;

import static nl.ims.model.procedure.StepKind.HARM_BRIEFING;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_STARTED;
import static nl.ims.model.procedure.StepKind.HARM_START_REPORTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;
import org.junit.jupiter.api.Test;

/** Incidents by the steps that are recorded of them; days are counted from some day. */
class IncidentRecordedTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final StepWord WORD =
      StepWord.of("een stap", "a step", HARM_INVESTIGATION_STARTED, HARM_START_REPORTED);
  private static final IncidentRecorded ONE = new IncidentRecorded(WORD, DAY, 1);
  private static final IncidentRecorded TWO = new IncidentRecorded(WORD, DAY, 2);

  private static Step on(int day, StepKind kind, String incident) {
    return Step.builder().date(DAY.plusDays(day)).kind(kind).incident(incident).build();
  }

  /** Steps, complete through the fifth day. */
  private static Scene scene(Step... steps) {
    return Scene.of(
        NoQuestions.view()
            .log(Log.of(List.of(steps), Optional.empty()))
            .asOf(Optional.of(DAY.plusDays(5)))
            .recordedThrough(Optional.of(DAY.plusDays(5)))
            .build());
  }

  private static List<String> incidents(IncidentRecorded begun, Scene scene) {
    return begun.incidents(scene).stream()
        .map(subject -> subject.name(scene.view().log()) + " " + subject.step())
        .toList();
  }

  @Test
  void incidents_stand_by_the_day_of_their_very_first_step_then_by_name() {
    Scene scene =
        scene(
            on(-1, HARM_BRIEFING, "late"),
            on(1, HARM_INVESTIGATION_STARTED, "b"),
            on(1, HARM_START_REPORTED, "a"),
            on(2, HARM_INVESTIGATION_STARTED, "late"),
            on(3, HARM_START_REPORTED, "b"),
            on(4, HARM_BRIEFING, "other"));
    assertThat(incidents(ONE, scene)).containsExactly("late 3", "a 2", "b 1");
    assertThat(incidents(TWO, scene)).containsExactly("b 1");
  }

  @Test
  void an_incident_before_the_day_does_not_count_where_all_its_steps_do() {
    Scene scene = scene(on(-1, HARM_INVESTIGATION_STARTED, "a"), on(0, HARM_START_REPORTED, "a"));
    assertThat(incidents(ONE, scene)).containsExactly("a 1");
    assertThat(incidents(TWO, scene)).isEmpty();
    assertThat(TWO.truth(scene)).isEqualTo(Truth.FALSE);
  }

  @Test
  void the_proof_names_as_many_first_steps_as_make_it_one() {
    Scene scene =
        scene(
            on(0, HARM_BRIEFING, "a"),
            on(0, HARM_INVESTIGATION_STARTED, "a"),
            on(1, HARM_INVESTIGATION_STARTED, "b"),
            on(2, HARM_INVESTIGATION_STARTED, "a"),
            on(3, HARM_START_REPORTED, "a"),
            on(4, HARM_START_REPORTED, "b"));
    assertThat(Proof.of(ONE.ground(scene)).facts())
        .containsExactly(new DossierFact.OfStep(0), new DossierFact.OfKey(0, StepKey.INCIDENT));
    assertThat(Proof.of(TWO.ground(scene)).facts())
        .containsExactly(
            new DossierFact.OfStep(0),
            new DossierFact.OfKey(0, StepKey.INCIDENT),
            new DossierFact.OfStep(4),
            new DossierFact.OfKey(4, StepKey.INCIDENT));
    Scene early = scene(on(-1, HARM_START_REPORTED, "a"), on(0, HARM_START_REPORTED, "a"));
    assertThat(Proof.of(ONE.ground(early)).facts())
        .containsExactly(new DossierFact.OfStep(1), new DossierFact.OfKey(1, StepKey.INCIDENT));
  }

  @Test
  void that_there_is_none_rests_on_silence_from_the_day_or_from_ever() {
    int end = (int) DAY.plusDays(5).toEpochDay();
    assertThat(Proof.of(ONE.ground(scene())).facts())
        .containsExactly(new DossierFact.Silence(WORD, (int) DAY.toEpochDay(), end));
    assertThat(Proof.of(TWO.ground(scene())).facts())
        .containsExactly(new DossierFact.Silence(WORD, Integer.MIN_VALUE, end));
  }

  @Test
  void while_the_log_is_open_a_step_settles_it_unless_the_day_is_to_come() {
    ViewBuilder open = NoQuestions.view().asOf(Optional.of(DAY));
    Scene scene = Scene.of(open.build());
    assertThat(ONE.truth(scene)).isEqualTo(Truth.UNKNOWN);
    assertThat(Grounds.toHold(scene, ONE).sets())
        .containsExactly(Missing.of(Ways.asking(WORD.path())).sets().get(0));
    assertThat(Grounds.toHold(scene, new Not(ONE)).sets())
        .containsExactly(Missing.of(Ways.asking("recorded-through")).sets().get(0));
    assertThat(Grounds.toHold(scene, new IncidentRecorded(WORD, DAY.plusDays(1), 1)).sets())
        .isEmpty();
  }

  @Test
  void it_says_how_many_steps_it_asks_for() {
    assertThat(ONE.words())
        .isEqualTo(
            Text.of(
                "vermeld is voor een incident een stap, vanaf 4 maart 2024",
                "on record is for some incident a step, from 4 March 2024"));
    assertThat(TWO.words())
        .isEqualTo(
            Text.of(
                "vermeld is voor een incident ten minste 2 keer een stap, vanaf 4 maart 2024",
                "on record is for some incident at least 2 times a step, from 4 March 2024"));
  }
}
