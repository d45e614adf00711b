package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.HARM_BRIEFING;
import static nl.ims.model.procedure.StepKind.HARM_FIRST_ANALYSIS;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_ENDED;
import static nl.ims.model.procedure.StepKind.HARM_INVESTIGATION_STARTED;
import static nl.ims.model.procedure.StepKind.HARM_OUTCOME_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_START_REPORTED;
import static nl.ims.model.procedure.StepKind.HARM_SUSPECTED;
import static nl.ims.rules.article100.CivilianHarmTest.on;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** The six steps of the scheme on civilian harm, one after the other. */
class CivilianHarmOrderTest {
  private static final String RULE = "civilian-harm/order-of-steps";

  private static final ImmutableList<StepKind> SIX =
      ImmutableList.of(
          HARM_SUSPECTED,
          HARM_FIRST_ANALYSIS,
          HARM_INVESTIGATION_STARTED,
          HARM_START_REPORTED,
          HARM_INVESTIGATION_ENDED,
          HARM_OUTCOME_REPORTED);

  private static Sketch two(Sketch sketch, String day, StepKind one, String other, StepKind kind) {
    return on(on(sketch, day, one, "market"), other, kind, "market");
  }

  @Test
  void each_pair_in_order_or_on_one_day_satisfies_the_other_way_round_violates() {
    for (int i = 0; i < SIX.size(); i++) {
      for (int j = i + 1; j < SIX.size(); j++) {
        StepKind one = SIX.get(i);
        StepKind other = SIX.get(j);
        Sketch closed = article100().through("2024-06-30");

        assertThat(two(closed, "2024-06-10", one, "2024-06-11", other).verdicts(RULE))
            .as("%s before %s", one, other)
            .containsExactly("market satisfied");
        assertThat(two(closed, "2024-06-10", one, "2024-06-10", other).verdicts(RULE))
            .as("%s with %s", one, other)
            .containsExactly("market satisfied");
        assertThat(two(closed, "2024-06-11", one, "2024-06-10", other).verdicts(RULE))
            .as("%s after %s", one, other)
            .containsExactly("market violated");
      }
    }
  }

  @Test
  void all_six_in_order_satisfy() {
    Sketch all = article100().through("2024-06-30");
    for (int i = 0; i < SIX.size(); i++) {
      all = on(all, "2024-06-1" + i, SIX.get(i), "market");
    }

    assertThat(all.verdicts(RULE)).containsExactly("market satisfied");
    assertThat(dutch(all.finding(RULE)))
        .startsWith(
            "De stappen staan in volgorde: vermoeden van burgerslachtoffers op 10 juni 2024"
                + " (incident: market);");
    assertThat(english(all.finding(RULE)))
        .startsWith("The steps are in order: harm suspected on 10 June 2024 (incident: market); ");
  }

  @Test
  void a_pair_out_of_order_violates_where_the_log_is_complete_on_the_day_of_the_later_kind() {
    Sketch odd =
        two(
            article100(),
            "2024-06-10",
            HARM_INVESTIGATION_STARTED,
            "2024-06-12",
            HARM_FIRST_ANALYSIS);

    assertThat(odd.through("2024-06-10").verdicts(RULE)).containsExactly("market violated");
    assertThat(odd.through("2024-06-09").verdicts(RULE)).containsExactly("market undetermined");
    assertThat(missing(odd.through("2024-06-09").finding(RULE)))
        .containsExactly("recorded-through");
    assertThat(dutch(odd.through("2024-06-10").finding(RULE)))
        .isEqualTo(
            "Een latere stap kwam vóór een eerdere: begin onderzoek burgerslachtoffers op 10"
                + " juni 2024 (incident: market); eerste analyse van 12 juni 2024 (incident:"
                + " market), 2 dagen na begin onderzoek burgerslachtoffers; niet vermeld: eerste"
                + " analyse tot en met 10 juni 2024.");
    assertThat(english(odd.through("2024-06-10").finding(RULE)))
        .isEqualTo(
            "A later step came before an earlier one: start of the harm investigation on 10 June"
                + " 2024 (incident: market); first analysis of harm of 12 June 2024 (incident:"
                + " market), 2 days after start of the harm investigation; not recorded: first"
                + " analysis of harm through 10 June 2024.");
  }

