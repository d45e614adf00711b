package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Prior information by another way than a letter in advance: the article asks for information, and
 * the letter is practice. Nothing is secret here.
 */
class PriorInformationOtherwiseTest {
  private static final String RULE = "article-100/prior-information";
  private static final String DAY_BEFORE = "2024-03-19";
  private static final String EMPLOYED_ON = "2024-03-20";

  private static final Sketch EMPLOYED = article100().employed(EMPLOYED_ON);

  /** Employed without a word, and the log is complete. */
  private static final Sketch SILENT = EMPLOYED.through(EMPLOYED_ON);

  @ParameterizedTest
  @EnumSource(names = {"DEBATE", "PLENARY_DEBATE", "ANSWERS", "CONFIDENTIAL_BRIEFING"})
  void telling_both_otherwise_the_day_before_needs_judgement(StepKind otherwise) {
    assertThat(SILENT.sent(DAY_BEFORE, otherwise, HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"DEBATE", "PLENARY_DEBATE", "ANSWERS", "CONFIDENTIAL_BRIEFING"})
  void telling_otherwise_on_the_day_itself_is_too_late(StepKind otherwise) {
    assertThat(SILENT.sent(EMPLOYED_ON, otherwise, HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(SILENT.step(EMPLOYED_ON, otherwise).verdict(RULE)).isEqualTo(Verdict.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DEBATE", "PLENARY_DEBATE", "ANSWERS", "CONFIDENTIAL_BRIEFING"})
  void telling_one_chamber_only_violates(StepKind otherwise) {
    assertThat(SILENT.sent(DAY_BEFORE, otherwise, HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(SILENT.sent(DAY_BEFORE, otherwise, SENATE).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @ParameterizedTest
  @EnumSource(names = {"DEBATE", "PLENARY_DEBATE", "ANSWERS", "CONFIDENTIAL_BRIEFING"})
  void what_does_not_say_to_whom_may_have_told_both(StepKind otherwise) {
    Sketch sketch = SILENT.step(DAY_BEFORE, otherwise);

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.finding(RULE))).containsExactly("procedure[1].to");
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "NOTIFICATION",
        "QUESTIONS",
        "DECISION",
        "INTENTION",
        "INFORMATION_AFTERWARDS",
        "ASSIGNMENT_LETTER",
        "PROGRESS_REPORT"
      })
  void other_steps_are_no_information_on_the_decision(StepKind other) {
    assertThat(SILENT.sent(DAY_BEFORE, other, HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void each_chamber_may_be_told_in_another_way() {
    assertThat(
            SILENT
                .sent("2024-03-18", StepKind.PLENARY_DEBATE, HOUSE_OF_REPRESENTATIVES)
                .sent(DAY_BEFORE, StepKind.CONFIDENTIAL_BRIEFING, SENATE)
                .verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            SILENT
                .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
                .sent(DAY_BEFORE, StepKind.ANSWERS, SENATE)
                .verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            SILENT
                .sent(DAY_BEFORE, StepKind.DEBATE, HOUSE_OF_REPRESENTATIVES)
                .letter(EMPLOYED_ON, SENATE)
                .verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void the_words_name_how_each_chamber_was_told() {
    Sketch told =
        SILENT
            .sent("2024-03-18", StepKind.PLENARY_DEBATE, HOUSE_OF_REPRESENTATIVES)
            .sent(DAY_BEFORE, StepKind.CONFIDENTIAL_BRIEFING, SENATE);

    assertThat(dutch(told.finding(RULE)))
        .isEqualTo(
            "Niet elke Kamer kreeg vooraf een brief, wel was elke Kamer per brief uiterlijk op"
                + " de dag zelf, of vooraf langs andere weg geïnformeerd; de regering moet"
                + " oordelen of dat volstond: plenair debat van 18 maart 2024 (gericht aan:"
                + " Tweede Kamer), 2 dagen vóór inzet; vertrouwelijke briefing van 19 maart 2024"
                + " (gericht aan: Eerste Kamer), 1 dag vóór inzet; inzet op 20 maart 2024; niet"
                + " vermeld: een brief tot en met 19 maart 2024; geheimhouding: geen.");
    assertThat(english(told.finding(RULE)))
        .isEqualTo(
            "Not every chamber had a letter in advance, yet each was informed by letter on the"
                + " day itself at the latest, or beforehand by other means; the government must"
                + " judge whether that sufficed: plenary debate of 18 March 2024 (to: House of"
                + " Representatives), 2 days before deployment; confidential briefing of 19"
                + " March 2024 (to: Senate), 1 day before deployment; deployment on 20 March"
                + " 2024; not recorded: a letter through 19 March 2024; secrecy: none.");
  }

  @Test
  void a_debate_with_one_chamber_does_not_help_the_other() {
    Sketch half = SILENT.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);

    assertThat(half.sent(DAY_BEFORE, StepKind.DEBATE, HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(half.sent(DAY_BEFORE, StepKind.DEBATE, SENATE).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(half.step(DAY_BEFORE, StepKind.DEBATE).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(half.step(DAY_BEFORE, StepKind.DEBATE).finding(RULE)))
        .containsExactly("procedure[2].to");
  }

  @Test
  void a_letter_on_the_day_to_one_chamber_only_violates() {
    assertThat(SILENT.letter(EMPLOYED_ON, HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(SILENT.letter(EMPLOYED_ON, SENATE).verdict(RULE)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void a_letter_the_day_after_does_not_count() {
    assertThat(
            EMPLOYED
                .letter(EMPLOYED_ON, HOUSE_OF_REPRESENTATIVES)
                .letter("2024-03-21", SENATE)
                .through("2024-03-21")
                .verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void complete_on_the_day_before_a_letter_on_the_day_may_be_missing() {
    Sketch dayBefore = EMPLOYED.through(DAY_BEFORE);

    assertThat(dayBefore.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(dayBefore.finding(RULE)))
        .containsExactly("procedure.letter", "recorded-through");
    assertThat(EMPLOYED.through(EMPLOYED_ON).verdict(RULE)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void complete_on_the_day_before_what_was_told_otherwise_is_enough_to_be_judged() {
    Sketch debated = EMPLOYED.sent(DAY_BEFORE, StepKind.DEBATE, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(debated.through(DAY_BEFORE).verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(debated.through("2024-03-18").verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(debated.through("2024-03-18").finding(RULE)))
        .containsExactly("procedure.letter", "recorded-through");
  }

  @Test
  void a_letter_on_the_day_is_judged_once_no_letter_before_it_can_be_missing() {
    Sketch sameDay = EMPLOYED.letter(EMPLOYED_ON, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(sameDay.through(DAY_BEFORE).verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(sameDay.through("2024-03-18").verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void the_judgement_of_the_government_settles() {
    Sketch debated = SILENT.sent(DAY_BEFORE, StepKind.DEBATE, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(debated.judged(EMPLOYED_ON, RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(debated.judged(EMPLOYED_ON, RULE, JudgementOutcome.REJECTED).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(debated.judged("2024-03-21", RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }
}
