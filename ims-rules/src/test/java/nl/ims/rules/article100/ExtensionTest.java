package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.day;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.Period;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** A longer term: the letter, the debate, the mandate. */
class ExtensionTest {
  private static final String LETTER = "article-100/extension-before-expiry";
  private static final String DEBATED = "article-100/extension-debate-before-expiry";
  private static final String TERM = "article-100/term-within-mandate";

  private static final Sketch EXTENSION = article100().kind(KindOfDecision.EXTENSION);

  private static Sketch extended(String letter, String currentEnd) {
    return EXTENSION.step(letter, EXTENSION_LETTER, step -> step.withCurrentEnd(day(currentEnd)));
  }

  /** A period through 30 June, and mandates through some days; {@code ?} is an unstated day. */
  private static Sketch term(String... mandates) {
    return article100()
        .contribution(
            c ->
                c.withPeriod(new Period(Optional.empty(), Optional.of(day("2024-06-30"))))
                    .withMandate(
                        Arrays.stream(mandates)
                            .map(ExtensionTest::mandate)
                            .collect(ImmutableList.toImmutableList())));
  }

  private static Mandate mandate(String through) {
    return through.equals("?")
        ? Mandate.builder().build()
        : Mandate.builder().throughInclusive(day(through)).build();
  }

  @Test
  void an_extension_letter_on_the_last_day_is_in_time() {
    assertThat(extended("2024-06-30", "2024-06-30").verdicts(LETTER))
        .containsExactly("extension-letter/2024-06-30 satisfied");
    assertThat(dutch(extended("2024-06-29", "2024-06-30").finding(LETTER)))
        .isEqualTo(
            "De brief kwam op tijd: verlengingsbrief van 29 juni 2024 (huidige einddatum: 30"
                + " juni 2024).");
    assertThat(english(extended("2024-06-29", "2024-06-30").finding(LETTER)))
        .isEqualTo(
            "The letter came in time: extension letter of 29 June 2024 (current end: 30 June"
                + " 2024).");
  }

  @Test
  void an_extension_letter_after_the_last_day_violates() {
    Sketch late = extended("2024-07-01", "2024-06-30");

    assertThat(late.verdicts(LETTER)).containsExactly("extension-letter/2024-07-01 violated");
    assertThat(dutch(late.finding(LETTER)))
        .isEqualTo(
            "De brief kwam na het einde van de termijn: verlengingsbrief van 1 juli 2024"
                + " (huidige einddatum: 30 juni 2024).");
    assertThat(english(late.finding(LETTER)))
        .isEqualTo(
            "The letter came after the term had ended: extension letter of 1 July 2024 (current"
                + " end: 30 June 2024).");
  }

  @Test
  void an_extension_letter_that_does_not_state_the_current_end_is_no_subject() {
    Sketch silent = EXTENSION.step("2024-06-01", EXTENSION_LETTER);

    assertThat(silent.through("2024-06-01").verdicts(LETTER)).containsExactly("- not-applicable");
    assertThat(silent.verdicts(LETTER)).containsExactly("- undetermined");
    assertThat(silent.through("2024-06-01").verdicts(DEBATED)).containsExactly("- not-applicable");
  }

  @Test
  void extension_letters_of_one_day_are_told_apart() {
    Sketch two =
        extended("2024-06-30", "2024-06-30")
            .step("2024-06-30", EXTENSION_LETTER, step -> step.withCurrentEnd(day("2024-06-29")));

    assertThat(two.verdicts(LETTER))
        .containsExactly(
            "extension-letter/2024-06-30 violated", "extension-letter/2024-06-30/2 satisfied");
  }

  @Test
  void a_debate_through_the_last_day_satisfies() {
    assertThat(extended("2024-06-01", "2024-06-30").step("2024-06-01", DEBATE).verdicts(DEBATED))
        .containsExactly("extension-letter/2024-06-01 satisfied");
    Sketch debated = extended("2024-06-01", "2024-06-30").step("2024-06-10", DEBATE);
    assertThat(dutch(debated.finding(DEBATED)))
        .isEqualTo(
            "Er is op tijd gedebatteerd: verlengingsbrief van 1 juni 2024 (huidige einddatum: 30"
                + " juni 2024); commissiedebat van 10 juni 2024, 9 dagen na verlengingsbrief.");
    assertThat(english(debated.finding(DEBATED)))
        .isEqualTo(
            "The debate was held in time: extension letter of 1 June 2024 (current end: 30 June"
                + " 2024); committee debate of 10 June 2024, 9 days after extension letter.");
    assertThat(
            extended("2024-06-01", "2024-06-30")
                .step("2024-06-30", StepKind.PLENARY_DEBATE)
                .verdicts(DEBATED))
        .containsExactly("extension-letter/2024-06-01 satisfied");
  }

  @Test
  void a_debate_before_the_letter_or_after_the_last_day_does_not_serve() {
    Sketch sketch =
        extended("2024-06-01", "2024-06-30")
            .step("2024-05-31", DEBATE)
            .step("2024-07-01", DEBATE)
            .through("2024-06-30");

    assertThat(sketch.verdicts(DEBATED)).containsExactly("extension-letter/2024-06-01 violated");
    assertThat(dutch(sketch.finding(DEBATED)))
        .isEqualTo(
            "Er is niet uiterlijk op de laatste dag van de termijn gedebatteerd:"
                + " verlengingsbrief van 1 juni 2024 (huidige einddatum: 30 juni 2024); niet"
                + " vermeld: een debat van 1 juni 2024 tot en met 30 juni 2024.");
    assertThat(english(sketch.finding(DEBATED)))
        .isEqualTo(
            "No debate was held by the last day of the term: extension letter of 1 June 2024"
                + " (current end: 30 June 2024); not recorded: a debate from 1 June 2024 through"
                + " 30 June 2024.");
  }

