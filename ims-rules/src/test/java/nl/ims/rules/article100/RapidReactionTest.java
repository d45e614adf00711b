package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.ASSIGNMENT_LETTER;
import static nl.ims.model.procedure.StepKind.STANDBY_END;
import static nl.ims.model.procedure.StepKind.STANDBY_START;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Units of a rapid-reaction force: told when assigned, told again before they are employed. */
class RapidReactionTest {
  private static final String ASSIGNED = "rapid-reaction/assignment-letter";
  private static final String AGAIN = "rapid-reaction/second-information";
  private static final String NRF = "nato-response-force";
  private static final String BATTLEGROUP = "eu-battlegroup";

  private static final Sketch STANDBY = of(blank(), "2007-07-01", STANDBY_START, NRF);
  private static final Sketch UNASSIGNED = STANDBY.through("2007-07-31");
  private static final Sketch EMPLOYED = STANDBY.employed("2007-09-01");
  private static final Sketch UNTOLD = EMPLOYED.through("2007-09-30");

  private static Sketch of(Sketch sketch, String day, StepKind kind, String framework) {
    return sketch.step(day, kind, step -> step.withFramework(framework));
  }

  @Test
  void an_assignment_letter_of_the_same_force_the_day_before_satisfies() {
    Sketch assigned = of(STANDBY, "2007-06-30", ASSIGNMENT_LETTER, NRF);

    assertThat(assigned.verdicts(ASSIGNED)).containsExactly("standby-start/2007-07-01 satisfied");
    assertThat(dutch(assigned.finding(ASSIGNED)))
        .isEqualTo(
            "Een toewijzingsbrief ging aan het gereedstaan vooraf: toewijzingsbrief van 30 juni"
                + " 2007 (verband: nato-response-force), 1 dag vóór begin gereedstaan; begin"
                + " gereedstaan op 1 juli 2007 (verband: nato-response-force).");
    assertThat(english(assigned.finding(ASSIGNED)))
        .isEqualTo(
            "An assignment letter preceded the standby: assignment letter of 30 June 2007"
                + " (framework: nato-response-force), 1 day before start of standby; start of"
                + " standby on 1 July 2007 (framework: nato-response-force).");
  }

  @Test
  void an_assignment_letter_on_the_day_of_standby_or_after_it_is_too_late() {
    assertThat(of(UNASSIGNED, "2007-07-01", ASSIGNMENT_LETTER, NRF).verdicts(ASSIGNED))
        .containsExactly("standby-start/2007-07-01 violated");
    assertThat(of(UNASSIGNED, "2007-07-02", ASSIGNMENT_LETTER, NRF).verdicts(ASSIGNED))
        .containsExactly("standby-start/2007-07-01 violated");
  }

  @Test
  void no_assignment_letter_violates_where_the_log_is_complete_the_day_before() {
    assertThat(STANDBY.through("2007-06-30").verdicts(ASSIGNED))
        .containsExactly("standby-start/2007-07-01 violated");
    assertThat(STANDBY.through("2007-06-29").verdicts(ASSIGNED))
        .containsExactly("standby-start/2007-07-01 undetermined");
    assertThat(missing(STANDBY.through("2007-06-29").finding(ASSIGNED)))
        .containsExactly("procedure.assignment-letter", "recorded-through");
    assertThat(dutch(UNASSIGNED.finding(ASSIGNED)))
        .isEqualTo(
            "Geen toewijzingsbrief ging aan het gereedstaan vooraf: begin gereedstaan op 1 juli"
                + " 2007; niet vermeld: toewijzingsbrief tot en met 30 juni 2007.");
    assertThat(english(UNASSIGNED.finding(ASSIGNED)))
        .isEqualTo(
            "No assignment letter preceded the standby: start of standby on 1 July 2007; not"
                + " recorded: assignment letter through 30 June 2007.");
  }

  @Test
  void an_assignment_letter_of_another_force_does_not_serve() {
    assertThat(of(UNASSIGNED, "2007-06-01", ASSIGNMENT_LETTER, BATTLEGROUP).verdicts(ASSIGNED))
        .containsExactly("standby-start/2007-07-01 violated");
  }

