package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** Prior information where secrecy is claimed, or where it is not known. */
class PriorInformationInSecretTest {
  private static final String RULE = "article-100/prior-information";

  private static final Sketch EMPLOYED = article100().employed("2024-03-20");

  /** Employed without a word, and the log is complete. */
  private static final Sketch SILENT = EMPLOYED.through("2024-03-20");

  @Test
  void unknown_secrecy_is_missing() {
    Sketch sketch = SILENT.secrecyUnknown();

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.finding(RULE))).contains("contribution.secrecy");
  }

  @Test
  void secrecy_without_a_ground_misses_the_ground() {
    Sketch sketch = SILENT.secretWithoutGround();

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.finding(RULE))).containsExactly("contribution.secrecy.ground");
  }

  @Test
  void compelling_reasons_need_judgement() {
    Sketch secret = SILENT.secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(secret.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(secret.finding(RULE)))
        .isEqualTo(
            "Geen van beide Kamers kreeg vooraf een brief; de regering moet oordelen of de"
                + " redenen dwingend waren: inzet op 20 maart 2024; niet vermeld: een brief tot"
                + " en met 19 maart 2024; geheimhouding: er wordt een beroep op gedaan; grond"
                + " van geheimhouding: dwingende redenen.");
    assertThat(english(secret.finding(RULE)))
        .isEqualTo(
            "Neither chamber had a letter in advance; the government must judge whether"
                + " its reasons were compelling: deployment on 20 March 2024; not recorded: a"
                + " letter through 19 March 2024; secrecy: claimed; ground of secrecy:"
                + " compelling reasons.");
  }

  @Test
  void the_interest_of_the_state_needs_judgement_with_a_remark() {
    Sketch secret = SILENT.secret(SecrecyGround.STATE_INTEREST);

    assertThat(secret.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(secret.finding(RULE)))
        .isEqualTo(
            "Geen van beide Kamers kreeg vooraf een brief; artikel 100, tweede lid, spreekt"
                + " alleen van dwingende redenen; de regering moet oordelen of de redenen"
                + " dwingend waren: inzet op 20 maart 2024; niet vermeld: een brief tot en met"
                + " 19 maart 2024; geheimhouding: er wordt een beroep op gedaan; grond van"
                + " geheimhouding: belang van de staat.");
    assertThat(english(secret.finding(RULE)))
        .isEqualTo(
            "Neither chamber had a letter in advance; article 100(2) speaks of compelling"
                + " reasons only; the government must judge whether its reasons were compelling:"
                + " deployment on 20 March 2024; not recorded: a letter through 19 March 2024;"
                + " secrecy: claimed; ground of secrecy: interest of the state.");
  }

  @Test
  void secrecy_does_not_matter_where_both_were_informed() {
    Sketch informed =
        EMPLOYED
            .secret(SecrecyGround.COMPELLING_REASONS)
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(informed.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void the_judgement_of_the_government_settles() {
    Sketch secret = SILENT.secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(secret.judged("2024-03-10", RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(secret.judged("2024-03-20", RULE, JudgementOutcome.REJECTED).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(secret.judged("2024-03-21", RULE, JudgementOutcome.REJECTED).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_judgement_does_not_undo_a_violation() {
    assertThat(SILENT.judged("2024-03-10", RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
  }

  @Test
  void with_a_ground_the_judgement_is_on_the_reasons_though_both_were_told_otherwise() {
    Sketch debated = SILENT.sent("2024-03-19", StepKind.DEBATE, HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(debated.secret(SecrecyGround.COMPELLING_REASONS).finding(RULE))
        .satisfies(
            finding -> {
              assertThat(finding.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
              assertThat(english(finding))
                  .startsWith(
                      "Neither chamber had a letter in advance; the government must judge"
                          + " whether its reasons were compelling: ");
            });
    assertThat(debated.secrecyUnknown().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(debated.secrecyUnknown().finding(RULE)))
        .containsExactly("contribution.secrecy");
  }

  @Test
  void with_a_ground_a_log_complete_on_the_day_before_is_enough() {
    Sketch secret = EMPLOYED.secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(secret.through("2024-03-19").verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(secret.through("2024-03-18").verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }
}
