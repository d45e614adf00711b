package nl.ims.rules.article100;

import static nl.ims.model.contribution.Purpose.DEFENCE_OF_ALLIES;
import static nl.ims.model.contribution.Purpose.INTERNATIONAL_LEGAL_ORDER;
import static nl.ims.model.contribution.Purpose.PROTECTION_OF_INTERESTS;
import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.INTERIM_EVALUATION;
import static nl.ims.model.procedure.StepKind.PROGRESS_REPORT;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.Form;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** The defence of allies, reported on in each calendar year after that of employment. */
class YearlyReportTest {
  private static final String RULE = "collective-defence/yearly-report";

  private static final Sketch ALLIES = blank().purposes(DEFENCE_OF_ALLIES);

  /** Due on the last day of 2023, of 2024 and so on. */
  private static final Sketch EMPLOYED = ALLIES.employed("2022-03-01");

  private static final Sketch FIRST_DUE = EMPLOYED.through("2023-12-31");
  private static final Sketch SECOND_DUE = EMPLOYED.through("2024-12-31");

  @Test
  void a_report_from_the_first_day_of_the_year_to_the_last_satisfies() {
    assertThat(FIRST_DUE.step("2022-12-31", PROGRESS_REPORT).verdicts(RULE))
        .containsExactly("2023 violated");
    assertThat(FIRST_DUE.step("2023-01-01", PROGRESS_REPORT).verdicts(RULE))
        .containsExactly("2023 satisfied");
    assertThat(FIRST_DUE.step("2023-12-31", PROGRESS_REPORT).verdicts(RULE))
        .containsExactly("2023 satisfied");
    assertThat(SECOND_DUE.step("2024-01-01", PROGRESS_REPORT).verdicts(RULE))
        .containsExactly("2023 violated", "2024 satisfied");
    assertThat(dutch(FIRST_DUE.step("2023-05-17", PROGRESS_REPORT).finding(RULE)))
        .isEqualTo(
            "In het jaar is bericht: inzet op 1 maart 2022; voortgangsrapportage van 17 mei"
                + " 2023, 442 dagen na inzet; doelen: bondgenootschappelijke verdediging; niet"
                + " vermeld: einde van 1 maart 2022 tot en met 31 december 2023.");
    assertThat(english(FIRST_DUE.step("2023-05-17", PROGRESS_REPORT).finding(RULE)))
        .isEqualTo(
            "A report appeared in the year: deployment on 1 March 2022; progress report of 17"
                + " May 2023, 442 days after deployment; purposes: defence of allies; not"
                + " recorded: end from 1 March 2022 through 31 December 2023.");
  }

  @Test
  void a_report_counts_in_the_year_in_which_it_appears_whatever_it_covers() {
    assertThat(
            FIRST_DUE.step("2023-05-17", PROGRESS_REPORT, s -> s.withCovers(2022)).verdicts(RULE))
        .containsExactly("2023 satisfied");
    assertThat(FIRST_DUE.step("2023-05-17", INTERIM_EVALUATION).verdicts(RULE))
        .containsExactly("2023 violated");
  }

  @Test
  void no_report_violates_where_the_log_is_complete_on_the_last_day_of_the_year() {
    assertThat(FIRST_DUE.verdicts(RULE)).containsExactly("2023 violated");
    assertThat(dutch(FIRST_DUE.finding(RULE)))
        .isEqualTo(
            "In het jaar is niet bericht: inzet op 1 maart 2022; doelen: bondgenootschappelijke"
                + " verdediging; niet vermeld: einde van 1 maart 2022 tot en met 31 december"
                + " 2023; niet vermeld: voortgangsrapportage van 1 januari 2023 tot en met 31"
                + " december 2023.");
    assertThat(english(FIRST_DUE.finding(RULE)))
        .isEqualTo(
            "No report appeared in the year: deployment on 1 March 2022; purposes: defence of"
                + " allies; not recorded: end from 1 March 2022 through 31 December 2023; not"
                + " recorded: progress report from 1 January 2023 through 31 December 2023.");
  }