  @Test
  void the_first_of_each_kind_is_looked_at() {
    Sketch again =
        on(
            two(
                article100().through("2024-06-30"),
                "2024-06-01",
                HARM_FIRST_ANALYSIS,
                "2024-06-10",
                HARM_INVESTIGATION_STARTED),
            "2024-06-12",
            HARM_FIRST_ANALYSIS,
            "market");

    assertThat(again.verdicts(RULE)).containsExactly("market satisfied");
  }

  @Test
  void steps_in_order_are_settled_where_the_log_is_complete_at_as_of() {
    Sketch good =
        two(article100(), "2024-06-10", HARM_SUSPECTED, "2024-06-12", HARM_FIRST_ANALYSIS);

    assertThat(good.through("2024-06-12").verdicts(RULE)).containsExactly("market satisfied");
    assertThat(good.through("2024-06-11").verdicts(RULE)).containsExactly("market undetermined");
    assertThat(missing(good.through("2024-06-11").finding(RULE))).contains("recorded-through");
    assertThat(good.verdicts(RULE)).containsExactly("market undetermined");
  }

  @Test
  void one_kind_makes_no_subject_however_often_it_is_recorded() {
    Sketch one = two(article100(), "2024-06-10", HARM_SUSPECTED, "2024-06-12", HARM_SUSPECTED);

    assertThat(one.through("2024-06-30").verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(on(one, "2024-06-12", HARM_BRIEFING, "market").through("2024-06-30").verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(
            on(one, "2024-06-12", HARM_FIRST_ANALYSIS, "bridge")
                .through("2024-06-30")
                .verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(one.verdicts(RULE)).containsExactly("- undetermined");
    assertThat(missing(one.finding(RULE)))
        .containsExactly("procedure.harm-suspected", "recorded-through");
  }

  @Test
  void each_incident_has_its_own_order() {
    Sketch both =
        on(
            on(
                two(
                    article100().through("2024-06-30"),
                    "2024-06-10",
                    HARM_SUSPECTED,
                    "2024-06-12",
                    HARM_FIRST_ANALYSIS),
                "2024-06-11",
                HARM_SUSPECTED,
                "bridge"),
            "2024-06-09",
            HARM_FIRST_ANALYSIS,
            "bridge");

    assertThat(both.verdicts(RULE)).containsExactly("bridge violated", "market satisfied");
  }

  @Test
  void an_incident_counts_if_its_earliest_step_is_since_the_scheme() {
    Sketch closed = article100().through("2020-12-31");

    assertThat(
            two(closed, "2020-10-13", HARM_FIRST_ANALYSIS, "2020-10-14", HARM_SUSPECTED)
                .verdicts(RULE))
        .containsExactly("market violated");
    assertThat(
            two(closed, "2020-10-12", HARM_FIRST_ANALYSIS, "2020-10-14", HARM_SUSPECTED)
                .verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(
            on(
                    two(closed, "2020-10-13", HARM_FIRST_ANALYSIS, "2020-10-14", HARM_SUSPECTED),
                    "2020-10-12",
                    HARM_BRIEFING,
                    "market")
                .verdicts(RULE))
        .containsExactly("market violated");
  }

  @Test
  void it_asks_for_article_100() {
    for (Sketch other : new Sketch[] {alongItsLines(), outside()}) {
      assertThat(
              two(
                      other.through("2024-06-30"),
                      "2024-06-12",
                      HARM_SUSPECTED,
                      "2024-06-10",
                      HARM_FIRST_ANALYSIS)
                  .verdicts(RULE))
          .containsExactly("- not-applicable");
    }
    assertThat(
            two(open(), "2024-06-12", HARM_SUSPECTED, "2024-06-10", HARM_FIRST_ANALYSIS)
                .verdicts(RULE))
        .containsExactly("market needs-judgement");
  }

  @Test
  void a_judgement_on_an_incident_changes_nothing() {
    assertThat(
            two(
                    article100().through("2024-06-30"),
                    "2024-06-12",
                    HARM_SUSPECTED,
                    "2024-06-10",
                    HARM_FIRST_ANALYSIS)
                .judged("2024-06-30", RULE, "market", JudgementOutcome.ACCEPTED)
                .verdicts(RULE))
        .containsExactly("market violated");
  }
}
