package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.INFORMATION_AFTERWARDS;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.assertions.ImsAssertions;
import org.junit.jupiter.api.Test;

class InformationAfterwardsTest {
  private static final String RULE = "article-100/information-afterwards";

  /** Employed in secret, without a letter. */
  private static final Sketch SECRET =
      article100()
          .secret(SecrecyGround.COMPELLING_REASONS)
          .employed("2024-03-20")
          .through("2024-04-30");

  private static final Sketch TOLD =
      SECRET.sent("2024-04-01", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES, SENATE);

  @Test
  void both_chambers_told_afterwards_needs_judgement_with_the_lag() {
    assertThat(TOLD.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(TOLD.finding(RULE)))
        .isEqualTo(
            "Beide Kamers zijn achteraf geïnformeerd; de regering moet oordelen of dat zo"
                + " spoedig mogelijk was: inzet op 20 maart 2024; informatie achteraf van 1"
                + " april 2024 (gericht aan: Tweede Kamer, Eerste Kamer), 12 dagen na inzet;"
                + " grond van geheimhouding: dwingende redenen; niet vermeld: een brief tot en"
                + " met 19 maart 2024.");
    assertThat(english(TOLD.finding(RULE)))
        .isEqualTo(
            "Both chambers were informed afterwards; the government must judge whether that was"
                + " as soon as possible: deployment on 20 March 2024; information afterwards of"
                + " 1 April 2024 (to: House of Representatives, Senate), 12 days after"
                + " deployment; ground of secrecy: compelling reasons; not recorded: a letter"
                + " through 19 March 2024.");
  }

