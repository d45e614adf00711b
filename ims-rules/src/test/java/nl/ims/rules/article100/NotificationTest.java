package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.procedure.StepKind.NOTIFICATION;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

class NotificationTest {
  private static final String RULE = "article-100/notification";
  private static final String CLOSED = "article-100/notification-closed";

  private static final Sketch LETTER =
      article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE);
  private static final Sketch WITHOUT = LETTER.through("2024-03-31");

  @Test
  void a_notification_the_day_before_the_letter_satisfies() {
    Sketch notified = LETTER.step("2024-03-07", NOTIFICATION);

    assertThat(notified.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(notified.finding(RULE)))
        .isEqualTo(
            "Er ging een kennisgeving vooraf: kennisgeving van 7 maart 2024; brief van 8 maart"
                + " 2024; soort besluit: nieuw.");
    assertThat(english(notified.finding(RULE)))
        .isEqualTo(
            "A notification preceded the letter: notification of 7 March 2024; letter of 8 March"
                + " 2024; kind of decision: new.");
  }

  @Test
  void a_notification_between_two_letters_satisfies() {
    Sketch notified =
        WITHOUT.step("2024-03-10", NOTIFICATION).letter("2024-03-12", HOUSE_OF_REPRESENTATIVES);

    assertThat(notified.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_notification_on_the_day_of_the_letter_needs_judgement() {
    assertThat(WITHOUT.step("2024-03-08", NOTIFICATION).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void no_notification_needs_judgement_and_never_violates_by_itself() {
    assertThat(WITHOUT.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(english(WITHOUT.finding(RULE)))
        .startsWith(
            "No notification preceded the letter; the government must judge whether time was too"
                + " short for one: letter of 8 March 2024; kind of decision: new; not recorded:"
                + " notification through 7");
    assertThat(WITHOUT.judged("2024-03-10", RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(WITHOUT.judged("2024-03-10", RULE, JudgementOutcome.REJECTED).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void it_stays_undetermined_until_the_log_is_complete_on_the_as_of_day() {
    assertThat(LETTER.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(LETTER.through("2024-03-08").asOf("2024-03-09").verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(LETTER.finding(RULE)))
        .contains("procedure.notification", "recorded-through");
  }

  @Test
  void it_asks_for_a_new_decision_or_an_intensification() {
    assertThat(WITHOUT.kind(KindOfDecision.EXTENSION).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(WITHOUT.kind(KindOfDecision.INTENSIFICATION).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(WITHOUT.kindUnknown().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(WITHOUT.kindUnknown().finding(RULE)))
        .containsExactly("contribution.kind-of-decision");
  }

  @Test
  void it_asks_for_a_letter() {
    assertThat(article100().through("2024-03-31").verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(article100().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_supplementary_letter_is_the_letter_of_an_intensification() {
    Sketch sketch =
        article100()
            .step("2024-03-08", StepKind.SUPPLEMENTARY_LETTER)
            .step("2024-03-01", NOTIFICATION)
            .through("2024-03-31");

    assertThat(sketch.kind(KindOfDecision.INTENSIFICATION).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void it_holds_from_the_framework_of_2001() {
    assertThat(WITHOUT.lawOf("2001-07-13").verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(WITHOUT.lawOf("2001-07-12").verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(dutch(WITHOUT.lawOf("2001-07-12").finding(RULE)))
        .isEqualTo("De regel geldt vanaf 13 juli 2001.");
    assertThat(english(WITHOUT.lawOf("2001-07-12").finding(RULE)))
        .isEqualTo("The rule holds from 13 July 2001.");
  }

  @Test
  void a_study_that_ended_needs_none() {
    Sketch ended = article100().step("2024-03-01", NEGATIVE_DECISION).through("2024-03-01");

    assertThat(ended.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void a_letter_or_a_negative_decision_closes_a_notification() {
    Sketch notified = outside().step("2024-02-01", NOTIFICATION);

    assertThat(notified.letter("2024-02-01", SENATE).verdicts(CLOSED))
        .containsExactly("notification/2024-02-01 satisfied");
    assertThat(notified.step("2024-02-21", NEGATIVE_DECISION).verdicts(CLOSED))
        .containsExactly("notification/2024-02-01 satisfied");
    assertThat(dutch(notified.step("2024-02-21", NEGATIVE_DECISION).finding(CLOSED)))
        .isEqualTo(
            "De kennisgeving is afgesloten: kennisgeving van 1 februari 2024; negatief besluit"
                + " van 21 februari 2024, 20 dagen na kennisgeving.");
  }

  @Test
  void a_supplementary_letter_closes_the_notification_of_an_intensification() {
    Sketch closed =
        article100()
            .kind(KindOfDecision.INTENSIFICATION)
            .step("2024-02-01", NOTIFICATION)
            .step("2024-02-10", StepKind.SUPPLEMENTARY_LETTER)
            .through("2024-03-01");

    assertThat(closed.verdicts(CLOSED)).containsExactly("notification/2024-02-01 satisfied");
    assertThat(english(closed.finding(CLOSED)))
        .isEqualTo(
            "The notification is closed: notification of 1 February 2024; supplementary letter"
                + " of 10 February 2024, 9 days after notification; kind of decision:"
                + " intensification.");
  }

  @Test
  void an_open_notification_waits_without_a_day_and_tells_its_age() {
    Sketch waiting =
        article100()
            .letter("2024-01-31", SENATE)
            .step("2024-02-01", NOTIFICATION)
            .through("2024-03-02");

    assertThat(waiting.verdicts(CLOSED)).containsExactly("notification/2024-02-01 undetermined");
    assertThat(waiting.finding(CLOSED).missing()).isEmpty();
    assertThat(waiting.finding(CLOSED).waitsUntil()).isEmpty();
    assertThat(dutch(waiting.finding(CLOSED)))
        .startsWith(
            "De kennisgeving staat nog open: kennisgeving van 1 februari 2024; niet vermeld: een"
                + " brief van 1 februari 2024 tot en met 2 maart 2024; niet vermeld: negatief"
                + " besluit van 1 februari 2024 tot en met")
        .contains("30 dagen");
    assertThat(english(waiting.finding(CLOSED)))
        .startsWith(
            "The notification is still open: notification of 1 February 2024; not recorded: a"
                + " letter from 1 February 2024 through 2 March 2024; not recorded: negative"
                + " decision from 1")
        .contains("30 days");
  }

  @Test
  void an_open_log_may_still_close_a_notification() {
    Sketch waiting = article100().step("2024-02-01", NOTIFICATION).asOf("2024-03-02");

    assertThat(missing(waiting.finding(CLOSED)))
        .containsExactly("procedure.letter", "procedure.negative-decision");
  }

  @Test
  void each_notification_is_a_subject() {
    Sketch twice =
        article100()
            .step("2024-02-01", NOTIFICATION)
            .step("2024-02-01", NOTIFICATION)
            .letter("2024-02-10", SENATE)
            .step("2024-02-11", NOTIFICATION)
            .through("2024-03-02");

    assertThat(twice.verdicts(CLOSED))
        .containsExactly(
            "notification/2024-02-01 satisfied",
            "notification/2024-02-01/2 satisfied",
            "notification/2024-02-11 undetermined");
  }

  @Test
  void without_a_notification_there_is_nothing_to_close() {
    assertThat(WITHOUT.verdicts(CLOSED)).containsExactly("- not-applicable");
    assertThat(LETTER.verdicts(CLOSED)).containsExactly("- undetermined");
    assertThat(missing(LETTER.finding(CLOSED)))
        .containsExactly("procedure.notification", "recorded-through");
    assertThat(dutch(WITHOUT.finding(CLOSED)))
        .isEqualTo(
            "Er is niets om naar te kijken: niet vermeld: kennisgeving tot en met 31 maart 2024.");
  }
}
