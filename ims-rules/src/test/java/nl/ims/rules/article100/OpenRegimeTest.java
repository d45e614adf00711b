package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What becomes of a rule that asks for article 100 where the regime is open, or another. */
class OpenRegimeTest {
  private static final String RULE = "article-100/prior-information";

  /** The rules that apply whatever the regime is. */
  private static final ImmutableSet<String> ANY_REGIME =
      ImmutableSet.of(
          "article-97/purpose",
          "article-97/government-decides",
          "article-100/as-invoked",
          "article-100/notification-closed",
          "rapid-reaction/assignment-letter",
          "rapid-reaction/second-information",
          "secrecy/ground",
          "secrecy/special-operation-type");

  private static final Sketch SILENT = open().employed("2024-03-20").through("2024-03-20");

  @Test
  void it_needs_judgement_and_the_explanation_tells_what_would_be() {
    assertThat(SILENT.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(SILENT.finding(RULE)))
        .isEqualTo(
            "De regering moet oordelen of artikel 100 geldt. Zou artikel 100 gelden, dan was de"
                + " uitkomst: geschonden.");
    assertThat(english(SILENT.finding(RULE)))
        .isEqualTo(
            "The government must judge whether article 100 governs. Had article 100 governed, the"
                + " verdict would be: violated.");
  }

  @Test
  void each_verdict_that_would_be_is_told() {
    Sketch informed = SILENT.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE);

    assertThat(english(informed.finding(RULE))).endsWith("the verdict would be: satisfied.");
    assertThat(english(SILENT.finding(RULE))).endsWith("the verdict would be: violated.");
    assertThat(english(SILENT.secrecyUnknown().finding(RULE)))
        .endsWith("the verdict would be: undetermined.");
    assertThat(dutch(SILENT.secret(SecrecyGround.COMPELLING_REASONS).finding(RULE)))
        .endsWith("dan was de uitkomst: oordeel nodig.");
  }

  @Test
  void a_judgement_that_article_100_governs_lets_the_rule_speak() {
    Sketch judged = SILENT.judged("2024-03-01", Judgement.REGIME, JudgementOutcome.ARTICLE_100);

    assertThat(judged.verdict(RULE)).isEqualTo(Verdict.VIOLATED);
    assertThat(judged.letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(judged.finding(RULE).proof())
        .anySatisfy(fact -> assertThat(fact.question()).isEqualTo("judgements[0]"));
  }

  @Test
  void a_judgement_that_it_is_outside_makes_the_rule_not_applicable() {
    Sketch judged = SILENT.judged("2024-03-01", Judgement.REGIME, JudgementOutcome.OUTSIDE);

    assertThat(judged.verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(judged.finding(RULE).proof())
        .anySatisfy(fact -> assertThat(fact.question()).isEqualTo("judgements[0]"));
  }

  @Test
  void the_regime_stays_open_whatever_is_judged() {
    Sketch judged = SILENT.judged("2024-03-01", Judgement.REGIME, JudgementOutcome.OUTSIDE);

    assertThat(judged.assess().regime().orElseThrow().outcomes()).containsExactly(Regime.OPEN);
  }

  @Test
  void a_judgement_dated_later_counts_as_not_there() {
    Sketch judged = SILENT.judged("2024-03-21", Judgement.REGIME, JudgementOutcome.ARTICLE_100);

    assertThat(judged.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_judgement_on_the_rule_itself_does_not_count_while_the_regime_is_open() {
    assertThat(SILENT.judged("2024-03-01", RULE, JudgementOutcome.ACCEPTED).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_judgement_on_the_regime_changes_nothing_where_the_facts_settle_it() {
    Sketch inside = article100().employed("2024-03-20").through("2024-03-20");
    Sketch beyond = outside().employed("2024-03-20").through("2024-03-20");

    assertThat(
            inside.judged("2024-03-01", Judgement.REGIME, JudgementOutcome.OUTSIDE).verdict(RULE))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(
            beyond
                .judged("2024-03-01", Judgement.REGIME, JudgementOutcome.ARTICLE_100)
                .verdict(RULE))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void another_false_condition_makes_the_rule_not_applicable() {
    assertThat(open().through("2024-03-20").verdict("article-100/no-employment-before-debate"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void another_unknown_condition_leaves_the_rule_undetermined() {
    assertThat(open().verdict("article-100/no-employment-before-debate"))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void each_subject_needs_judgement() {
    Sketch letters =
        open()
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE)
            .letter("2024-04-08", HOUSE_OF_REPRESENTATIVES)
            .through("2024-04-30");

    assertThat(letters.verdicts("article-100/both-chambers"))
        .containsExactly("letter/2024-03-08 needs-judgement", "letter/2024-04-08 needs-judgement");
    assertThat(english(letters.findings("article-100/both-chambers").get(1)))
        .isEqualTo(
            "The government must judge whether article 100 governs: letter of 8 April 2024 (to:"
                + " House of Representatives). Had article 100 governed, the verdict would be:"
                + " violated.");
  }

  @Test
  void the_framework_needs_judgement_too() {
    assertThat(SILENT.verdict("toetsingskader/influence/posts")).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            SILENT
                .judged("2024-03-01", Judgement.REGIME, JudgementOutcome.OUTSIDE)
                .verdict("toetsingskader/influence/posts"))
        .isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void information_afterwards_needs_judgement_too() {
    Sketch secret = SILENT.secret(SecrecyGround.COMPELLING_REASONS);

    assertThat(english(secret.finding("article-100/information-afterwards")))
        .startsWith(
            "The government must judge whether article 100 governs: deployment on 20 March 2024;"
                + " ground of secrecy: compelling reasons; not recorded: a letter through 19"
                + " March 2024. Had article 100 governed, the verdict would be: needs judgement.");
  }

  @Test
  void outside_only_the_rules_of_any_regime_apply() {
    Sketch full = outside().employed("2024-03-20");
    for (StepKind kind : StepKind.values()) {
      if (kind.requiredKeys().isEmpty() && !kind.once()) {
        full = full.step("2024-03-10", kind);
      }
    }

    for (Finding finding : full.assess().findings()) {
      if (!ANY_REGIME.contains(finding.rule().id())) {
        assertThat(finding.verdict()).as(finding.rule().id()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(finding.subject()).as(finding.rule().id()).isEmpty();
      }
    }
  }

  @Test
  void an_unknown_regime_leaves_the_rule_undetermined() {
    Sketch unknown =
        article100()
            .contribution(c -> c.withArmedForce(Optional.empty()))
            .employed("2024-03-20")
            .through("2024-03-20");

    assertThat(unknown.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unknown.finding(RULE))).containsExactly("contribution.armed-force");
    assertThat(blank().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
  }
}
