package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.HARM_BRIEFING;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_ENDED;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_STARTED;
import static nl.ims.model.procedure.StepKind.HARM_OUTCOME_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_START_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_SUSPECTED;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** An investigation into civilian harm, told when it starts and when it has ended. */
class CivilianHarmTest {
  private static final String START = "civilian-harm/start-reported";
  private static final String OUTCOME = "civilian-harm/outcome-reported";

  static Sketch on(Sketch sketch, String day, StepKind kind, String incident) {
    return sketch.step(Step.builder().date(Sketch.day(day)).kind(kind).incident(incident).build());
  }

  /** The two rules on a report: the rule, the step it looks at, the report, and its words. */
  static Stream<Arguments> rules() {
    return Stream.of(
        Arguments.of(START, HARM_INVESTIGATION_STARTED, HARM_START_REPORTED),
        Arguments.of(OUTCOME, HARM_INVESTIGATION_ENDED, HARM_OUTCOME_REPORTED));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_report_on_the_day_or_after_it_satisfies(String rule, StepKind step, StepKind report) {
    Sketch happened = on(article100(), "2024-06-10", step, "market");
    Sketch closed = happened.through("2024-07-31");

    assertThat(on(closed, "2024-06-09", report, "market").verdicts(rule))
        .containsExactly("market violated");
    assertThat(on(happened, "2024-06-10", report, "market").verdicts(rule))
        .containsExactly("market satisfied");
    assertThat(on(happened, "2025-06-10", report, "market").verdicts(rule))
        .containsExactly("market satisfied");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void no_report_violates_where_the_log_is_complete_at_as_of(
      String rule, StepKind step, StepKind report) {
    Sketch happened = on(article100(), "2024-06-10", step, "market");

    assertThat(happened.through("2024-06-10").verdicts(rule)).containsExactly("market violated");
    assertThat(happened.verdicts(rule)).containsExactly("market undetermined");
    assertThat(missing(happened.finding(rule)))
        .containsExactly("procedure." + report.code(), "recorded-through");
    assertThat(happened.through("2024-06-10").asOf("2024-06-11").verdicts(rule))
        .containsExactly("market undetermined");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_report_on_another_incident_does_not_serve(String rule, StepKind step, StepKind report) {
    Sketch two =
        on(
            on(on(article100(), "2024-06-10", step, "market"), "2024-06-11", step, "bridge"),
            "2024-06-20",
            report,
            "bridge");

    assertThat(two.through("2024-07-31").verdicts(rule))
        .containsExactly("market violated", "bridge satisfied");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void incidents_of_one_day_stand_by_name(String rule, StepKind step, StepKind report) {
    Sketch two = on(on(article100(), "2024-06-10", step, "market"), "2024-06-10", step, "bridge");

    assertThat(two.subjects(rule)).containsExactly("bridge", "market");
    assertThat(on(two, "2024-06-10", report, "bridge").through("2024-06-10").verdicts(rule))
        .containsExactly("bridge satisfied", "market violated");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_scheme_counts_from_the_day_on_which_the_house_accepted_it(
      String rule, StepKind step, StepKind report) {
    Sketch before = on(article100(), "2020-10-12", step, "market").through("2020-12-31");

    assertThat(before.verdicts(rule)).containsExactly("- not-applicable");
    assertThat(on(article100(), "2020-10-13", step, "market").through("2020-12-31").verdicts(rule))
        .containsExactly("market violated");
    assertThat(before.lawOf("2024-01-01").verdicts(rule)).containsExactly("- not-applicable");
    assertThat(on(before, "2020-10-13", step, "market").verdicts(rule))
        .containsExactly("market violated");
    assertThat(
            on(on(before, "2020-10-14", step, "market"), "2020-10-13", report, "market")
                .verdicts(rule))
        .containsExactly("market violated");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void other_steps_of_an_incident_make_no_subject(String rule, StepKind step, StepKind report) {
    Sketch other =
        on(
            on(article100(), "2024-06-01", HARM_SUSPECTED, "market"),
            "2024-06-20",
            HARM_BRIEFING,
            "market");

    assertThat(other.through("2024-06-30").verdicts(rule)).containsExactly("- not-applicable");
    assertThat(on(other, "2024-06-20", report, "market").verdicts(rule))
        .containsExactly("- undetermined");
    assertThat(missing(other.finding(rule)))
        .containsExactly("procedure." + step.code(), "recorded-through");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void they_ask_for_article_100(String rule, StepKind step, StepKind report) {
    for (Sketch other : new Sketch[] {alongItsLines(), outside()}) {
      assertThat(on(other, "2024-06-10", step, "market").through("2024-06-30").verdicts(rule))
          .containsExactly("- not-applicable");
    }
    Sketch open = on(open(), "2024-06-10", step, "market").through("2024-06-30");
    assertThat(open.verdicts(rule)).containsExactly("market needs-judgement");
    assertThat(open.finding(rule).wouldBe()).contains(Verdict.VIOLATED);
    assertThat(
            on(open, "2024-06-20", report, "market")
                .judged("2024-06-30", "regime", JudgementOutcome.ARTICLE_100)
                .verdicts(rule))
        .containsExactly("market satisfied");
  }

  @ParameterizedTest
  @MethodSource("rules")
  void a_judgement_on_an_incident_changes_nothing(String rule, StepKind step, StepKind report) {
    Sketch untold = on(article100(), "2024-06-10", step, "market").through("2024-06-30");

    assertThat(
            untold.judged("2024-06-30", rule, "market", JudgementOutcome.ACCEPTED).verdicts(rule))
        .containsExactly("market violated");
    assertThat(report.code()).startsWith("harm-");
  }

  @Test
  void a_report_of_the_start_does_not_serve_for_the_outcome() {
    Sketch half =
        on(
            on(
                on(article100(), "2024-06-01", HARM_INVESTIGATION_STARTED, "market"),
                "2024-06-10",
                HARM_INVESTIGATION_ENDED,
                "market"),
            "2024-06-11",
            HARM_START_REPORTED,
            "market");

    assertThat(half.through("2024-06-30").verdicts(START)).containsExactly("market satisfied");
    assertThat(half.through("2024-06-30").verdicts(OUTCOME)).containsExactly("market violated");
  }

  @Test
  void what_was_reported_is_told_with_its_day() {
    Sketch started = on(article100(), "2024-06-10", HARM_INVESTIGATION_STARTED, "market");
    Sketch told = on(started, "2024-06-20", HARM_START_REPORTED, "market");

    assertThat(dutch(told.finding(START)))
        .isEqualTo(
            "Het begin is gemeld: begin onderzoek burgerslachtoffers op 10 juni 2024"
                + " (incident: market); melding van het onderzoek van 20 juni 2024 (incident:"
                + " market), 10 dagen na begin onderzoek burgerslachtoffers.");
    assertThat(english(told.finding(START)))
        .isEqualTo(
            "The start was reported: start of the harm investigation on 10 June 2024"
                + " (incident: market); report of the start of the investigation of 20 June 2024"
                + " (incident: market), 10 days after start of the harm investigation.");
    assertThat(dutch(started.through("2024-06-30").finding(START)))
        .isEqualTo(
            "Het begin is niet gemeld: begin onderzoek burgerslachtoffers op 10 juni 2024; niet"
                + " vermeld: melding van het onderzoek van 10 juni 2024 tot en met 30 juni 2024.");
    assertThat(english(started.through("2024-06-30").finding(START)))
        .isEqualTo(
            "The start was not reported: start of the harm investigation on 10 June 2024; not"
                + " recorded: report of the start of the investigation from 10 June 2024 through"
                + " 30 June 2024.");
  }

  @Test
  void what_was_found_is_told_with_its_day() {
    Sketch ended = on(article100(), "2024-06-10", HARM_INVESTIGATION_ENDED, "market");
    Sketch told = on(ended, "2024-06-20", HARM_OUTCOME_REPORTED, "market");

    assertThat(dutch(told.finding(OUTCOME)))
        .isEqualTo(
            "De uitkomst is gemeld: einde onderzoek burgerslachtoffers op 10 juni 2024"
                + " (incident: market); melding van de uitkomst van 20 juni 2024 (incident:"
                + " market), 10 dagen na einde onderzoek burgerslachtoffers.");
    assertThat(english(told.finding(OUTCOME)))
        .isEqualTo(
            "The outcome was reported: end of the harm investigation on 10 June 2024 (incident:"
                + " market); report of the outcome of the investigation of 20 June 2024"
                + " (incident: market), 10 days after end of the harm investigation.");
    assertThat(dutch(ended.through("2024-06-30").finding(OUTCOME)))
        .isEqualTo(
            "De uitkomst is niet gemeld: einde onderzoek burgerslachtoffers op 10 juni 2024;"
                + " niet vermeld: melding van de uitkomst van 10 juni 2024 tot en met 30 juni"
                + " 2024.");
    assertThat(english(ended.through("2024-06-30").finding(OUTCOME)))
        .isEqualTo(
            "The outcome was not reported: end of the harm investigation on 10 June 2024; not"
                + " recorded: report of the outcome of the investigation from 10 June 2024"
                + " through 30 June 2024.");
  }

  @Test
  void no_investigation_can_count_before_the_house_accepted_the_scheme() {
    for (String rule : new String[] {START, OUTCOME, "civilian-harm/order-of-steps"}) {
      assertThat(article100().asOf("2020-10-12").verdicts(rule))
          .containsExactly("- not-applicable");
      assertThat(article100().asOf("2020-10-12").finding(rule).missing()).isEmpty();
      assertThat(article100().asOf("2020-10-13").verdicts(rule)).containsExactly("- undetermined");
    }
    assertThat(english(article100().through("2024-06-30").finding(START)))
        .isEqualTo(
            "There is nothing to look at: not recorded: start of the harm investigation from 13"
                + " October 2020 through 30 June 2024.");
  }
}
