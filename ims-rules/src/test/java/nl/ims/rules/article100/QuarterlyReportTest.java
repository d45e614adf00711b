package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.PROGRESS_REPORT;
import static nl.ims.model.procedure.StepKind.VESSEL_PROTECTION_REPORT;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** The protection of vessels, reported on every three months of employment. */
class QuarterlyReportTest {
  private static final String RULE = "vessel-protection/quarterly-report";

  private static final Sketch VESSEL =
      blank().contribution(c -> c.withTask(Task.VESSEL_PROTECTION));

  /** Due on 30 April, 31 July and 31 October 2012. */
  private static final Sketch EMPLOYED = VESSEL.employed("2012-01-31");

  private static final Sketch FIRST_DUE = EMPLOYED.through("2012-04-30");
  private static final Sketch SECOND_DUE = EMPLOYED.through("2012-07-31");

  private static Sketch reported(Sketch sketch, String... days) {
    Sketch reported = sketch;
    for (String day : days) {
      reported = reported.step(day, VESSEL_PROTECTION_REPORT);
    }
    return reported;
  }

  @Test
  void a_report_from_the_day_after_employment_to_the_due_day_satisfies() {
    assertThat(reported(FIRST_DUE, "2012-01-31").verdicts(RULE))
        .containsExactly("2012-04-30 violated");
    assertThat(reported(FIRST_DUE, "2012-02-01").verdicts(RULE))
        .containsExactly("2012-04-30 satisfied");
    assertThat(reported(FIRST_DUE, "2012-04-30").verdicts(RULE))
        .containsExactly("2012-04-30 satisfied");
    assertThat(reported(EMPLOYED.through("2012-05-01"), "2012-05-01").verdicts(RULE))
        .containsExactly("2012-04-30 violated");
    assertThat(dutch(reported(FIRST_DUE, "2012-04-30").finding(RULE)))
        .isEqualTo(
            "In de drie maanden is bericht: inzet op 31 januari 2012; kwartaalrapportage"
                + " bescherming koopvaardij van 30 april 2012, 90 dagen na inzet; taak:"
                + " bescherming van koopvaardijschepen; niet vermeld: einde van 31 januari 2012"
                + " tot en met 29 april 2012.");
    assertThat(english(reported(FIRST_DUE, "2012-04-30").finding(RULE)))
        .isEqualTo(
            "A report was sent in the three months: deployment on 31 January 2012; quarterly"
                + " report on vessel protection of 30 April 2012, 90 days after deployment;"
                + " task: vessel protection; not recorded: end from 31 January 2012 through 29"
                + " April 2012.");
  }

  @Test
  void each_quarter_asks_for_a_report_of_its_own() {
    assertThat(reported(SECOND_DUE, "2012-04-30").verdicts(RULE))
        .containsExactly("2012-04-30 satisfied", "2012-07-31 violated");
    assertThat(reported(SECOND_DUE, "2012-05-01").verdicts(RULE))
        .containsExactly("2012-04-30 violated", "2012-07-31 satisfied");
    assertThat(reported(SECOND_DUE, "2012-04-30", "2012-07-31").verdicts(RULE))
        .containsExactly("2012-04-30 satisfied", "2012-07-31 satisfied");
    assertThat(dutch(reported(SECOND_DUE, "2012-04-30").findings(RULE).get(1)))
        .isEqualTo(
            "In de drie maanden is niet bericht: inzet op 31 januari 2012; taak: bescherming van"
                + " koopvaardijschepen; niet vermeld: einde van 31 januari 2012 tot en met 30"
                + " juli 2012; niet vermeld: kwartaalrapportage bescherming koopvaardij van 1"
                + " mei 2012 tot en met 31 juli 2012.");
    assertThat(english(reported(SECOND_DUE, "2012-04-30").findings(RULE).get(1)))
        .isEqualTo(
            "No report was sent in the three months: deployment on 31 January 2012; task: vessel"
                + " protection; not recorded: end from 31 January 2012 through 30 July 2012; not"
                + " recorded: quarterly report on vessel protection from 1 May 2012 through 31"
                + " July 2012.");
  }

  @Test
  void no_report_violates_where_the_log_is_complete_on_the_due_day() {
    Sketch open = EMPLOYED.through("2012-04-29").asOf("2012-04-30");

    assertThat(FIRST_DUE.verdicts(RULE)).containsExactly("2012-04-30 violated");
    assertThat(open.verdicts(RULE)).containsExactly("2012-04-30 undetermined");
    assertThat(missing(open.finding(RULE)))
        .containsExactly("procedure.vessel-protection-report", "recorded-through");
    assertThat(reported(open, "2012-04-29").verdicts(RULE)).containsExactly("2012-04-30 satisfied");
  }

  @Test
  void a_report_of_another_kind_does_not_serve() {
    assertThat(FIRST_DUE.step("2012-04-30", PROGRESS_REPORT).verdicts(RULE))
        .containsExactly("2012-04-30 violated");
  }

