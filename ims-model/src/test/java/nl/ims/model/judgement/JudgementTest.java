package nl.ims.model.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.ims.model.actor.Actor;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

  private static Judgement.Builder judgement(String rule, JudgementOutcome outcome) {
    return Judgement.builder()
        .rule(rule)
        .date(LocalDate.of(2024, 3, 8))
        .outcome(outcome)
        .reason(Text.of("because"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "regime/x",
        "article-100/notification",
        "toetsingskader/political-aspects/human-rights",
        "ours/2024"
      })
  void a_rule_is_named_by_slugs(String rule) {
    assertThat(judgement(rule, JudgementOutcome.ACCEPTED).addBy(Actor.DEFENCE).build().rule())
        .isEqualTo(rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Regime", "article-100", "article-100/", "/x", "a//b", "a/b c"})
  void anything_else_is_no_rule(String rule) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgement(rule, JudgementOutcome.ACCEPTED).addBy(Actor.DEFENCE).build())
        .withMessage(
            "judgement on %1$s: rule '%1$s' is neither regime nor the id of a rule; write regime, or an id such as article-100/prior-information"
                .formatted(rule));
  }

  @ParameterizedTest
  @EnumSource
  void an_outcome_answers_its_rule(JudgementOutcome outcome) {
    boolean onRegime =
        outcome == JudgementOutcome.ARTICLE_100 || outcome == JudgementOutcome.OUTSIDE;
    String right = onRegime ? Judgement.REGIME : "article-100/notification";
    String wrong = onRegime ? "article-100/notification" : Judgement.REGIME;
    assertThat(judgement(right, outcome).addBy(Actor.GOVERNMENT).build().outcome())
        .isEqualTo(outcome);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgement(wrong, outcome).addBy(Actor.GOVERNMENT).build())
        .withMessage(
            "judgement on %s: outcome '%s' %s"
                .formatted(
                    wrong,
                    outcome.code(),
                    onRegime
                        ? "answers only which regime governs; use accepted or rejected"
                        : "does not answer which regime governs; use article-100 or outside"));
  }

  @Test
  void somebody_of_the_government_judges() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> judgement("a/b", JudgementOutcome.REJECTED).build())
        .withMessage(
            "judgement on a/b: by '[]' names nobody; name the government or at least one minister");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                judgement("a/b", JudgementOutcome.REJECTED)
                    .subject("letter/2024-03-08")
                    .addBy(Actor.DEFENCE, Actor.SENATE)
                    .build())
        .withMessage(
            "judgement on a/b letter/2024-03-08: by 'senate' is a chamber, and judging belongs to the government; name the government or ministers");
  }

  @Test
  void a_subject_is_named_or_absent() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                judgement("a/b", JudgementOutcome.REJECTED)
                    .subject(" ")
                    .addBy(Actor.DEFENCE)
                    .build())
        .withMessage("judgement on a/b  : subject ' ' is blank; leave it out, or say something");
  }

  @Test
  void a_judgement_of_an_aspect_never_answers_the_regime() {
    AspectJudgement.Builder builder =
        AspectJudgement.builder()
            .date(LocalDate.of(2024, 3, 8))
            .reason(Text.of("because"))
            .addBy(Actor.DEFENCE)
            .outcome(JudgementOutcome.OUTSIDE);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "judgement of an aspect: outcome 'outside' answers only which regime governs; use accepted or rejected");
  }

  @Test
  void a_judgement_of_an_aspect_belongs_to_the_government() {
    AspectJudgement.Builder builder =
        AspectJudgement.builder()
            .date(LocalDate.of(2024, 3, 8))
            .reason(Text.of("because"))
            .addBy(Actor.HOUSE_OF_REPRESENTATIVES)
            .outcome(JudgementOutcome.ACCEPTED);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage(
            "judgement of an aspect: by 'house-of-representatives' is a chamber, and judging belongs to the government; name the government or ministers");
  }
}
