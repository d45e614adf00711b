package nl.ims.rules.article100;

import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The government has weighed a point. */
class WeighedTest {
  private static final String RULE = "toetsingskader/duration/weighed";

  private static Sketch decided(Sketch sketch, Actor by) {
    return sketch.step(
        "2024-03-05", StepKind.DECISION, step -> step.withBy(ImmutableSortedSet.of(by)));
  }

  private static Statement judged(String day, JudgementOutcome outcome) {
    return new Statement.Stated(
        Text.of("said"),
        ImmutableList.of(),
        Optional.of(
            AspectJudgement.builder()
                .addBy(Actor.DEFENCE)
                .date(Sketch.day(day))
                .outcome(outcome)
                .reason(Text.of("weighed"))
                .build()));
  }

  @Test
  void a_decision_by_the_government_and_a_stated_aspect_weigh_the_point() {
    Sketch weighed = decided(article100().states("duration", "review"), Actor.GOVERNMENT);

    assertThat(weighed.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(weighed.finding(RULE)))
        .isEqualTo(
            "De regering heeft ‘Duur van de deelname’ gewogen: besluit van 2024-03-05"
                + " (by: government); aspect duration/review: stated.");
    assertThat(decided(article100().states("duration", "exit"), Actor.DEFENCE).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_twin_key_states_an_aspect_too() {
    Sketch period =
        article100()
            .contribution(
                c ->
                    c.withPeriod(
                        new Period(Optional.empty(), Optional.of(Sketch.day("2025-03-08")))));

    assertThat(decided(period, Actor.GOVERNMENT).verdict(RULE)).isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_decision_alone_does_not_weigh() {
    assertThat(decided(article100(), Actor.GOVERNMENT).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(decided(article100().leavesOut("duration", "exit"), Actor.GOVERNMENT).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(decided(article100().states("finances", "amount"), Actor.GOVERNMENT).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_decision_that_is_not_by_the_government_does_not_weigh() {
    Sketch stated = article100().states("duration", "exit");

    assertThat(decided(stated, Actor.SENATE).verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(stated.step("2024-03-05", StepKind.DECISION).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(stated.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void without_either_it_needs_judgement_whatever_is_complete() {
    assertThat(article100().verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(article100().pointsComplete().through("2024-03-31").verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(article100().finding(RULE)))
        .isEqualTo(
            "Niet blijkt dat de regering ‘Duur van de deelname’ heeft gewogen; haar"
                + " oordeel is nodig.");
    assertThat(english(article100().finding(RULE)))
        .isEqualTo(
            "It does not show that the government has weighed ‘Duration of"
                + " participation’; its judgement is needed.");
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED"})
  void a_judgement_within_an_aspect_weighs_whatever_it_says(JudgementOutcome outcome) {
    Sketch sketch = article100().says("duration", "exit", judged("2024-03-01", outcome));

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.asOf("2024-02-29").verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED"})
  void a_judgement_on_an_aspect_weighs_whatever_it_says(JudgementOutcome outcome) {
    Sketch sketch = article100().judged("2024-03-01", "toetsingskader/duration/exit", outcome);

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.asOf("2024-02-29").verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED"})
  void a_judgement_on_the_point_weighs_whatever_it_says(JudgementOutcome outcome) {
    assertThat(article100().judged("2024-03-01", RULE, outcome).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_judgement_on_another_point_does_not_weigh() {
    assertThat(
            article100()
                .judged("2024-03-01", "toetsingskader/risks/threat", JudgementOutcome.ACCEPTED)
                .verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void only_points_that_are_asked_for_are_weighed() {
    String police = "toetsingskader/civil-and-police-contribution/weighed";

    assertThat(article100().verdict(police)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(article100().forms(Form.UNIT, Form.POLICE).verdict(police))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(outside().verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
  }
}