  @Test
  void nothing_is_due_the_day_before_the_first_due_day() {
    Sketch soon = EMPLOYED.through("2012-04-29");

    assertThat(soon.verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(soon.finding(RULE).waitsUntil()).contains(day("2012-04-30"));
    assertThat(soon.finding(RULE).missing()).isEmpty();
    assertThat(dutch(soon.finding(RULE)))
        .isEqualTo(
            "Er is nog niets te doen; de eerste uiterste dag is 30 april 2012: inzet op 31"
                + " januari 2012.");
    assertThat(english(soon.finding(RULE)))
        .isEqualTo(
            "Nothing is due yet; the first due day is 30 April 2012: deployment on 31 January"
                + " 2012.");
    assertThat(SECOND_DUE.asOf("2012-07-30").verdicts(RULE)).containsExactly("2012-04-30 violated");
  }

  @Test
  void an_end_on_the_due_day_still_asks_for_the_report_an_end_before_it_does_not() {
    assertThat(FIRST_DUE.step("2012-04-30", END).verdicts(RULE))
        .containsExactly("2012-04-30 violated");
    assertThat(FIRST_DUE.step("2012-04-29", END).verdicts(RULE))
        .containsExactly("2012-04-30 not-applicable");
    assertThat(SECOND_DUE.step("2012-05-01", END).verdicts(RULE))
        .containsExactly("2012-04-30 violated", "2012-07-31 not-applicable");
    assertThat(dutch(FIRST_DUE.step("2012-04-29", END).finding(RULE)))
        .isEqualTo(
            "De regel is niet van toepassing: inzet op 31 januari 2012; einde op 29 april 2012,"
                + " 89 dagen na inzet.");
    assertThat(english(FIRST_DUE.step("2012-04-29", END).finding(RULE)))
        .isEqualTo(
            "The rule does not apply: deployment on 31 January 2012; end on 29 April 2012, 89"
                + " days after deployment.");
  }

  @Test
  void an_end_on_the_day_of_employment_ends_and_one_before_it_does_not() {
    assertThat(FIRST_DUE.step("2012-01-31", END).verdicts(RULE))
        .containsExactly("2012-04-30 not-applicable");
    assertThat(FIRST_DUE.step("2012-01-30", END).verdicts(RULE))
        .containsExactly("2012-04-30 violated");
  }

  @Test
  void an_end_that_may_be_missing_leaves_the_quarter_open() {
    Sketch open = reported(EMPLOYED.through("2012-04-28").asOf("2012-04-30"), "2012-04-20");

    assertThat(open.verdicts(RULE)).containsExactly("2012-04-30 undetermined");
    assertThat(missing(open.finding(RULE))).containsExactly("procedure.end", "recorded-through");
    assertThat(dutch(open.finding(RULE)))
        .isEqualTo("Hangt af van procedure.end, of van recorded-through.");
    assertThat(open.through("2012-04-29").verdicts(RULE)).containsExactly("2012-04-30 satisfied");
    assertThat(open.step("2012-04-30", END).verdicts(RULE)).containsExactly("2012-04-30 satisfied");
  }

  @Test
  void it_asks_for_the_task_and_for_employment() {
    assertThat(blank().employed("2012-01-31").through("2012-04-30").verdicts(RULE))
        .containsExactly("2012-04-30 undetermined");
    assertThat(missing(blank().employed("2012-01-31").through("2012-04-30").finding(RULE)))
        .containsExactly("contribution.task");
    assertThat(article100().employed("2012-01-31").through("2012-04-30").verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(VESSEL.through("2012-04-30").verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(english(VESSEL.through("2012-04-30").finding(RULE)))
        .isEqualTo("The rule does not apply: not recorded: deployment through 30 April 2012.");
    assertThat(VESSEL.asOf("2012-04-30").verdicts(RULE)).containsExactly("- undetermined");
    assertThat(missing(VESSEL.asOf("2012-04-30").finding(RULE)))
        .containsExactly("procedure.employment", "recorded-through");
  }

  @Test
  void it_holds_for_due_days_from_the_meeting_of_2011() {
    Sketch firstDay = VESSEL.employed("2011-03-23").through("2011-06-23");
    Sketch dayBefore = VESSEL.employed("2011-03-22").through("2011-09-22");

    assertThat(firstDay.verdicts(RULE)).containsExactly("2011-06-23 violated");
    assertThat(dayBefore.verdicts(RULE))
        .containsExactly("2011-06-22 not-applicable", "2011-09-22 violated");
    assertThat(dutch(dayBefore.findings(RULE).get(0)))
        .isEqualTo("De regel geldt vanaf 23 juni 2011.");
    assertThat(firstDay.lawOf("2000-01-01").verdicts(RULE)).containsExactly("2011-06-23 violated");
  }

  @Test
  void it_asks_for_no_regime() {
    for (Purpose purpose : Purpose.values()) {
      Sketch vessel = FIRST_DUE.purposes(purpose);
      assertThat(vessel.verdicts(RULE)).containsExactly("2012-04-30 violated");
      assertThat(vessel.forms(Form.INDIVIDUALS).verdicts(RULE))
          .containsExactly("2012-04-30 violated");
    }
  }

  @Test
  void a_judgement_on_a_due_day_does_not_change_it() {
    assertThat(
            FIRST_DUE
                .judged("2012-04-30", RULE, "2012-04-30", JudgementOutcome.ACCEPTED)
                .verdicts(RULE))
        .containsExactly("2012-04-30 violated");
  }
}
