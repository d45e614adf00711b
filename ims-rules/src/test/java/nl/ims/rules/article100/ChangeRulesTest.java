package nl.ims.rules.article100;

import static nl.ims.model.procedure.ChangeKind.AREA;
import static nl.ims.model.procedure.ChangeKind.SIZE;
import static nl.ims.model.procedure.ChangeKind.TASK;
import static nl.ims.model.procedure.StepKind.CHANGE;
import static nl.ims.model.procedure.StepKind.MANDATE_CHANGE;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Changes of a running contribution and of its mandate. */
class ChangeRulesTest {
  private static final String LETTER = "article-100/supplementary-letter";
  private static final String MANDATE = "article-100/mandate-change-reported";

  private static final Sketch CHANGED = of(article100(), "2024-06-01", CHANGE, AREA, TASK);
  private static final Sketch UNREPORTED = CHANGED.through("2024-06-30");
  private static final Sketch MANDATED = article100().step("2024-06-01", MANDATE_CHANGE);

  private static Sketch of(Sketch sketch, String day, StepKind kind, ChangeKind... changes) {
    return sketch.step(
        Step.builder()
            .date(Sketch.day(day))
            .kind(kind)
            .changes(ImmutableSortedSet.copyOf(changes))
            .build());
  }

  @ParameterizedTest
  @EnumSource(names = {"SUPPLEMENTARY_LETTER", "EXTENSION_LETTER"})
  void a_letter_before_that_names_all_of_the_change_satisfies(StepKind letter) {
    assertThat(of(CHANGED, "2024-05-31", letter, AREA, TASK, SIZE).verdicts(LETTER))
        .containsExactly("change/2024-06-01 satisfied");
  }

  @Test
  void a_letter_on_the_day_of_the_change_is_too_late() {
    assertThat(of(UNREPORTED, "2024-06-01", SUPPLEMENTARY_LETTER, AREA, TASK).verdicts(LETTER))
        .containsExactly("change/2024-06-01 violated");
  }

  @Test
  void one_letter_must_name_all_of_the_change() {
    Sketch two =
        of(
            of(UNREPORTED, "2024-05-01", SUPPLEMENTARY_LETTER, AREA),
            "2024-05-02",
            SUPPLEMENTARY_LETTER,
            TASK,
            SIZE);

    assertThat(two.verdicts(LETTER)).containsExactly("change/2024-06-01 violated");
  }

  @Test
  void a_change_that_no_letter_reported_violates() {
    assertThat(UNREPORTED.verdicts(LETTER)).containsExactly("change/2024-06-01 violated");
    assertThat(dutch(UNREPORTED.finding(LETTER)))
        .isEqualTo(
            "Geen brief meldde de wijziging vooraf: wijziging van 2024-06-01; niet"
                + " vermeld: een aanvullende of verlengingsbrief tot en met 2024-05-31.");
    assertThat(english(UNREPORTED.finding(LETTER)))
        .isEqualTo(
            "No letter reported the change beforehand: change of 2024-06-01; not"
                + " recorded: a supplementary or extension letter through 2024-05-31.");
  }

  @Test
  void a_letter_that_does_not_say_what_changes_may_serve() {
    Sketch silent = UNREPORTED.step("2024-05-01", SUPPLEMENTARY_LETTER);

    assertThat(silent.verdicts(LETTER)).containsExactly("change/2024-06-01 undetermined");
    assertThat(missing(silent.finding(LETTER))).containsExactly("procedure[1].changes");
  }

  @Test
  void the_letter_may_be_missing_from_an_open_log() {
    assertThat(CHANGED.verdicts(LETTER)).containsExactly("change/2024-06-01 undetermined");
    assertThat(missing(CHANGED.finding(LETTER)))
        .containsExactly("procedure.supplementary-letter", "recorded-through");
  }

  @Test
  void a_supplementary_letter_is_asked_for_since_2001() {
    Sketch old =
        of(of(article100(), "2001-07-12", CHANGE, AREA), "2001-07-13", CHANGE, AREA)
            .through("2001-07-31");

    assertThat(old.verdicts(LETTER))
        .containsExactly("change/2001-07-12 not-applicable", "change/2001-07-13 violated");
    assertThat(dutch(old.findings(LETTER).get(0)))
        .isEqualTo("De regel geldt vanaf 2001-07-13: wijziging van 2001-07-12.");
  }

  @Test
  void without_a_change_there_is_no_subject() {
    assertThat(article100().through("2024-06-30").verdicts(LETTER))
        .containsExactly("- not-applicable");
    assertThat(of(outside(), "2024-06-01", CHANGE, AREA).verdicts(LETTER))
        .containsExactly("- not-applicable");
    assertThat(MANDATED.verdicts(LETTER)).containsExactly("- undetermined");
  }

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
            "De wijziging is gemeld: mandaatwijziging van 2024-06-01; brief over"
                + " mandaatwijziging van 2024-06-11, 10 dagen na mandaatwijziging.");
    assertThat(english(reported.finding(MANDATE)))
        .isEqualTo(
            "The change was reported: change of mandate of 2024-06-01; letter on a"
                + " change of mandate of 2024-06-11, 10 days after change of mandate.");
  }

  @Test
  void an_unreported_change_of_mandate_needs_judgement_with_its_age() {
    Sketch silent = MANDATED.step("2024-05-31", StepKind.LETTER).through("2024-07-01");

    assertThat(silent.verdicts(MANDATE))
        .containsExactly("mandate-change/2024-06-01 needs-judgement");
    assertThat(dutch(silent.finding(MANDATE)))
        .startsWith(
            "De wijziging is niet gemeld; een termijn is niet vastgelegd, de regering"
                + " moet oordelen: mandaatwijziging van 2024-06-01; niet vermeld: een brief"
                + " over de mandaatwijziging van 2024-06-01 tot en met 2024-07-01.")
        .contains("30 dagen");
    assertThat(english(silent.finding(MANDATE)))
        .startsWith(
            "The change was not reported; no deadline was laid down, the government must"
                + " judge: change of mandate of 2024-06-01; not recorded: a letter on the"
                + " change of mandate from 2024-06-01 through 2024-07-01.")
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