  @Test
  void told_on_the_very_day_is_told_afterwards() {
    Sketch sketch =
        SECRET.sent("2024-03-20", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(english(sketch.finding(RULE))).startsWith("Both chambers were informed afterwards");
  }

  @Test
  void nobody_told_needs_judgement_whether_the_ground_still_holds() {
    assertThat(SECRET.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(SECRET.finding(RULE)))
        .isEqualTo(
            "Geen van beide Kamers is achteraf geïnformeerd; de regering moet oordelen of de"
                + " grond nog geldt: inzet op 20 maart 2024; grond van geheimhouding: dwingende"
                + " redenen; niet vermeld: een brief tot en met 19 maart 2024; niet vermeld:"
                + " informatie achteraf van 20 maart 2024 tot en met 30 april 2024. Op de"
                + " peildag was dat 41 dagen geleden.");
    assertThat(english(SECRET.finding(RULE)))
        .isEqualTo(
            "Neither chamber was informed afterwards; the government must judge whether"
                + " the ground still holds: deployment on 20 March 2024; ground of secrecy:"
                + " compelling reasons; not recorded: a letter through 19 March 2024; not"
                + " recorded: information afterwards from 20 March 2024 through 30 April 2024."
                + " On the as-of day that was 41 days ago.");
  }

  @Test
  void one_chamber_told_needs_judgement_whether_the_ground_still_holds() {
    Sketch half = SECRET.sent("2024-04-01", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES);

    assertThat(half.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(english(half.finding(RULE))).startsWith("The Senate was not informed afterwards");
  }

  @Test
  void told_before_employment_does_not_serve() {
    Sketch early =
        SECRET.sent("2024-03-19", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(english(early.finding(RULE))).startsWith("Neither chamber was informed afterwards");
    for (Chamber chamber : Chamber.values()) {
      Chamber other = chamber == SENATE ? HOUSE_OF_REPRESENTATIVES : SENATE;
      Sketch half =
          SECRET
              .sent("2024-03-19", INFORMATION_AFTERWARDS, chamber)
              .sent("2024-04-01", INFORMATION_AFTERWARDS, other);

      assertThat(english(half.finding(RULE)))
          .as("%s early", chamber)
          .startsWith(
              (chamber == SENATE ? "The Senate" : "The House") + " was not informed afterwards");
    }
  }

  @Test
  void an_open_log_may_still_hold_it() {
    Sketch open = SECRET.through("2024-03-20").asOf("2024-04-30");

    assertThat(open.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(open.finding(RULE)))
        .containsExactly("procedure.information-afterwards", "recorded-through");
    assertThat(dutch(open.finding(RULE)))
        .isEqualTo("Hangt af van procedure.information-afterwards, of van recorded-through.");
    assertThat(english(open.finding(RULE)))
        .isEqualTo("Depends on procedure.information-afterwards, or on recorded-through.");
  }

  @Test
  void judgements_settle() {
    assertThat(TOLD.judged("2024-04-30", RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(SECRET.judged("2024-04-30", RULE, JudgementOutcome.REJECTED).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(SECRET.judged("2024-05-01", RULE, JudgementOutcome.REJECTED).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void it_asks_for_a_ground() {
    assertThat(SECRET.contribution(c -> c.withSecrecy(Secrecy.NONE)).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(SECRET.secrecyUnknown().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(SECRET.secretWithoutGround().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(SECRET.secretWithoutGround().finding(RULE)))
        .containsExactly("contribution.secrecy.ground");
  }

  @Test
  void it_does_not_apply_where_both_were_informed_beforehand() {
    assertThat(SECRET.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void it_does_not_apply_where_the_force_is_not_employed() {
    Sketch idle = article100().secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(idle.through("2024-04-30").verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(idle.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }

  private static Sketch special(Sketch sketch) {
    return sketch.contribution(
        c ->
            c.withTask(Task.SPECIAL_OPERATION)
                .withSpecialOperationType(SpecialOperationType.COUNTER_TERRORISM));
  }

  @Test
  void it_applies_to_a_special_operation_that_serves_the_legal_order() {
    assertThat(special(TOLD).verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    Sketch aid = special(TOLD).purposes(Purpose.HUMANITARIAN_AID);
    assertThat(aid.contribution(c -> c.withArmedConflict(true)).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(aid.contribution(c -> c.withArmedConflict(false)).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(aid.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(aid.finding(RULE))).containsExactly("contribution.armed-conflict");
  }

  @Test
  void it_does_not_apply_to_a_special_operation_that_serves_neither_aim() {
    assertThat(special(TOLD).purposes(Purpose.PROTECTION_OF_INTERESTS).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    Sketch unsaid = special(TOLD).contribution(c -> c.withPurposes(Optional.empty()));
    assertThat(unsaid.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unsaid.finding(RULE))).containsExactly("contribution.purposes");
  }

  @Test
  void what_was_told_beforehand_without_a_letter_does_not_take_it_away() {
    Sketch briefed =
        TOLD.sent("2024-03-19", StepKind.CONFIDENTIAL_BRIEFING, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(briefed.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(SECRET.letter("2024-03-20", HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(SECRET.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void one_chamber_after_the_other_is_both() {
    Sketch half = SECRET.sent("2024-04-01", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES);

    assertThat(english(half.sent("2024-04-02", INFORMATION_AFTERWARDS, SENATE).finding(RULE)))
        .startsWith("Both chambers were informed afterwards; ");
    Sketch unsaid = SECRET.step("2024-04-01", INFORMATION_AFTERWARDS);
    assertThat(unsaid.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unsaid.finding(RULE))).containsExactly("procedure[1].to");
  }

  @Test
  void it_is_law_and_rests_on_article_100() {
    assertThat(SECRET.finding(RULE).rule().level()).isEqualTo(Level.LAW);
    ImsAssertions.assertThat(SECRET.assess()).finding(RULE).cites("article 100(2)");
  }

  @Test
  void it_does_not_apply_outside() {
    assertThat(
            outside()
                .secret(SecrecyGround.COMPELLING_REASONS)
                .employed("2024-03-20")
                .through("2024-04-30")
                .verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }
}
