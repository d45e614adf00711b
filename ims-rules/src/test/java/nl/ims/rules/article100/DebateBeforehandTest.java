package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.DEPARTURE;
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

/** No employment and no departure before the debate. */
class DebateBeforehandTest {
  private static final String EMPLOYMENT = "article-100/no-employment-before-debate";
  private static final String LEAVING = "article-100/no-departure-before-debate";

  private static final Sketch LETTER = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES);
  private static final Sketch EMPLOYED = LETTER.employed("2024-03-20");
  private static final Sketch UNDEBATED = EMPLOYED.through("2024-03-20");
  private static final Sketch LEFT = LETTER.step("2024-03-15", DEPARTURE);

  @Test
  void a_debate_between_letter_and_employment_satisfies_both_days_included() {
    assertThat(EMPLOYED.step("2024-03-08", DEBATE).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(EMPLOYED.step("2024-03-20", DEBATE).verdict(EMPLOYMENT))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(EMPLOYED.step("2024-03-19", DEBATE).finding(EMPLOYMENT)))
        .isEqualTo(
            "Het debat ging vooraf: brief van 2024-03-08, 12 dagen vóór inzet;"
                + " commissiedebat van 2024-03-19, 1 dag vóór inzet; inzet van 2024-03-20.");
    assertThat(english(EMPLOYED.step("2024-03-19", DEBATE).finding(EMPLOYMENT)))
        .isEqualTo(
            "The debate went before: letter of 2024-03-08, 12 days before employment;"
                + " committee debate of 2024-03-19, 1 day before employment; employment of"
                + " 2024-03-20.");
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
            "Er ging geen debat vooraf: inzet van 2024-03-20; niet vermeld: een debat"
                + " tot en met 2024-03-20; geheimhouding: none.");
    assertThat(english(UNDEBATED.finding(EMPLOYMENT)))
        .isEqualTo(
            "No debate went before: employment of 2024-03-20; not recorded: a debate"
                + " through 2024-03-20; secrecy: none.");
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
    assertThat(english(UNDEBATED.secret(SecrecyGround.STATE_INTEREST).finding(EMPLOYMENT)))
        .isEqualTo(
            "No debate went before; the government must judge whether its reasons were"
                + " compelling; article 100(2) speaks of compelling reasons only: employment of"
                + " 2024-03-20; not recorded: a debate through 2024-03-20; secrecy: claimed;"
                + " ground of secrecy: state-interest.");
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

  @Test
  void a_debate_before_or_on_the_day_of_departure_satisfies() {
    assertThat(LEFT.step("2024-03-14", DEBATE).verdicts(LEAVING))
        .containsExactly("departure/2024-03-15 satisfied");
    assertThat(LEFT.step("2024-03-15", DEBATE).verdicts(LEAVING))
        .containsExactly("departure/2024-03-15 satisfied");
  }

  @Test
  void leaving_before_the_debate_violates() {
    Sketch sketch = LEFT.step("2024-03-16", DEBATE).through("2024-03-15");

    assertThat(sketch.verdicts(LEAVING)).containsExactly("departure/2024-03-15 violated");
    assertThat(dutch(sketch.finding(LEAVING)))
        .isEqualTo(
            "Er ging geen debat vooraf: vertrek van 2024-03-15; niet vermeld: een debat"
                + " tot en met 2024-03-15; geheimhouding: none.");
    assertThat(english(sketch.finding(LEAVING)))
        .isEqualTo(
            "No debate went before: departure of 2024-03-15; not recorded: a debate"
                + " through 2024-03-15; secrecy: none.");
  }

  @Test
  void a_planned_voyage_does_not_change_the_verdict_and_is_told() {
    Sketch planned =
        LETTER
            .step("2024-03-15", DEPARTURE, step -> step.withPlannedVoyage(true))
            .through("2024-03-15");

    assertThat(planned.verdicts(LEAVING)).containsExactly("departure/2024-03-15 violated");
    assertThat(dutch(planned.finding(LEAVING)))
        .endsWith(" Het was een al geplande reis; dat verandert het oordeel niet.");
    assertThat(english(planned.finding(LEAVING)))
        .endsWith(" It was a voyage planned before; that does not change the verdict.");
  }

  @Test
  void each_departure_has_a_judgement_of_its_own() {
    Sketch secret =
        LEFT.step("2024-03-15", DEPARTURE)
            .secret(SecrecyGround.COMPELLING_REASONS)
            .through("2024-03-15")
            .judged("2024-03-15", LEAVING, "departure/2024-03-15/2", JudgementOutcome.REJECTED);

    assertThat(secret.verdicts(LEAVING))
        .containsExactly("departure/2024-03-15 needs-judgement", "departure/2024-03-15/2 violated");
    assertThat(secret.judged("2024-03-15", LEAVING, JudgementOutcome.ACCEPTED).verdicts(LEAVING))
        .containsExactly("departure/2024-03-15 needs-judgement", "departure/2024-03-15/2 violated");
  }

  @Test
  void without_a_departure_there_is_no_subject() {
    assertThat(UNDEBATED.verdicts(LEAVING)).containsExactly("- not-applicable");
    assertThat(EMPLOYED.verdicts(LEAVING)).containsExactly("- undetermined");
    assertThat(missing(EMPLOYED.finding(LEAVING)))
        .containsExactly("procedure.departure", "recorded-through");
  }
}