  @Test
  void an_assignment_letter_that_names_no_force_may_serve() {
    Sketch silent = UNASSIGNED.step("2007-06-01", ASSIGNMENT_LETTER);

    assertThat(silent.verdicts(ASSIGNED)).containsExactly("standby-start/2007-07-01 undetermined");
    assertThat(missing(silent.finding(ASSIGNED))).containsExactly("procedure[1].framework");
    assertThat(dutch(silent.finding(ASSIGNED)))
        .isEqualTo("Hangt af van procedure[1].framework: begin gereedstaan op 1 juli 2007.");
  }

  @Test
  void a_standby_that_names_no_force_may_be_served_by_any_letter() {
    Sketch silent = blank().step("2007-07-01", STANDBY_START).through("2007-07-31");

    assertThat(of(silent, "2007-06-01", ASSIGNMENT_LETTER, NRF).verdicts(ASSIGNED))
        .containsExactly("standby-start/2007-07-01 undetermined");
    assertThat(missing(of(silent, "2007-06-01", ASSIGNMENT_LETTER, NRF).finding(ASSIGNED)))
        .containsExactly("procedure[0].framework");
    assertThat(silent.verdicts(ASSIGNED)).containsExactly("standby-start/2007-07-01 violated");
  }

  @Test
  void each_standby_looks_for_a_letter_of_its_own_force() {
    Sketch two =
        of(
                of(STANDBY, "2007-07-01", STANDBY_START, BATTLEGROUP),
                "2007-06-01",
                ASSIGNMENT_LETTER,
                BATTLEGROUP)
            .through("2007-07-31");

    assertThat(two.verdicts(ASSIGNED))
        .containsExactlyInAnyOrder(
            "standby-start/2007-07-01 satisfied", "standby-start/2007-07-01/2 violated");
  }

  @Test
  void both_hold_from_the_promise_of_2004() {
    for (String rule : new String[] {ASSIGNED, AGAIN}) {
      Sketch old =
          of(
                  of(blank(), "2004-06-10", STANDBY_START, NRF),
                  "2004-06-11",
                  STANDBY_START,
                  BATTLEGROUP)
              .employed("2004-07-01")
              .through("2004-07-31");

      assertThat(old.verdicts(rule))
          .containsExactly(
              "standby-start/2004-06-10 not-applicable", "standby-start/2004-06-11 violated");
      assertThat(old.lawOf("2003-01-01").verdicts(rule)).isEqualTo(old.verdicts(rule));
      assertThat(dutch(old.findings(rule).get(0)))
          .isEqualTo("De regel geldt vanaf 11 juni 2004: begin gereedstaan op 10 juni 2004.");
      assertThat(english(old.findings(rule).get(0)))
          .isEqualTo("The rule holds from 11 June 2004: start of standby on 10 June 2004.");
    }
  }

  @Test
  void without_a_standby_there_is_no_subject() {
    for (String rule : new String[] {ASSIGNED, AGAIN}) {
      assertThat(blank().through("2007-07-31").verdicts(rule)).containsExactly("- not-applicable");
      assertThat(blank().step("2007-07-01", STANDBY_END).verdicts(rule))
          .containsExactly("- undetermined");
      assertThat(missing(blank().step("2007-07-01", STANDBY_END).finding(rule)))
          .containsExactly("procedure.standby-start", "recorded-through");
    }
    assertThat(dutch(blank().through("2007-07-31").finding(ASSIGNED)))
        .isEqualTo(
            "Er is niets om naar te kijken: niet vermeld: begin gereedstaan tot en met 31 juli"
                + " 2007.");
  }

  @Test
  void they_ask_for_no_regime() {
    for (Sketch regime : new Sketch[] {blank(), article100(), outside(), Sketch.open()}) {
      Sketch untold =
          of(regime, "2007-07-01", STANDBY_START, NRF).employed("2007-09-01").through("2007-09-30");

      assertThat(untold.verdicts(ASSIGNED)).containsExactly("standby-start/2007-07-01 violated");
      assertThat(untold.verdicts(AGAIN)).containsExactly("standby-start/2007-07-01 violated");
    }
  }

