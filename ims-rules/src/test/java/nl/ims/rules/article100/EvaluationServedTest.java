package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.FINAL_EVALUATION;
import static nl.ims.model.procedure.StepKind.INTERIM_EVALUATION;
import static nl.ims.model.procedure.StepKind.PROGRESS_REPORT;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Level;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What serves as the evaluation of a year, and what an end before the due day leaves of it. */
class EvaluationServedTest {
  private static final String RULE = "evaluation/interim";

  /** The year of employment is due on 21 May 2014; the log is complete a day longer. */
  private static final Sketch EMPLOYED =
      article100().lawOf("2014-06-01").employed("2013-11-15").through("2014-05-22");

  private static Sketch covering(String day, StepKind kind, int year) {
    return EMPLOYED.step(day, kind, step -> step.withCovers(year));
  }

  @ParameterizedTest
  @EnumSource(names = {"INTERIM_EVALUATION", "PROGRESS_REPORT"})
  void a_report_on_the_year_serves_through_the_due_day_however_early(StepKind kind) {
    assertThat(covering("2014-05-21", kind, 2013).verdicts(RULE)).containsExactly("2013 satisfied");
    assertThat(covering("2013-12-31", kind, 2013).verdicts(RULE)).containsExactly("2013 satisfied");
    assertThat(covering("2014-05-22", kind, 2013).verdicts(RULE)).containsExactly("2013 violated");
    assertThat(covering("2014-05-21", kind, 2012).verdicts(RULE)).containsExactly("2013 violated");
    assertThat(covering("2014-05-21", kind, 2014).verdicts(RULE)).containsExactly("2013 violated");
  }

  @ParameterizedTest
  @EnumSource(names = {"INTERIM_EVALUATION", "PROGRESS_REPORT"})
  void one_that_names_no_year_may_serve_while_it_is_in_time(StepKind kind) {
    Sketch silent = EMPLOYED.step("2014-05-21", kind);

    assertThat(silent.verdicts(RULE)).containsExactly("2013 undetermined");
    assertThat(missing(silent.finding(RULE))).containsExactly("procedure[1].covers");
    assertThat(EMPLOYED.step("2014-05-22", kind).verdicts(RULE)).containsExactly("2013 violated");
  }

  @Test
  void a_final_evaluation_serves_from_the_first_day_of_the_year_through_the_due_day() {
    assertThat(EMPLOYED.step("2012-12-31", FINAL_EVALUATION).verdicts(RULE))
        .containsExactly("2013 violated");
    assertThat(EMPLOYED.step("2013-01-01", FINAL_EVALUATION).verdicts(RULE))
        .containsExactly("2013 satisfied");
    assertThat(EMPLOYED.step("2014-05-21", FINAL_EVALUATION).verdicts(RULE))
        .containsExactly("2013 satisfied");
    assertThat(EMPLOYED.step("2014-05-22", FINAL_EVALUATION).verdicts(RULE))
        .containsExactly("2013 violated");
    assertThat(covering("2014-05-21", FINAL_EVALUATION, 2011).verdicts(RULE))
        .as("whatever it covers")
        .containsExactly("2013 satisfied");
  }

  @Test
  void a_final_evaluation_in_time_for_two_years_serves_for_both() {
    Sketch two = EMPLOYED.through("2015-05-20").step("2014-05-21", FINAL_EVALUATION);

    assertThat(two.verdicts(RULE)).containsExactly("2013 satisfied", "2014 satisfied");
    assertThat(EMPLOYED.through("2015-05-20").step("2013-12-31", FINAL_EVALUATION).verdicts(RULE))
        .containsExactly("2013 satisfied", "2014 violated");
  }

  @Test
  void what_served_is_told() {
    assertThat(dutch(covering("2014-05-21", PROGRESS_REPORT, 2013).finding(RULE)))
        .isEqualTo(
            "Het jaar is op tijd geëvalueerd: inzet op 15 november 2013; voortgangsrapportage"
                + " van 21 mei 2014 (verslagjaar: 2013), 187 dagen na inzet.");
    assertThat(english(covering("2014-05-21", PROGRESS_REPORT, 2013).finding(RULE)))
        .isEqualTo(
            "The year was evaluated in time: deployment on 15 November 2013; progress report of"
                + " 21 May 2014 (covers: 2013), 187 days after deployment.");
    assertThat(dutch(EMPLOYED.step("2014-05-21", FINAL_EVALUATION).finding(RULE)))
        .isEqualTo(
            "Het jaar is op tijd geëvalueerd: inzet op 15 november 2013; eindevaluatie van 21"
                + " mei 2014, 187 dagen na inzet.");
    assertThat(english(EMPLOYED.step("2014-05-21", FINAL_EVALUATION).finding(RULE)))
        .isEqualTo(
            "The year was evaluated in time: deployment on 15 November 2013; final evaluation of"
                + " 21 May 2014, 187 days after deployment.");
  }

