package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.INFORMATION_AFTERWARDS;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.rules.book.Level;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.assertions.ImsAssertions;
import org.junit.jupiter.api.Test;

/** Information after a special operation that article 100 has nothing to do with. */
class SpecialOperationInformationTest {
  private static final String RULE = "special-operation/information-afterwards";
  private static final String ARTICLE_100 = "article-100/information-afterwards";

  /** A special operation in secret, for the interests of the Kingdom, of which nobody was told. */
  private static final Sketch SECRET =
      article100()
          .purposes(Purpose.PROTECTION_OF_INTERESTS)
          .secret(SecrecyGround.STATE_INTEREST)
          .contribution(
              c ->
                  c.withTask(Task.SPECIAL_OPERATION)
                      .withSpecialOperationType(SpecialOperationType.SPECIAL_ARREST))
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
                + " doelen: bescherming van de belangen van het Koninkrijk; grond van"
                + " geheimhouding: belang van de staat; niet vermeld: een brief tot en met 19"
                + " maart 2024.");
    assertThat(english(TOLD.finding(RULE)))
        .isEqualTo(
            "Both chambers were informed afterwards; the government must judge whether that was"
                + " as soon as possible: deployment on 20 March 2024; information afterwards of"
                + " 1 April 2024 (to: House of Representatives, Senate), 12 days after"
                + " deployment; purposes: protection of interests; ground of secrecy: interest"
                + " of the state; not recorded: a letter through 19 March 2024.");
  }

  @Test
  void nobody_told_needs_judgement_whether_the_ground_still_holds() {
    assertThat(SECRET.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(SECRET.finding(RULE)))
        .isEqualTo(
            "Geen van beide Kamers is achteraf geïnformeerd; de regering moet oordelen of de"
                + " grond nog geldt: inzet op 20 maart 2024; doelen: bescherming van de belangen"
                + " van het Koninkrijk; grond van geheimhouding: belang van de staat; niet"
                + " vermeld: een brief tot en met 19 maart 2024; niet vermeld: informatie"
                + " achteraf van 20 maart 2024 tot en met 30 april 2024. Op de peildag was dat"
                + " 41 dagen geleden.");
    assertThat(english(SECRET.finding(RULE)))
        .isEqualTo(
            "Neither chamber was informed afterwards; the government must judge whether"
                + " the ground still holds: deployment on 20 March 2024; purposes: protection of"
                + " interests; ground of secrecy: interest of the state; not recorded: a letter"
                + " through 19 March 2024; not recorded: information afterwards from 20 March"
                + " 2024 through 30 April 2024. On the as-of day that was 41 days ago.");
  }

  @Test
  void the_very_day_is_afterwards_and_the_day_before_is_not() {
    Sketch sameDay =
        SECRET.sent("2024-03-20", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES, SENATE);
    Sketch early =
        SECRET.sent("2024-03-19", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(english(sameDay.finding(RULE))).startsWith("Both chambers were informed afterwards");
    assertThat(english(early.finding(RULE))).startsWith("Neither chamber was informed afterwards");
  }

  @Test
  void one_chamber_is_not_enough() {
    Sketch half = SECRET.sent("2024-04-01", INFORMATION_AFTERWARDS, HOUSE_OF_REPRESENTATIVES);

    assertThat(english(half.finding(RULE))).startsWith("The Senate was not informed afterwards");
    assertThat(english(half.sent("2024-04-05", INFORMATION_AFTERWARDS, SENATE).finding(RULE)))
        .startsWith("Both chambers were informed afterwards");
  }

  @Test
  void an_open_log_may_still_hold_it() {
    Sketch unfinished = SECRET.through("2024-04-29").asOf("2024-04-30");

    assertThat(unfinished.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unfinished.finding(RULE)))
        .containsExactly("procedure.information-afterwards", "recorded-through");
    assertThat(dutch(unfinished.finding(RULE)))
        .isEqualTo("Hangt af van procedure.information-afterwards, of van recorded-through.");
    assertThat(english(unfinished.finding(RULE)))
        .isEqualTo("Depends on procedure.information-afterwards, or on recorded-through.");
    Sketch unsaid = SECRET.step("2024-04-01", INFORMATION_AFTERWARDS);
    assertThat(unsaid.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unsaid.finding(RULE))).containsExactly("procedure[1].to");
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
  void it_and_article_100_share_the_special_operations_by_their_aim() {
    Sketch legalOrder = TOLD.purposes(Purpose.INTERNATIONAL_LEGAL_ORDER);
    Sketch aid = TOLD.purposes(Purpose.HUMANITARIAN_AID);

    assertThat(TOLD.verdict(ARTICLE_100)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(legalOrder.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(legalOrder.verdict(ARTICLE_100)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(aid.contribution(c -> c.withArmedConflict(true)).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(aid.contribution(c -> c.withArmedConflict(false)).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(aid.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(aid.finding(RULE))).containsExactly("contribution.armed-conflict");
  }

  @Test
  void an_unknown_aim_leaves_it_undetermined() {
    Sketch unsaid = TOLD.contribution(c -> c.withPurposes(Optional.empty()));

    assertThat(unsaid.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unsaid.finding(RULE))).containsExactly("contribution.purposes");
  }

  @Test
  void it_asks_for_a_ground() {
    Sketch noGround = TOLD.secretWithoutGround();

    assertThat(noGround.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(noGround.finding(RULE))).containsExactly("contribution.secrecy.ground");
    assertThat(TOLD.contribution(c -> c.withSecrecy(Secrecy.NONE)).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void it_asks_for_employment() {
    Sketch idle = SECRET.dossier(d -> d.withProcedure(ImmutableList.of()));

    assertThat(idle.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void letters_to_both_the_day_before_take_it_away_and_nothing_less() {
    assertThat(SECRET.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(SECRET.letter("2024-03-20", HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(SECRET.letter("2024-03-19", HOUSE_OF_REPRESENTATIVES).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            SECRET
                .sent(
                    "2024-03-19", StepKind.CONFIDENTIAL_BRIEFING, HOUSE_OF_REPRESENTATIVES, SENATE)
                .verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void it_asks_for_a_special_operation() {
    Sketch plain =
        outside().secret(SecrecyGround.STATE_INTEREST).employed("2024-03-20").through("2024-04-30");
    Sketch unsettled =
        open().secret(SecrecyGround.STATE_INTEREST).employed("2024-03-20").through("2024-04-30");

    assertThat(plain.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(unsettled.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(
            unsettled
                .judged("2024-04-01", Judgement.REGIME, JudgementOutcome.OUTSIDE)
                .verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(
            TOLD.contribution(c -> c.withSpecialOperationType(SpecialOperationType.OTHER))
                .verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void it_is_a_commitment_on_article_68_and_not_on_article_100() {
    ImsAssertions.assertThat(SECRET.assess())
        .finding(RULE)
        .isAtLevel(Level.COMMITMENT)
        .hasNoSubject()
        .cites("article 68")
        .cites("kst-34775-X-88", Evidence.READ)
        .cites("kst-26800-X-46", Evidence.RECONSTRUCTED);
    assertThat(SECRET.finding(RULE).citations())
        .extracting(Citation::toString)
        .noneMatch(citation -> citation.contains("artikel=100"));
  }
}
