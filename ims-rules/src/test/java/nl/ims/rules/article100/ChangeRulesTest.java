package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of the mandate of a running contribution. */
class ChangeRulesTest {
  private static final String MANDATE = "article-100/mandate-change-reported";

  private static final Sketch MANDATED = article100().step("2024-06-01", MANDATE_CHANGE);

  @ParameterizedTest
  @EnumSource(
      names = {"MANDATE_CHANGE_LETTER", "SUPPLEMENTARY_LETTER", "EXTENSION_LETTER", "LETTER"})
  void a_letter_on_the_very_day_reports_a_change_of_mandate(StepKind letter) {
    assertThat(MANDATED.step("2024-06-01", letter).verdicts(MANDATE))
        .containsExactly("mandate-change/2024-06-01 satisfied");
  }

  @Test
  void the_lag_of_the_report_is_told() {
    Sketch reported = MANDATED.step("2024-06-11", StepKind.MANDATE_CHANGE_LETTER);

    assertThat(dutch(reported.finding(MANDATE)))
        .isEqualTo(
            "De wijziging is gemeld: mandaatwijziging van 1 juni 2024; brief over mandaatwijziging"
                + " van 11 juni 2024, 10 dagen na mandaatwijziging.");
    assertThat(english(reported.finding(MANDATE)))
        .isEqualTo(
            "The change was reported: change of mandate of 1 June 2024; letter on a change of"
                + " mandate of 11 June 2024, 10 days after change of mandate.");
  }

  @Test
  void an_unreported_change_of_mandate_needs_judgement_with_its_age() {
    Sketch silent = MANDATED.step("2024-05-31", StepKind.LETTER).through("2024-07-01");

    assertThat(silent.verdicts(MANDATE))
        .containsExactly("mandate-change/2024-06-01 needs-judgement");
    assertThat(dutch(silent.finding(MANDATE)))
        .startsWith(
            "De wijziging is niet gemeld; een termijn is niet vastgelegd; de regering moet"
                + " oordelen of de wijziging nog gemeld moet worden: mandaatwijziging van 1 juni"
                + " 2024; niet vermeld: een brief over de mandaatwijziging van 1 juni 2024 tot en"
                + " met 1")
        .contains("30 dagen");
    assertThat(english(silent.finding(MANDATE)))
        .startsWith(
            "The change was not reported; no deadline was laid down; the government must judge"
                + " whether the change still has to be reported: change of mandate of 1 June"
                + " 2024; not recorded: a letter on the change of mandate from 1 June 2024"
                + " through 1")
        .contains("30 days");
  }

  @Test
  void a_judgement_on_the_change_of_mandate_settles_it() {
    Sketch silent = MANDATED.through("2024-07-01");
    String subject = "mandate-change/2024-06-01";

    assertThat(
            silent
                .judged("2024-07-01", MANDATE, subject, JudgementOutcome.ACCEPTED)
                .verdicts(MANDATE))
        .containsExactly(subject + " satisfied");
    assertThat(
            silent
                .judged("2024-07-01", MANDATE, subject, JudgementOutcome.REJECTED)
                .verdicts(MANDATE))
        .containsExactly(subject + " violated");
  }

  @Test
  void the_report_may_be_missing_from_an_open_log() {
    assertThat(MANDATED.verdicts(MANDATE))
        .containsExactly("mandate-change/2024-06-01 undetermined");
    assertThat(missing(MANDATED.finding(MANDATE)))
        .containsExactly("procedure.mandate-change-letter", "recorded-through");
  }
}
