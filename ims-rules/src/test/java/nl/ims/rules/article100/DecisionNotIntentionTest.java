package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.LETTER;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Level;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The letter reports a decision, not an intention: by its own words, or by a decision before it.
 */
class DecisionNotIntentionTest {
  private static final String RULE = "article-100/decision-not-intention";
  private static final String SUBJECT = "letter/2024-03-08";

  /** A letter that does not say whether the government has decided; the log is open. */
  private static final Sketch UNSAID = letter(Optional.empty());

  private static final Sketch DECIDED = letter(Optional.of(true));
  private static final Sketch UNDECIDED = letter(Optional.of(false));

  private static Sketch letter(Optional<Boolean> decided) {
    return article100().step("2024-03-08", LETTER, step -> step.withDecided(decided));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-01", "2024-03-08"})
  void a_decision_before_or_on_the_day_satisfies_whatever_the_letter_says(String day) {
    assertThat(UNSAID.step(day, DECISION).verdicts(RULE)).containsExactly(SUBJECT + " satisfied");
    assertThat(UNDECIDED.step(day, DECISION).verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
    assertThat(DECIDED.step(day, DECISION).verdicts(RULE)).containsExactly(SUBJECT + " satisfied");
  }

  @Test
  void a_letter_that_says_so_satisfies_by_itself() {
    assertThat(DECIDED.verdicts(RULE)).containsExactly(SUBJECT + " satisfied");
    assertThat(DECIDED.through("2024-03-31").verdicts(RULE))
        .containsExactly(SUBJECT + " satisfied");
    assertThat(dutch(DECIDED.finding(RULE)))
        .isEqualTo(
            "De regering had besloten toen de brief uitging: brief van 8 maart 2024 (meldt een"
                + " besluit: ja).");
    assertThat(english(DECIDED.finding(RULE)))
        .isEqualTo(
            "The government had decided when the letter was sent: letter of 8 March 2024"
                + " (decided: yes).");
  }

  @Test
  void a_decision_is_told() {
    Sketch sketch = UNSAID.step("2024-03-01", DECISION);

    assertThat(dutch(sketch.finding(RULE)))
        .isEqualTo(
            "De regering had besloten toen de brief uitging: besluit van 1 maart 2024, 7 dagen vóór"
                + " brief; brief van 8 maart 2024.");
    assertThat(english(sketch.finding(RULE)))
        .isEqualTo(
            "The government had decided when the letter was sent: decision of 1 March 2024, 7 days"
                + " before letter; letter of 8 March 2024.");
  }

  @Test
  void a_letter_that_says_not_to_have_decided_violates_once_the_log_is_complete_on_its_day() {
    Sketch complete = UNDECIDED.through("2024-03-08");

    assertThat(complete.verdicts(RULE)).containsExactly(SUBJECT + " violated");
    assertThat(dutch(complete.finding(RULE)))
        .isEqualTo(
            "De brief meldt geen besluit, en op of vóór die dag is er geen vermeld: brief van 8"
                + " maart 2024 (meldt een besluit: nee); niet vermeld: besluit tot en met 8"
                + " maart 2024.");
    assertThat(english(complete.finding(RULE)))
        .isEqualTo(
            "The letter reports no decision, and none is recorded on or before that day: letter"
                + " of 8 March 2024 (decided: no); not recorded: decision through 8 March 2024.");
    assertThat(UNDECIDED.through("2024-03-07").asOf("2024-03-08").verdicts(RULE))
        .containsExactly(SUBJECT + " undetermined");
    assertThat(UNDECIDED.verdicts(RULE)).containsExactly(SUBJECT + " undetermined");
    assertThat(missing(UNDECIDED.finding(RULE)))
        .containsExactly("procedure.decision", "recorded-through");
  }

  @Test
  void a_letter_that_does_not_say_is_undetermined_and_the_key_is_missing() {
    Sketch complete = UNSAID.through("2024-03-08");

    assertThat(complete.verdicts(RULE)).containsExactly(SUBJECT + " undetermined");
    assertThat(missing(complete.finding(RULE))).containsExactly("procedure[0].decided");
    assertThat(UNSAID.verdicts(RULE)).containsExactly(SUBJECT + " undetermined");
    assertThat(missing(UNSAID.finding(RULE)))
        .containsExactly("procedure.decision", "procedure[0].decided");
  }

  @Test
  void an_intention_or_a_decision_after_the_letter_does_not_serve() {
    Sketch complete = UNDECIDED.through("2024-03-31");

    assertThat(complete.step("2024-03-01", StepKind.INTENTION).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
    assertThat(complete.step("2024-03-09", DECISION).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
    assertThat(complete.step("2024-03-01", StepKind.NEGATIVE_DECISION).verdicts(RULE))
        .containsExactly(SUBJECT + " violated");
  }

  @Test
  void every_letter_is_a_subject_whoever_had_it() {
    assertThat(
            article100()
                .letter("2024-03-08", SENATE)
                .letter("2024-04-08", HOUSE_OF_REPRESENTATIVES)
                .step("2024-04-01", DECISION)
                .through("2024-04-30")
                .verdicts(RULE))
        .containsExactly(SUBJECT + " undetermined", "letter/2024-04-08 satisfied");
  }

  @Test
  void one_letter_does_not_speak_for_another() {
    assertThat(
            UNDECIDED
                .step("2024-03-01", LETTER, step -> step.withDecided(true))
                .through("2024-03-31")
                .verdicts(RULE))
        .containsExactly("letter/2024-03-01 satisfied", SUBJECT + " violated");
  }

  @Test
  void an_extension_letter_may_say_it_too() {
    Sketch extension =
        article100()
            .step("2024-03-08", StepKind.EXTENSION_LETTER, step -> step.withDecided(true))
            .through("2024-03-31");

    assertThat(extension.kind(KindOfDecision.EXTENSION).verdicts(RULE))
        .containsExactly("extension-letter/2024-03-08 satisfied");
    assertThat(extension.verdicts(RULE)).containsExactly("- not-applicable");
    Sketch supplement =
        article100()
            .step("2024-03-08", StepKind.SUPPLEMENTARY_LETTER, step -> step.withDecided(false))
            .through("2024-03-31");
    assertThat(supplement.kind(KindOfDecision.INTENSIFICATION).verdicts(RULE))
        .containsExactly("supplementary-letter/2024-03-08 violated");
  }

  @Test
  void without_a_letter_there_is_no_subject() {
    assertThat(article100().through("2024-03-31").verdicts(RULE))
        .containsExactly("- not-applicable");
    assertThat(article100().verdicts(RULE)).containsExactly("- undetermined");
    assertThat(outside().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES).verdicts(RULE))
        .containsExactly("- not-applicable");
  }

  @Test
  void it_is_practice() {
    assertThat(DECIDED.finding(RULE).rule().level()).isEqualTo(Level.PRACTICE);
  }
}