  @Test
  void an_end_on_or_before_the_due_day_leaves_it_to_be_judged_one_after_it_does_not() {
    assertThat(EMPLOYED.step("2013-12-31", END).verdicts(RULE))
        .containsExactly("2013 needs-judgement");
    assertThat(EMPLOYED.step("2014-05-21", END).verdicts(RULE))
        .containsExactly("2013 needs-judgement");
    assertThat(EMPLOYED.step("2014-05-22", END).verdicts(RULE)).containsExactly("2013 violated");
    assertThat(EMPLOYED.step("2014-05-21", END).step("2014-05-21", FINAL_EVALUATION).verdicts(RULE))
        .containsExactly("2013 satisfied");
  }

  @Test
  void an_end_leaves_nothing_to_be_judged_while_an_evaluation_may_be_missing() {
    Sketch ended = EMPLOYED.through("2014-05-20").step("2014-03-01", END).asOf("2014-05-21");

    assertThat(ended.verdicts(RULE)).containsExactly("2013 undetermined");
    assertThat(missing(ended.finding(RULE)))
        .containsExactly(
            "procedure.final-evaluation", "procedure.interim-evaluation", "recorded-through");
    assertThat(ended.through("2014-05-21").verdicts(RULE)).containsExactly("2013 needs-judgement");
  }

  @Test
  void why_it_is_to_be_judged_is_told() {
    assertThat(dutch(EMPLOYED.step("2014-05-21", END).finding(RULE)))
        .isEqualTo(
            "Het jaar is niet op tijd geëvalueerd, maar de bijdrage was toen geëindigd; de"
                + " regering moet oordelen of een evaluatie nog nodig was: inzet op 15 november"
                + " 2013; einde op 21 mei 2014, 187 dagen na inzet; niet vermeld: een"
                + " tussentijdse evaluatie of voortgangsrapportage tot en met 21 mei 2014; niet"
                + " vermeld: eindevaluatie van 1 januari 2013 tot en met 21 mei 2014.");
    assertThat(english(EMPLOYED.step("2014-05-21", END).finding(RULE)))
        .isEqualTo(
            "The year was not evaluated in time, but the contribution had ended by then; the"
                + " government must judge whether an evaluation was still called for: deployment"
                + " on 15 November 2013; end on 21 May 2014, 187 days after deployment; not"
                + " recorded: an interim evaluation or progress report through 21 May 2014; not"
                + " recorded: final evaluation from 1 January 2013 through 21 May 2014.");
  }

  @Test
  void the_government_may_judge_a_year_that_ended_and_no_other() {
    Sketch ended = EMPLOYED.step("2014-05-21", END);

    assertThat(ended.judged("2014-05-22", RULE, "2013", JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly("2013 satisfied");
    assertThat(ended.judged("2014-05-22", RULE, "2013", JudgementOutcome.REJECTED).verdicts(RULE))
        .containsExactly("2013 violated");
    assertThat(ended.judged("2014-05-23", RULE, "2013", JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly("2013 needs-judgement");
    assertThat(
            EMPLOYED
                .step("2014-05-22", INTERIM_EVALUATION, step -> step.withCovers(2013))
                .judged("2014-05-22", RULE, "2013", JudgementOutcome.ACCEPTED)
                .verdicts(RULE))
        .containsExactly("2013 violated");
  }

  @Test
  void both_evaluations_rest_on_the_framework_and_independence_on_a_promise() {
    assertThat(EMPLOYED.finding(RULE).rule().level()).isEqualTo(Level.FRAMEWORK);
    assertThat(EMPLOYED.finding("evaluation/final").rule().level()).isEqualTo(Level.FRAMEWORK);
    assertThat(EMPLOYED.finding("evaluation/independent").rule().level())
        .isEqualTo(Level.COMMITMENT);
  }
}
