package nl.ims.rules.article100;

import static nl.ims.rules.article100.Told.dutch;
import static nl.ims.rules.article100.Told.english;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Statement;
import nl.ims.model.judgement.AspectJudgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Level;
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

  private static Sketch letter(Sketch sketch, StepKind kind, Optional<Boolean> decided) {
    return sketch.step("2024-03-08", kind, step -> step.withDecided(decided));
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
            "‘Duur van de deelname’ geldt als gewogen: besluit van 5 maart 2024 (door:"
                + " regering); aspect duration/review: vermeld.");
    assertThat(english(weighed.finding(RULE)))
        .isEqualTo(
            "‘Duration of participation’ counts as weighed: decision of 5 March 2024 (by:"
                + " government); aspect duration/review: stated.");
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
  void a_letter_that_says_that_the_government_decided_serves_as_a_decision() {
    Sketch stated = article100().states("duration", "exit");
    Sketch decided = letter(stated, StepKind.LETTER, Optional.of(true));

    assertThat(decided.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(dutch(decided.finding(RULE)))
        .isEqualTo(
            "‘Duur van de deelname’ geldt als gewogen: brief van 8 maart 2024 (meldt een"
                + " besluit: ja); aspect duration/exit: vermeld.");
    assertThat(english(decided.finding(RULE)))
        .isEqualTo(
            "‘Duration of participation’ counts as weighed: letter of 8 March 2024"
                + " (decided: yes); aspect duration/exit: stated.");
    assertThat(
            letter(stated, StepKind.EXTENSION_LETTER, Optional.of(true))
                .kind(KindOfDecision.EXTENSION)
                .verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(letter(stated, StepKind.EXTENSION_LETTER, Optional.of(true)).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
  }

  @Test
  void a_letter_that_does_not_say_so_does_not_serve() {
    Sketch stated = article100().states("duration", "exit").pointsComplete();

    assertThat(letter(stated, StepKind.LETTER, Optional.of(false)).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(letter(stated, StepKind.LETTER, Optional.empty()).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_decision_alone_does_not_weigh() {
    assertThat(decided(article100(), Actor.GOVERNMENT).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(decided(article100().leavesOut("duration", "exit"), Actor.GOVERNMENT).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(decided(article100().states("finances", "amount"), Actor.GOVERNMENT).verdict(RULE))
        .isEqualTo(Verdict.UNDETERMINED);
    assertThat(decided(article100().pointsComplete(), Actor.GOVERNMENT).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            decided(article100().leavesOut("duration", "exit").pointsComplete(), Actor.GOVERNMENT)
                .verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(
            decided(article100().states("finances", "amount").pointsComplete(), Actor.GOVERNMENT)
                .verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_decision_that_is_not_by_the_government_does_not_weigh() {
    Sketch stated = article100().states("duration", "exit");

    assertThat(decided(stated, Actor.SENATE).verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(decided(stated.pointsComplete(), Actor.SENATE).verdict(RULE))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(stated.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(stated.pointsComplete().verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void a_decision_that_does_not_say_by_whom_may_weigh() {
    Sketch unsaid = article100().states("duration", "exit").step("2024-03-05", StepKind.DECISION);

    assertThat(unsaid.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(unsaid.finding(RULE))).contains("procedure[0].by");
    assertThat(missing(unsaid.finding(RULE))).doesNotContain("procedure.decision");
    assertThat(unsaid.pointsComplete().verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void without_either_it_is_undetermined_until_the_account_of_the_letter_is_complete() {
    Sketch incomplete = article100().dossier(d -> d.withPointsComplete(false));

    assertThat(article100().verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(article100().through("2024-03-31").verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(incomplete.through("2024-03-31").verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(incomplete.finding(RULE).explanation())
        .isEqualTo(article100().finding(RULE).explanation());
    assertThat(incomplete.finding(RULE).missing())
        .isEqualTo(article100().finding(RULE).missing())
        .isNotEmpty();
  }

  @Test
  void with_a_complete_account_it_needs_judgement_whatever_is_known_of_a_decision() {
    Sketch complete = article100().pointsComplete();

    assertThat(complete.verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(complete.through("2024-03-31").verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(dutch(complete.finding(RULE)))
        .isEqualTo(
            "Uit niets blijkt dat de regering ‘Duur van de deelname’ heeft gewogen; zij moet"
                + " oordelen: punten volledig: ja.");
    assertThat(english(complete.finding(RULE)))
        .isEqualTo(
            "Nothing shows that the government has weighed ‘Duration of participation’; it must"
                + " give its judgement: points complete: yes.");
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED"})
  void a_judgement_within_an_aspect_weighs_whatever_it_says(JudgementOutcome outcome) {
    Sketch sketch =
        article100().says("duration", "exit", judged("2024-03-01", outcome)).pointsComplete();

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.asOf("2024-02-29").verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED"})
  void a_judgement_on_an_aspect_weighs_whatever_it_says(JudgementOutcome outcome) {
    Sketch sketch =
        article100().judged("2024-03-01", "toetsingskader/duration/exit", outcome).pointsComplete();

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.SATISFIED);
    assertThat(sketch.asOf("2024-02-29").verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"ACCEPTED", "REJECTED"})
  void a_judgement_on_the_point_weighs_whatever_it_says(JudgementOutcome outcome) {
    assertThat(article100().judged("2024-03-01", RULE, outcome).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
    assertThat(article100().pointsComplete().judged("2024-03-01", RULE, outcome).verdict(RULE))
        .isEqualTo(Verdict.SATISFIED);
  }

  @Test
  void a_judgement_on_another_point_does_not_weigh() {
    Sketch sketch =
        article100().judged("2024-03-01", "toetsingskader/risks/threat", JudgementOutcome.ACCEPTED);

    assertThat(sketch.verdict(RULE)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(sketch.pointsComplete().verdict(RULE)).isEqualTo(Verdict.NEEDS_JUDGEMENT);
  }

  @Test
  void only_points_that_are_asked_for_are_weighed() {
    String police = "toetsingskader/civil-and-police-contribution/weighed";

    assertThat(article100().pointsComplete().verdict(police)).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(article100().pointsComplete().forms(Form.UNIT, Form.POLICE).verdict(police))
        .isEqualTo(Verdict.NEEDS_JUDGEMENT);
    assertThat(outside().pointsComplete().verdict(RULE)).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void it_is_framework() {
    assertThat(article100().finding(RULE).rule().level()).isEqualTo(Level.FRAMEWORK);
  }
}