  @Test
  void until_the_last_day_the_debate_is_waited_for() {
    Sketch waiting = extended("2024-06-01", "2024-06-30").through("2024-06-10");

    assertThat(waiting.verdicts(DEBATED))
        .containsExactly("extension-letter/2024-06-01 undetermined");
    assertThat(waiting.finding(DEBATED).missing()).isEmpty();
    assertThat(waiting.finding(DEBATED).waitsUntil()).contains(day("2024-06-30"));
    assertThat(dutch(waiting.finding(DEBATED)))
        .isEqualTo("Wacht tot 30 juni 2024: verlengingsbrief van 1 juni 2024.");
    assertThat(english(waiting.finding(DEBATED)))
        .isEqualTo("Waits until 30 June 2024: extension letter of 1 June 2024.");
  }

  @Test
  void the_debate_may_be_missing_from_an_open_log() {
    Sketch open = extended("2024-06-01", "2024-06-30").asOf("2024-07-31");

    assertThat(open.verdicts(DEBATED)).containsExactly("extension-letter/2024-06-01 undetermined");
    assertThat(missing(open.finding(DEBATED)))
        .containsExactly("procedure.debate", "recorded-through");
    assertThat(open.finding(DEBATED).waitsUntil()).isEmpty();
  }

  @Test
  void a_letter_after_the_last_day_leaves_no_room_for_a_debate() {
    assertThat(extended("2024-07-01", "2024-06-30").verdicts(DEBATED))
        .containsExactly("extension-letter/2024-07-01 violated");
  }

  @Test
  void a_mandate_through_the_last_day_covers_the_term() {
    assertThat(term("2024-06-30").verdict(TERM)).isEqualTo(Verdict.SATISFIED);
    assertThat(term("2024-05-31", "2024-12-31").verdict(TERM)).isEqualTo(Verdict.SATISFIED);
    assertThat(term("?", "2024-12-31").verdict(TERM)).isEqualTo(Verdict.SATISFIED);
    assertThat(term("2024-07-01").verdict(TERM)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(term("2024-12-31").finding(TERM)))
        .isEqualTo(
            "Een mandaat dekt de termijn: laatste dag: 30 juni 2024; mandaat: vermeld; mandaat:"
                + " 31 december 2024.");
    assertThat(english(term("2024-12-31").finding(TERM)))
        .isEqualTo(
            "A mandate covers the term: last day: 30 June 2024; mandate: stated; mandate: 31"
                + " December 2024.");
  }

  @Test
  void a_term_a_day_beyond_every_mandate_needs_judgement() {
    Sketch beyond = term("2024-06-29", "2024-01-01");

    assertThat(term("2024-06-29").verdict(TERM)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(beyond.verdict(TERM)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(beyond.through("2024-12-31").verdict(TERM)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(beyond.finding(TERM)))
        .isEqualTo(
            "De termijn loopt door na elk mandaat; de regering moet oordelen of verlenging van"
                + " het mandaat is voorbehouden: laatste dag: 30 juni 2024; mandaat: vermeld;"
                + " mandaat: 29 juni 2024; mandaat: 1 januari 2024.");
    assertThat(english(beyond.finding(TERM)))
        .isEqualTo(
            "The term runs beyond every mandate; the government must judge whether renewal of"
                + " the mandate is reserved: last day: 30 June 2024; mandate: stated; mandate:"
                + " 29 June 2024; mandate: 1 January 2024.");
  }

  @Test
  void the_government_judges_whether_renewal_is_reserved() {
    Sketch beyond = term("2024-06-29").through("2024-03-10");

    assertThat(beyond.judged("2024-03-10", TERM, JudgementOutcome.ACCEPTED).verdict(TERM))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(beyond.judged("2024-03-10", TERM, JudgementOutcome.REJECTED).verdict(TERM))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(beyond.judged("2024-03-11", TERM, JudgementOutcome.REJECTED).verdict(TERM))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            term("2024-06-30").judged("2024-03-10", TERM, JudgementOutcome.REJECTED).verdict(TERM))
        .isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_mandate_without_a_last_day_may_cover_the_term() {
    assertThat(term("2024-06-29", "?").verdict(TERM)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(term("2024-06-29", "?").finding(TERM)))
        .containsExactly("contribution.mandate[1].through");
    assertThat(term("?").verdict(TERM)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(term("?", "?").verdict(TERM)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(term("?", "?").finding(TERM)))
        .containsExactly("contribution.mandate[0].through", "contribution.mandate[1].through");
  }

  @Test
  void it_asks_for_a_last_day_and_a_mandate() {
    Sketch noPeriod = term("2024-06-29").contribution(c -> c.withPeriod(Optional.empty()));
    Sketch noMandate = term().contribution(c -> c.withMandate(Optional.empty()));

    assertThat(noPeriod.verdict(TERM)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(noPeriod.finding(TERM))).containsExactly("contribution.period.through");
    assertThat(noMandate.verdict(TERM)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(noMandate.finding(TERM))).containsExactly("contribution.mandate");
    assertThat(term().verdict(TERM)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(outside().verdict(TERM)).isEqualTo(Verdict.NOT_APPLICABLE);
  }
}