  @Test
  void nothing_is_due_before_the_last_day_of_the_first_year_after_employment() {
    Sketch soon = EMPLOYED.through("2023-12-30");

    assertThat(soon.verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(soon.finding(RULE).waitsUntil()).contains(day("2023-12-31"));
    assertThat(english(soon.finding(RULE)))
        .isEqualTo(
            "Nothing is due yet; the first due day is 31 December 2023: deployment on 1 March"
                + " 2022.");
    assertThat(ALLIES.employed("2022-01-01").through("2023-12-31").verdicts(RULE))
        .containsExactly("2023 violated");
    assertThat(ALLIES.employed("2022-12-31").through("2023-12-31").verdicts(RULE))
        .containsExactly("2023 violated");
    assertThat(ALLIES.employed("2023-01-01").through("2023-12-31").finding(RULE).waitsUntil())
        .contains(day("2024-12-31"));
    assertThat(SECOND_DUE.asOf("2024-12-30").verdicts(RULE)).containsExactly("2023 violated");
  }

  @Test
  void from_the_year_of_the_end_none_is_asked_for() {
    assertThat(SECOND_DUE.step("2024-01-01", END).verdicts(RULE))
        .containsExactly("2023 violated", "2024 not-applicable");
    assertThat(SECOND_DUE.step("2023-12-31", END).verdicts(RULE))
        .containsExactly("2023 not-applicable", "2024 not-applicable");
    assertThat(EMPLOYED.through("2025-01-01").step("2025-01-01", END).verdicts(RULE))
        .containsExactly("2023 violated", "2024 violated");
    assertThat(dutch(FIRST_DUE.step("2023-06-30", END).finding(RULE)))
        .isEqualTo(
            "De regel is niet van toepassing: inzet op 1 maart 2022; einde op 30 juni 2023,"
                + " 486 dagen na inzet.");
    assertThat(english(FIRST_DUE.step("2023-06-30", END).finding(RULE)))
        .isEqualTo(
            "The rule does not apply: deployment on 1 March 2022; end on 30 June 2023, 486"
                + " days after deployment.");
  }

  @Test
  void an_end_on_the_day_of_employment_ends_and_one_before_it_does_not() {
    assertThat(FIRST_DUE.step("2022-03-01", END).verdicts(RULE))
        .containsExactly("2023 not-applicable");
    assertThat(FIRST_DUE.step("2022-02-28", END).verdicts(RULE)).containsExactly("2023 violated");
  }

  @Test
  void an_end_that_may_be_missing_leaves_the_year_open() {
    Sketch open =
        EMPLOYED.step("2023-05-17", PROGRESS_REPORT).through("2023-12-30").asOf("2023-12-31");

    assertThat(open.verdicts(RULE)).containsExactly("2023 undetermined");
    assertThat(missing(open.finding(RULE))).containsExactly("procedure.end", "recorded-through");
    assertThat(open.through("2023-12-31").verdicts(RULE)).containsExactly("2023 satisfied");

    Sketch neither = EMPLOYED.through("2023-12-30").asOf("2023-12-31");
    assertThat(neither.verdicts(RULE)).containsExactly("2023 undetermined");
    assertThat(missing(neither.finding(RULE))).containsExactly("procedure.end", "recorded-through");
  }

  @Test
  void it_asks_for_the_defence_of_allies_without_the_legal_order() {
    for (Sketch with :
        new Sketch[] {
          FIRST_DUE.purposes(DEFENCE_OF_ALLIES, INTERNATIONAL_LEGAL_ORDER),
          FIRST_DUE.purposes(PROTECTION_OF_INTERESTS),
          FIRST_DUE.purposes()
        }) {
      assertThat(with.verdicts(RULE)).containsExactly("- not-applicable");
    }
    assertThat(FIRST_DUE.purposes(DEFENCE_OF_ALLIES, PROTECTION_OF_INTERESTS).verdicts(RULE))
        .containsExactly("2023 violated");
    Sketch unknown = blank().employed("2022-03-01").through("2023-12-31");
    assertThat(unknown.verdicts(RULE)).containsExactly("2023 undetermined");
    assertThat(missing(unknown.finding(RULE))).containsExactly("contribution.purposes");
  }

  @Test
  void it_asks_for_employment() {
    assertThat(ALLIES.through("2023-12-31").verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(english(ALLIES.through("2023-12-31").finding(RULE)))
        .isEqualTo("The rule does not apply: not recorded: deployment through 31 December 2023.");
    assertThat(ALLIES.asOf("2023-12-31").verdicts(RULE)).containsExactly("- undetermined");
    assertThat(missing(ALLIES.asOf("2023-12-31").finding(RULE)))
        .containsExactly("procedure.employment", "recorded-through");
  }

  @Test
  void it_asks_for_no_regime() {
    assertThat(FIRST_DUE.forms(Form.INDIVIDUALS).verdicts(RULE)).containsExactly("2023 violated");
  }

  /** A year counts by its due day, the last of the year, whatever law the dossier is read under. */
  @Test
  void it_holds_for_years_that_end_on_or_after_the_day_of_the_one_report_that_was_seen() {
    Sketch running = ALLIES.employed("2020-06-01").through("2023-12-31");

    assertThat(running.verdicts(RULE))
        .containsExactly("2021 not-applicable", "2022 not-applicable", "2023 violated");
    assertThat(running.lawOf("2020-06-01").verdicts(RULE)).isEqualTo(running.verdicts(RULE));
    for (int year = 0; year < 2; year++) {
      assertThat(dutch(running.findings(RULE).get(year)))
          .isEqualTo("De regel geldt vanaf 17 mei 2023.");
      assertThat(english(running.findings(RULE).get(year)))
          .isEqualTo("The rule holds from 17 May 2023.");
    }
    assertThat(ALLIES.employed("1991-01-10").through("1992-12-31").verdicts(RULE))
        .containsExactly("1992 not-applicable");
  }

  @Test
  void before_the_report_that_was_seen_no_year_can_count_whatever_is_unknown() {
    assertThat(ALLIES.asOf("2023-05-16").verdicts(RULE)).containsExactly("- not-applicable");
    assertThat(ALLIES.asOf("2023-05-17").verdicts(RULE)).containsExactly("- undetermined");
    assertThat(ALLIES.employed("2022-03-01").asOf("2023-05-16").verdicts(RULE))
        .containsExactly("- not-applicable");
  }

  @Test
  void a_judgement_on_a_year_does_not_change_it() {
    assertThat(
            FIRST_DUE.judged("2023-12-31", RULE, "2023", JudgementOutcome.ACCEPTED).verdicts(RULE))
        .containsExactly("2023 violated");
  }
}
