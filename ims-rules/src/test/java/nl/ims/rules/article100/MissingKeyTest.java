package nl.ims.rules.article100;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.rules.article100.Told.missing;
import static nl.ims.rules.sketch.Sketch.article100;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/**
 * A recorded step that would serve but for an absent key: what is missing is that key, not another
 * step. Each test asks in a complete log, in which nothing else can be missing, and then in an open
 * one.
 */
class MissingKeyTest {
  private static void misses(Sketch sketch, String rule, String... facts) {
    assertThat(sketch.verdict(rule)).isEqualTo(Verdict.UNDETERMINED);
    assertThat(missing(sketch.finding(rule))).containsExactly(facts);
  }

  @Test
  void to_whom_a_letter_went() {
    String rule = "article-100/prior-information";
    Sketch sketch = article100().employed("2024-03-20").step("2024-03-08", StepKind.LETTER);

    misses(sketch.through("2024-03-20"), rule, "procedure[1].to");
    misses(sketch, rule, "procedure[1].to");
    misses(
        sketch.letter("2024-03-09", HOUSE_OF_REPRESENTATIVES).through("2024-03-20"),
        rule,
        "procedure[1].to");
  }

  @Test
  void to_whom_the_letter_of_the_day_after_went() {
    String rule = "article-100/both-chambers";
    Sketch sketch =
        article100()
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
            .step("2024-03-09", StepKind.LETTER);

    assertThat(sketch.through("2024-03-31").verdicts(rule))
        .containsExactly("letter/2024-03-08 undetermined", "letter/2024-03-09 undetermined");
    assertThat(missing(sketch.through("2024-03-31").findings(rule).get(0)))
        .containsExactly("procedure[1].to");
    assertThat(missing(sketch.findings(rule).get(0)))
        .containsExactly("procedure[0].copy-to", "procedure[1].to");
  }

  @Test
  void whom_information_afterwards_reached() {
    String rule = "article-100/information-afterwards";
    Sketch sketch =
        article100()
            .secret(SecrecyGround.COMPELLING_REASONS)
            .employed("2024-03-20")
            .sent("2024-04-01", StepKind.INFORMATION_AFTERWARDS, SENATE)
            .step("2024-04-02", StepKind.INFORMATION_AFTERWARDS);

    misses(sketch.through("2024-04-30"), rule, "procedure[2].to");
  }

  @Test
  void who_decided() {
    String rule = "toetsingskader/duration/weighed";
    Sketch sketch =
        article100()
            .states("duration", "exit")
            .dossier(d -> d.withPointsComplete(false))
            .step("2024-03-05", StepKind.DECISION);

    misses(sketch.through("2024-03-31"), rule, "points-complete", "procedure[0].by");
    misses(sketch, rule, "points-complete", "procedure.letter", "procedure[0].by");
  }

  @Test
  void whether_the_letter_says_that_the_government_decided() {
    String rule = "toetsingskader/duration/weighed";
    Sketch sketch =
        article100()
            .states("duration", "exit")
            .dossier(d -> d.withPointsComplete(false))
            .step("2024-03-08", StepKind.LETTER);

    misses(sketch.through("2024-03-31"), rule, "points-complete", "procedure[0].decided");
    misses(sketch, rule, "points-complete", "procedure.decision", "procedure[0].decided");
    misses(
        sketch.through("2024-03-31"), "article-100/decision-not-intention", "procedure[0].decided");
  }

  @Test
  void which_year_a_report_covers() {
    String rule = "evaluation/interim";
    Sketch sketch =
        article100().employed("2014-03-05").step("2015-05-20", StepKind.PROGRESS_REPORT);

    misses(sketch.through("2015-05-20"), rule, "procedure[1].covers");
    misses(sketch.asOf("2015-05-20"), rule, "procedure.final-evaluation", "procedure[1].covers");
    misses(
        article100()
            .employed("2014-03-05")
            .step("2015-05-20", StepKind.INTERIM_EVALUATION)
            .through("2015-05-20"),
        rule,
        "procedure[1].covers");
  }

  @Test
  void which_framework_an_assignment_is_to() {
    String rule = "rapid-reaction/assignment-letter";
    Sketch sketch =
        article100()
            .step(
                "2014-03-05", StepKind.STANDBY_START, step -> step.withFramework("eu-battlegroup"))
            .step("2014-03-04", StepKind.ASSIGNMENT_LETTER);

    misses(sketch.through("2014-03-05"), rule, "procedure[1].framework");
    misses(sketch, rule, "procedure[1].framework");
  }

  private static Sketch changed(ChangeKind kind) {
    return article100()
        .step(
            Step.builder()
                .date(Sketch.day("2024-06-01"))
                .kind(StepKind.CHANGE)
                .changes(ImmutableSortedSet.of(kind))
                .build());
  }

  @Test
  void what_a_letter_announces() {
    String rule = "article-100/supplementary-letter";
    Sketch sketch = changed(ChangeKind.TASK).step("2024-05-31", StepKind.LETTER);

    misses(sketch.through("2024-06-01"), rule, "procedure[1].changes");
    misses(sketch, rule, "procedure[1].changes");
  }

  @Test
  void whether_a_change_is_a_decrease() {
    String rule = "article-100/supplementary-letter";
    Sketch sketch = changed(ChangeKind.SIZE);

    misses(sketch.through("2024-06-01"), rule, "procedure[0].decrease");
    misses(sketch, rule, "procedure.letter", "procedure[0].decrease");
  }

  @Test
  void whether_a_voyage_was_planned() {
    String rule = "article-100/no-departure-before-debate";
    Sketch sketch =
        article100()
            .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES)
            .step("2024-03-15", StepKind.DEPARTURE);

    misses(sketch.through("2024-03-15"), rule, "procedure[1].planned-voyage");
    misses(sketch, rule, "procedure.debate", "procedure[1].planned-voyage + recorded-through");
  }
}