  @Test
  void a_letter_from_the_first_day_of_standby_to_the_day_before_employment_informs_again() {
    assertThat(UNTOLD.letter("2007-06-30", SENATE).verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 violated");
    assertThat(EMPLOYED.letter("2007-07-01", SENATE).verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 satisfied");
    assertThat(EMPLOYED.letter("2007-08-31", HOUSE_OF_REPRESENTATIVES).verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 satisfied");
    assertThat(UNTOLD.letter("2007-09-01", HOUSE_OF_REPRESENTATIVES).verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 violated");
    assertThat(dutch(EMPLOYED.letter("2007-08-31", SENATE).finding(AGAIN)))
        .isEqualTo(
            "Een tweede brief ging aan de inzet vooraf: begin gereedstaan op 1 juli 2007, 62"
                + " dagen vóór inzet; brief van 31 augustus 2007, 1 dag vóór inzet; inzet op 1"
                + " september 2007.");
    assertThat(english(EMPLOYED.letter("2007-08-31", SENATE).finding(AGAIN)))
        .isEqualTo(
            "A second letter preceded the deployment: start of standby on 1 July 2007, 62 days"
                + " before deployment; letter of 31 August 2007, 1 day before deployment;"
                + " deployment on 1 September 2007.");
  }

  @Test
  void no_second_letter_violates_where_the_log_is_complete_the_day_before_employment() {
    assertThat(EMPLOYED.through("2007-08-31").verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 violated");
    assertThat(EMPLOYED.through("2007-08-30").verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 undetermined");
    assertThat(missing(EMPLOYED.through("2007-08-30").finding(AGAIN)))
        .containsExactly("procedure.letter", "recorded-through");
    assertThat(dutch(UNTOLD.finding(AGAIN)))
        .isEqualTo(
            "Geen tweede brief ging aan de inzet vooraf: begin gereedstaan op 1 juli 2007, 62"
                + " dagen vóór inzet; inzet op 1 september 2007; niet vermeld: een brief van 1"
                + " juli 2007 tot en met 31 augustus 2007.");
    assertThat(english(UNTOLD.finding(AGAIN)))
        .isEqualTo(
            "No second letter preceded the deployment: start of standby on 1 July 2007, 62 days"
                + " before deployment; deployment on 1 September 2007; not recorded: a letter"
                + " from 1 July 2007 through 31 August 2007.");
  }

  @Test
  void a_supplementary_letter_informs_again_for_an_intensification() {
    Sketch told = UNTOLD.step("2007-08-01", SUPPLEMENTARY_LETTER);

    assertThat(told.kind(KindOfDecision.INTENSIFICATION).verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 satisfied");
    assertThat(told.kind(KindOfDecision.NEW).verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 violated");
    assertThat(told.verdicts(AGAIN)).containsExactly("standby-start/2007-07-01 undetermined");
    assertThat(missing(told.finding(AGAIN))).containsExactly("contribution.kind-of-decision");
  }

  @Test
  void employment_on_the_first_day_of_standby_leaves_no_day_for_a_letter() {
    assertThat(STANDBY.employed("2007-07-01").letter("2007-07-01", SENATE).verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 violated");
  }

  @Test
  void a_second_letter_is_asked_for_where_employment_is_recorded_on_or_after_standby() {
    assertThat(STANDBY.employed("2007-06-30").verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 not-applicable");
    assertThat(UNASSIGNED.verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 not-applicable");
    assertThat(STANDBY.verdicts(AGAIN)).containsExactly("standby-start/2007-07-01 undetermined");
    assertThat(missing(STANDBY.finding(AGAIN)))
        .containsExactly("procedure.employment", "recorded-through");
    assertThat(UNASSIGNED.asOf("2007-08-15").verdicts(AGAIN))
        .containsExactly("standby-start/2007-07-01 undetermined");
    assertThat(dutch(UNASSIGNED.finding(AGAIN)))
        .isEqualTo(
            "De regel is niet van toepassing: begin gereedstaan op 1 juli 2007; niet vermeld:"
                + " inzet van 1 juli 2007 tot en met 31 juli 2007.");
  }

  @Test
  void a_judgement_changes_neither() {
    for (String rule : new String[] {ASSIGNED, AGAIN}) {
      assertThat(
              UNTOLD
                  .judged("2007-09-05", rule, "standby-start/2007-07-01", JudgementOutcome.ACCEPTED)
                  .verdicts(rule))
          .containsExactly("standby-start/2007-07-01 violated");
    }
  }
}
