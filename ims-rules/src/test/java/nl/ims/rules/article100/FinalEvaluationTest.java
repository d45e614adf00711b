package nl.ims.rules.article100;

import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.FINAL_EVALUATION;
import static nl.ims.model.procedure.StepKind.POST_MISSION_ASSESSMENT;
import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.open;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** How a contribution is looked back on when it has ended, and by whom. */
class FinalEvaluationTest {
  private static final String FINAL = "evaluation/final";
  private static final String INDEPENDENT = "evaluation/independent";

  private static final Sketch ENDED = article100().step("2020-05-20", END);
  private static final Sketch UNEVALUATED = ENDED.through("2020-06-19");
  private static final Sketch EVALUATED = ENDED.step("2021-03-01", FINAL_EVALUATION);

  private static Sketch by(Sketch sketch, String day, boolean independent) {
    return sketch.step(day, FINAL_EVALUATION, step -> step.withIndependent(independent));
  }

  @Test
  void a_final_evaluation_on_the_day_of_the_end_or_after_it_satisfies() {
    assertThat(UNEVALUATED.step("2020-05-20", FINAL_EVALUATION).verdict(FINAL))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(EVALUATED.verdict(FINAL)).isEqualTo(Verdict.SATISFIED);
    assertThat(UNEVALUATED.step("2020-05-19", FINAL_EVALUATION).verdict(FINAL))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(UNEVALUATED.step("2020-06-01", POST_MISSION_ASSESSMENT).verdict(FINAL))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(EVALUATED.finding(FINAL)))
        .isEqualTo(
            "De bijdrage is na het einde geëvalueerd: einde op 20 mei 2020; eindevaluatie"
                + " van 1 maart 2021.");
    assertThat(english(EVALUATED.finding(FINAL)))
        .isEqualTo(
            "The contribution was evaluated after it ended: end on 20 May 2020; final"
                + " evaluation of 1 March 2021.");
  }

  @Test
  void no_final_evaluation_needs_judgement_and_tells_the_age_of_the_end() {
    assertThat(UNEVALUATED.verdict(FINAL)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(UNEVALUATED.finding(FINAL).missing()).isEmpty();
    assertThat(dutch(UNEVALUATED.finding(FINAL)))
        .isEqualTo(
            "Er is geen eindevaluatie; een termijn is niet vastgelegd; de regering moet oordelen"
                + " of een evaluatie nog moet volgen: einde op 20 mei 2020; niet vermeld:"
                + " eindevaluatie van 20 mei 2020 tot en met 19 juni 2020. Op de peildag was dat"
                + " 30 dagen geleden.");
    assertThat(english(UNEVALUATED.finding(FINAL)))
        .isEqualTo(
            "There is no final evaluation; no deadline was laid down; the government must judge"
                + " whether an evaluation must still follow: end on 20 May 2020; not recorded:"
                + " final evaluation from 20 May 2020 through 19 June 2020. On the as-of day"
                + " that was 30 days ago.");
    assertThat(english(ENDED.through("2020-05-21").finding(FINAL)))
        .endsWith("2020. On the as-of day that was 1 day ago.");
    assertThat(english(ENDED.through("2020-05-20").finding(FINAL))).endsWith("2020.");
  }

  @Test
  void the_government_may_judge_the_delay() {
    assertThat(UNEVALUATED.judged("2020-06-19", FINAL, JudgementOutcome.ACCEPTED).verdict(FINAL))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(UNEVALUATED.judged("2020-06-19", FINAL, JudgementOutcome.REJECTED).verdict(FINAL))
        .isEqualTo(Verdict.VIOLATED);
    assertThat(UNEVALUATED.judged("2020-06-20", FINAL, JudgementOutcome.ACCEPTED).verdict(FINAL))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(ENDED.judged("2020-05-20", FINAL, JudgementOutcome.REJECTED).verdict(FINAL))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(EVALUATED.judged("2021-03-01", FINAL, JudgementOutcome.REJECTED).verdict(FINAL))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(
            dutch(
                UNEVALUATED.judged("2020-06-19", FINAL, JudgementOutcome.ACCEPTED).finding(FINAL)))
        .isEqualTo(
            "Er is geen eindevaluatie; een termijn is niet vastgelegd; de regering heeft dit"
                + " aanvaard: einde op 20 mei 2020; niet vermeld: eindevaluatie van 20 mei 2020"
                + " tot en met 19 juni 2020; oordeel: aanvaard, 19 juni 2020. Op de peildag was"
                + " dat 30 dagen geleden.");
  }

  @Test
  void a_final_evaluation_may_be_missing_from_an_open_log() {
    assertThat(ENDED.verdict(FINAL)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(ENDED.finding(FINAL)))
        .containsExactly("procedure.final-evaluation", "recorded-through");
    assertThat(UNEVALUATED.asOf("2020-06-20").verdict(FINAL)).isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void it_asks_for_an_end() {
    assertThat(article100().through("2020-06-19").verdict(FINAL)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(article100().verdict(FINAL)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(article100().asOf("2020-06-19").finding(FINAL)))
        .containsExactly("recorded-through", "procedure.end + procedure.final-evaluation");
    assertThat(UNEVALUATED.asOf("2020-05-19").verdict(FINAL)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void both_ask_for_article_100() {
    for (Sketch other : new Sketch[] {alongItsLines(), outside()}) {
      Sketch ended = by(other.step("2020-05-20", END), "2021-03-01", false);
      assertThat(ended.verdict(FINAL)).isEqualTo(Verdict.NOT_APPLICABLE);
      assertThat(ended.verdicts(INDEPENDENT)).containsExactly("- not-applicable");
    }
    Sketch open = by(open().step("2020-05-20", END), "2021-03-01", false);
    assertThat(open.verdict(FINAL)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(open.finding(FINAL).wouldBe()).contains(Verdict.SATISFIED);
    assertThat(open.verdicts(INDEPENDENT))
        .containsExactly("final-evaluation/2021-03-01 needs-judgement");
    assertThat(open.finding(INDEPENDENT).wouldBe()).contains(Verdict.VIOLATED);
  }

  @Test
  void a_judgement_on_an_open_regime_leaves_the_delay_to_be_judged() {
    Sketch open = open().step("2020-05-20", END).through("2020-06-19");

    assertThat(open.judged("2020-06-01", FINAL, JudgementOutcome.ACCEPTED).verdict(FINAL))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            open.judged("2020-06-01", "regime", JudgementOutcome.ARTICLE_100)
                .judged("2020-06-01", FINAL, JudgementOutcome.ACCEPTED)
                .verdict(FINAL))
        .isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void an_independent_evaluation_satisfies_another_violates() {
    assertThat(by(ENDED, "2021-03-01", true).verdicts(INDEPENDENT))
        .containsExactly("final-evaluation/2021-03-01 satisfied");
    assertThat(by(ENDED, "2021-03-01", false).verdicts(INDEPENDENT))
        .containsExactly("final-evaluation/2021-03-01 violated");
    assertThat(dutch(by(ENDED, "2021-03-01", true).finding(INDEPENDENT)))
        .isEqualTo(
            "Een onafhankelijke partij voerde de evaluatie uit: einde op 20 mei 2020, 285 dagen"
                + " vóór eindevaluatie; eindevaluatie van 1 maart 2021 (onafhankelijk: ja).");
    assertThat(english(by(ENDED, "2021-03-01", false).finding(INDEPENDENT)))
        .isEqualTo(
            "No independent party carried out the evaluation: end on 20 May 2020, 285 days"
                + " before final evaluation; final evaluation of 1 March 2021 (independent: no).");
  }

  @Test
  void an_evaluation_that_does_not_say_is_undetermined_whatever_is_complete() {
    Sketch silent = EVALUATED.through("2021-03-31");

    assertThat(silent.verdicts(INDEPENDENT))
        .containsExactly("final-evaluation/2021-03-01 undetermined");
    assertThat(missing(silent.finding(INDEPENDENT))).containsExactly("procedure[1].independent");
    assertThat(dutch(silent.finding(INDEPENDENT)))
        .isEqualTo("Hangt af van procedure[1].independent: eindevaluatie van 1 maart 2021.");
  }

  @Test
  void each_final_evaluation_is_a_subject_also_one_before_the_end() {
    Sketch two = by(by(ENDED, "2020-05-01", false), "2021-03-01", true);

    assertThat(two.verdicts(INDEPENDENT))
        .containsExactly(
            "final-evaluation/2020-05-01 violated", "final-evaluation/2021-03-01 satisfied");
  }

  @Test
  void independence_is_asked_for_since_the_motion_was_carried_out() {
    Sketch before = by(article100().step("2020-05-19", END), "2021-03-01", false);

    assertThat(before.verdicts(INDEPENDENT)).containsExactly("- not-applicable");
    assertThat(english(before.finding(INDEPENDENT)))
        .isEqualTo("The rule does not apply: end on 19 May 2020.");
    assertThat(by(ENDED, "2021-03-01", false).verdicts(INDEPENDENT))
        .containsExactly("final-evaluation/2021-03-01 violated");
  }

  @Test
  void independence_is_asked_for_where_an_end_is_recorded() {
    Sketch running = by(article100(), "2021-03-01", false);

    assertThat(running.through("2021-03-31").verdicts(INDEPENDENT))
        .containsExactly("- not-applicable");
    assertThat(running.verdicts(INDEPENDENT))
        .containsExactly("final-evaluation/2021-03-01 undetermined");
    assertThat(missing(running.finding(INDEPENDENT)))
        .containsExactly("procedure.end", "recorded-through");
    assertThat(by(article100(), "2020-05-19", false).verdicts(INDEPENDENT))
        .containsExactly("- not-applicable");
  }

  @Test
  void without_a_final_evaluation_there_is_no_subject() {
    assertThat(UNEVALUATED.verdicts(INDEPENDENT)).containsExactly("- not-applicable");
    assertThat(ENDED.verdicts(INDEPENDENT)).containsExactly("- undetermined");
    assertThat(missing(ENDED.finding(INDEPENDENT)))
        .containsExactly("procedure.final-evaluation", "recorded-through");
    assertThat(dutch(UNEVALUATED.finding(INDEPENDENT)))
        .isEqualTo(
            "Er is niets om naar te kijken: niet vermeld: eindevaluatie tot en met 19 juni 2020.");
  }
}
