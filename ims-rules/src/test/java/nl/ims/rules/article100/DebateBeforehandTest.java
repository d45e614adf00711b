package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Position;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** No employment before the debate. */
class DebateBeforehandTest {
  private static final String EMPLOYMENT = "article-100/no-employment-before-debate";

  private static final Sketch LETTER = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);
  private static final Sketch EMPLOYED = LETTER.employed("2024-03-20");
  private static final Sketch UNDEBATED = EMPLOYED.through("2024-03-20");

  @Test
  void a_debate_between_letter_and_employment_satisfies_both_days_included() {
    assertThat(EMPLOYED.step("2024-03-08", DEBATE).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(EMPLOYED.step("2024-03-20", DEBATE).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(EMPLOYED.step("2024-03-19", DEBATE).finding(EMPLOYMENT)))
        .isEqualTo(
            "Er ging een debat vooraf: brief van 8 maart 2024, 12 dagen vóór inzet; commissiedebat"
                + " van 19 maart 2024, 1 dag vóór inzet; inzet op 20 maart 2024.");
    assertThat(english(EMPLOYED.step("2024-03-19", DEBATE).finding(EMPLOYMENT)))
        .isEqualTo(
            "A debate preceded it: letter of 8 March 2024, 12 days before deployment; committee"
                + " debate of 19 March 2024, 1 day before deployment; deployment on 20 March"
                + " 2024.");
  }

  @Test
  void a_debate_before_the_letter_or_after_employment_does_not_serve() {
    assertThat(UNDEBATED.step("2024-03-07", DEBATE).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(UNDEBATED.step("2024-03-21", DEBATE).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void no_debate_violates() {
    assertThat(UNDEBATED.verdict(EMPLOYMENT)).isEqualTo(Verdict.VIOLATED);
    assertThat(dutch(UNDEBATED.finding(EMPLOYMENT)))
        .isEqualTo(
            "Er ging geen debat vooraf: inzet op 20 maart 2024; niet vermeld: een debat tot en"
                + " met 20 maart 2024; geheimhouding: geen.");
    assertThat(english(UNDEBATED.finding(EMPLOYMENT)))
        .isEqualTo(
            "No debate preceded it: deployment on 20 March 2024; not recorded: a debate through"
                + " 20 March 2024; secrecy: none.");
  }

  @Test
  void the_debate_may_be_missing_from_an_open_log() {
    assertThat(EMPLOYED.verdict(EMPLOYMENT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(EMPLOYED.through("2024-03-19").verdict(EMPLOYMENT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(EMPLOYED.finding(EMPLOYMENT)))
        .contains("procedure.debate", "recorded-through");
  }

  @Test
  void the_letter_may_be_missing_from_an_open_log() {
    Sketch sketch = article100().step("2024-03-19", DEBATE).employed("2024-03-20");

    assertThat(sketch.verdict(EMPLOYMENT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(sketch.through("2024-03-20").verdict(EMPLOYMENT)).isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void secrecy_opens_what_would_be_violated() {
    assertThat(UNDEBATED.secrecyUnknown().verdict(EMPLOYMENT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(UNDEBATED.secrecyUnknown().finding(EMPLOYMENT)))
        .contains("contribution.secrecy");
    assertThat(UNDEBATED.secretWithoutGround().verdict(EMPLOYMENT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(UNDEBATED.secretWithoutGround().finding(EMPLOYMENT)))
        .containsExactly("contribution.secrecy.ground");
    assertThat(UNDEBATED.secret(SecrecyGround.COMPELLING_REASONS).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(UNDEBATED.secret(SecrecyGround.COMPELLING_REASONS).finding(EMPLOYMENT)))
        .isEqualTo(
            "Er ging geen debat vooraf; de regering moet oordelen of de redenen dwingend waren:"
                + " inzet op 20 maart 2024; niet vermeld: een debat tot en met 20 maart 2024;"
                + " geheimhouding: er wordt een beroep op gedaan; grond van geheimhouding:"
                + " dwingende redenen.");
    assertThat(english(UNDEBATED.secret(SecrecyGround.COMPELLING_REASONS).finding(EMPLOYMENT)))
        .isEqualTo(
            "No debate preceded it; the government must judge whether its reasons were"
                + " compelling: deployment on 20 March 2024; not recorded: a debate through 20"
                + " March 2024; secrecy: claimed; ground of secrecy: compelling reasons.");
    assertThat(dutch(UNDEBATED.secret(SecrecyGround.STATE_INTEREST).finding(EMPLOYMENT)))
        .isEqualTo(
            "Er ging geen debat vooraf; artikel 100, tweede lid, spreekt alleen van dwingende"
                + " redenen; de regering moet oordelen of de redenen dwingend waren: inzet op 20"
                + " maart 2024; niet vermeld: een debat tot en met 20 maart 2024; geheimhouding:"
                + " er wordt een beroep op gedaan; grond van geheimhouding: belang van de staat.");
    assertThat(english(UNDEBATED.secret(SecrecyGround.STATE_INTEREST).finding(EMPLOYMENT)))
        .isEqualTo(
            "No debate preceded it; article 100(2) speaks of compelling reasons only; the"
                + " government must judge whether its reasons were compelling: deployment on 20"
                + " March 2024; not recorded: a debate through 20 March 2024; secrecy: claimed;"
                + " ground of secrecy: interest of the state.");
  }

  @Test
  void judgements_settle_what_secrecy_opened() {
    Sketch secret = UNDEBATED.secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(
            secret.judged("2024-03-20", EMPLOYMENT, JudgementOutcome.ACCEPTED).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(
            secret.judged("2024-03-20", EMPLOYMENT, JudgementOutcome.REJECTED).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void it_applies_once_the_force_is_employed() {
    assertThat(LETTER.through("2024-03-31").verdict(EMPLOYMENT)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(LETTER.verdict(EMPLOYMENT)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(outside().employed("2024-03-20").verdict(EMPLOYMENT))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void groups_against_are_a_line_in_the_explanation_and_no_more() {
    Sketch against =
        EMPLOYED.step(
            "2024-03-19",
            DEBATE,
            step ->
                step.withPositions(
                    ImmutableSortedMap.of(
                        "SP", Position.AGAINST, "VVD", Position.FOR, "DENK", Position.AGAINST)));

    assertThat(against.verdict(EMPLOYMENT)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(against.finding(EMPLOYMENT)))
        .endsWith(" Tegen waren: DENK, SP; de Grondwet vraagt informatie, geen instemming.");
    assertThat(english(against.finding(EMPLOYMENT)))
        .endsWith(" Against were: DENK, SP; the Constitution asks for information, not consent.");
  }
}
