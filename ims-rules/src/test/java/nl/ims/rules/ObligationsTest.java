package nl.ims.rules;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.ANSWERS;
import static nl.ims.model.procedure.StepKind.ASSIGNMENT_LETTER;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.DEPARTURE;
import static nl.ims.model.procedure.StepKind.END;
import static nl.ims.model.procedure.StepKind.EXTENSION_LETTER;
import static nl.ims.model.procedure.StepKind.FINAL_EVALUATION;
import static nl.ims.model.procedure.StepKind.INTERIM_EVALUATION;
import static nl.ims.model.procedure.StepKind.MADE_AVAILABLE;
import static nl.ims.model.procedure.StepKind.PROGRESS_REPORT;
import static nl.ims.model.procedure.StepKind.QUESTIONS;
import static nl.ims.model.procedure.StepKind.STANDBY_START;
import static nl.ims.model.procedure.StepKind.VESSEL_PROTECTION_REPORT;
import static nl.ims.rules.Owed.basis;
import static nl.ims.rules.Owed.owed;
import static nl.ims.rules.Owed.within;
import static nl.ims.rules.sketch.Sketch.alongItsLines;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What was due when, and what became of it. */
class ObligationsTest {
  private static final Sketch STANDBY =
      blank()
          .contribution(c -> c.withTask(Task.STANDBY))
          .step("2026-05-01", STANDBY_START, step -> step.withFramework("nato-response-force"));

  private static final Sketch EXTENSION = extension("2026-02-12");

  private static final Sketch DEPLOYED =
      article100()
          .letter("2024-03-08", HOUSE_OF_REPRESENTATIVES, SENATE)
          .step("2024-03-09", DEPARTURE)
          .step("2024-03-25", DEBATE)
          .employed("2024-03-28")
          .through("2024-03-31");

  private static Sketch extension(String day) {
    return article100()
        .kind(KindOfDecision.EXTENSION)
        .step(day, EXTENSION_LETTER, step -> step.withCurrentEnd(day("2026-04-01")));
  }

  private static Sketch assigned(Sketch sketch, String day) {
    return sketch.step(day, ASSIGNMENT_LETTER, s -> s.withFramework("nato-response-force"));
  }

  @Test
  void an_assignment_letter_is_owed_the_day_before_the_standby_starts() {
    String before = "2026-04-30 assignment letter on standby-start/2026-05-01: ";

    assertThat(owed(STANDBY)).containsExactly(before + "not-recorded");
    assertThat(owed(STANDBY.through("2026-04-29"))).containsExactly(before + "not-recorded");
    assertThat(owed(STANDBY.through("2026-04-30"))).containsExactly(before + "overdue");
    assertThat(owed(assigned(STANDBY, "2026-04-30")))
        .containsExactly(before + "met by assignment-letter/2026-04-30");
    assertThat(owed(assigned(STANDBY, "2026-05-01"))).containsExactly(before + "not-recorded");
    assertThat(owed(assigned(STANDBY, "2026-05-01").through("2026-04-30")))
        .containsExactly(before + "late by assignment-letter/2026-05-01");
    assertThat(basis(STANDBY, "rapid-reaction/assignment-letter", Language.NL))
        .isEqualTo("begin gereedstaan op 1 mei 2026");
    assertThat(basis(STANDBY, "rapid-reaction/assignment-letter", Language.EN))
        .isEqualTo("start of standby on 1 May 2026");
  }

  @Test
  void a_second_letter_is_owed_the_day_before_a_force_on_standby_is_employed() {
    Sketch employed = STANDBY.employed("2026-06-01");
    String before = "2026-05-31 letter before deployment on standby-start/2026-05-01: ";

    assertThat(owed(employed, "rapid-reaction/second-information"))
        .containsExactly(before + "not-recorded");
    assertThat(owed(employed.letter("2026-06-02", SENATE), "rapid-reaction/second-information"))
        .containsExactly(before + "not-recorded");
    assertThat(
            owed(
                employed.letter("2026-06-02", SENATE).through("2026-06-02"),
                "rapid-reaction/second-information"))
        .containsExactly(before + "late by letter/2026-06-02");
    assertThat(owed(employed.letter("2026-05-31", SENATE), "rapid-reaction/second-information"))
        .containsExactly(before + "met by letter/2026-05-31");
  }

  @Test
  void an_extension_owes_its_letter_and_the_debate_by_the_current_end() {
    String letter = "2026-04-01 extension letter on extension-letter/2026-02-12: ";
    String debate = "2026-04-01 debate on the extension on extension-letter/2026-02-12: ";
    String rule = "article-100/extension-debate-before-expiry";

    assertThat(owed(EXTENSION, "article-100/extension-before-expiry"))
        .containsExactly(letter + "met by extension-letter/2026-02-12");
    assertThat(owed(EXTENSION, rule)).containsExactly(debate + "open");
    assertThat(owed(EXTENSION.through("2026-03-31").asOf("2026-04-01"), rule))
        .as("the due day is not over yet")
        .containsExactly(debate + "open");
    assertThat(owed(EXTENSION.through("2026-03-31").asOf("2026-04-02"), rule))
        .containsExactly(debate + "not-recorded");
    assertThat(owed(EXTENSION.through("2026-04-01"), rule)).containsExactly(debate + "overdue");
    assertThat(owed(EXTENSION.step("2026-04-01", DEBATE), rule))
        .containsExactly(debate + "met by debate/2026-04-01");
    assertThat(owed(EXTENSION.step("2026-04-02", DEBATE).through("2026-04-02"), rule))
        .containsExactly(debate + "late by debate/2026-04-02");
    assertThat(basis(EXTENSION, rule, Language.NL))
        .isEqualTo("verlengingsbrief van 12 februari 2026, huidige einddatum");
    assertThat(basis(EXTENSION, rule, Language.EN))
        .isEqualTo("extension letter of 12 February 2026, current end");
  }

  @Test
  void an_extension_letter_after_the_current_end_is_late_and_its_debate_overdue_at_once() {
    Sketch late = extension("2026-04-02");

    assertThat(owed(late, "article-100/extension-before-expiry"))
        .containsExactly(
            "2026-04-01 extension letter on extension-letter/2026-04-02: late by"
                + " extension-letter/2026-04-02");
    assertThat(owed(late, "article-100/extension-debate-before-expiry"))
        .containsExactly(
            "2026-04-01 debate on the extension on extension-letter/2026-04-02: overdue");
  }

  @Test
  void answers_are_owed_by_the_first_debate_once_there_is_one_and_by_employment_till_then() {
    String rule = "article-100/answers-before-debate";
    Sketch asked = article100().step("2024-03-10", QUESTIONS).employed("2024-03-28");
    Sketch debated = asked.step("2024-03-20", DEBATE).step("2024-03-25", DEBATE);
    String byEmployment = "2024-03-28 answers on questions/2024-03-10: ";
    String byDebate = "2024-03-20 answers on questions/2024-03-10: ";

    assertThat(owed(asked, rule)).containsExactly(byEmployment + "open");
    assertThat(owed(asked.step("2024-03-09", ANSWERS), rule))
        .as("answers from before the questions are on others")
        .containsExactly(byEmployment + "open");
    assertThat(basis(asked, rule, Language.EN))
        .isEqualTo("deployment on 28 March 2024; whether the rule applies is not settled yet");
    assertThat(owed(debated, rule)).containsExactly(byDebate + "not-recorded");
    assertThat(basis(debated, rule, Language.NL)).isEqualTo("commissiedebat van 20 maart 2024");
    assertThat(basis(debated, rule, Language.EN)).isEqualTo("committee debate of 20 March 2024");
    assertThat(owed(debated.step("2024-03-20", ANSWERS), rule))
        .as("an earlier debate may not be on record")
        .containsExactly(byDebate + "not-recorded");
    assertThat(owed(debated.step("2024-03-20", ANSWERS).through("2024-03-19"), rule))
        .containsExactly(byDebate + "met by answers/2024-03-20");
    assertThat(owed(debated.step("2024-03-10", ANSWERS), rule))
        .containsExactly(byDebate + "met by answers/2024-03-10");
    assertThat(owed(debated.step("2024-03-21", ANSWERS).through("2024-03-28"), rule))
        .containsExactly(byDebate + "late by answers/2024-03-21");
    assertThat(owed(debated.through("2024-03-28"), rule)).containsExactly(byDebate + "overdue");
    assertThat(
            owed(
                asked.step("2024-04-02", DEBATE).step("2024-04-01", ANSWERS).through("2024-04-01"),
                rule))
        .containsExactly("2024-04-02 answers on questions/2024-03-10: met by answers/2024-04-01");
  }

  @Test
  void along_the_lines_of_the_article_the_house_is_owed_a_letter_before_employment() {
    String rule = "along-its-lines/letter";
    String owed = "2024-03-27 letter to the House: ";
    Sketch closed = alongItsLines().employed("2024-03-28").through("2024-03-31");

    assertThat(owed(closed, rule)).containsExactly(owed + "overdue");
    assertThat(owed(closed.letter("2024-03-20", SENATE), rule)).containsExactly(owed + "overdue");
    assertThat(owed(closed.step("2024-03-20", DEBATE), rule)).containsExactly(owed + "overdue");
    assertThat(owed(closed.letter("2024-03-27", HOUSE_OF_REPRESENTATIVES), rule))
        .containsExactly(owed + "met by letter/2024-03-27");
    assertThat(owed(closed.letter("2024-03-28", HOUSE_OF_REPRESENTATIVES), rule))
        .containsExactly(owed + "late by letter/2024-03-28");
  }

  @Test
  void the_defence_of_allies_owes_a_progress_report_in_each_year_after_employment() {
    String rule = "collective-defence/yearly-report";
    Sketch closed =
        blank()
            .purposes(Purpose.DEFENCE_OF_ALLIES)
            .employed("2022-03-01")
            .through("2023-12-31")
            .asOf("2023-12-31");
    String owed = "2023-12-31 progress report on 2023: ";

    assertThat(owed(closed, rule)).contains(owed + "overdue");
    assertThat(owed(closed.step("2023-06-01", VESSEL_PROTECTION_REPORT), rule))
        .contains(owed + "overdue");
    assertThat(owed(closed.step("2023-06-01", PROGRESS_REPORT), rule))
        .contains(owed + "met by progress-report/2023-06-01");
  }

  @Test
  void the_same_letter_is_owed_to_the_senate_from_the_day_before_through_the_day_after() {
    String rule = "article-100/both-chambers";
    String owed = "2024-03-09 the same letter to the Senate on letter/2024-03-08: ";
    Sketch sent = article100().letter("2024-03-08", HOUSE_OF_REPRESENTATIVES).through("2024-03-31");

    assertThat(owed(sent, rule)).containsExactly(owed + "overdue");
    assertThat(owed(sent.letter("2024-03-06", SENATE), rule)).containsExactly(owed + "overdue");
    assertThat(owed(sent.letter("2024-03-07", SENATE), rule))
        .containsExactly(owed + "met by letter/2024-03-07");
    assertThat(owed(sent.letter("2024-03-09", SENATE), rule))
        .containsExactly(owed + "met by letter/2024-03-09");
    assertThat(owed(sent.letter("2024-03-10", SENATE), rule))
        .containsExactly(owed + "late by letter/2024-03-10");
  }

  @Test
  void a_letter_to_each_chamber_is_owed_the_day_before_employment() {
    lettersAreOwedBefore("article-100/prior-information", article100().employed("2024-03-28"));
  }

  @Test
  void a_letter_to_each_chamber_is_owed_the_day_before_making_available() {
    lettersAreOwedBefore(
        "article-100/prior-to-making-available", article100().step("2024-03-28", MADE_AVAILABLE));
  }

  private static void lettersAreOwedBefore(String rule, Sketch of28March) {
    Sketch closed = of28March.through("2024-03-31");
    String house = "2024-03-27 letter to the House: ";
    String senate = "2024-03-27 letter to the Senate: ";

    assertThat(owed(closed, rule)).containsExactly(house + "overdue", senate + "overdue");
    assertThat(owed(closed.letter("2024-03-27", HOUSE_OF_REPRESENTATIVES), rule))
        .containsExactly(house + "met by letter/2024-03-27", senate + "overdue");
    assertThat(owed(closed.letter("2024-03-27", SENATE), rule))
        .containsExactly(house + "overdue", senate + "met by letter/2024-03-27");
    assertThat(owed(closed.letter("2024-03-28", HOUSE_OF_REPRESENTATIVES, SENATE), rule))
        .containsExactly(house + "late by letter/2024-03-28", senate + "late by letter/2024-03-28");
    assertThat(owed(closed.step("2024-03-20", DEBATE), rule))
        .as("the letter is owed, whatever was debated")
        .containsExactly(house + "overdue", senate + "overdue");
  }

  @Test
  void an_evaluation_of_the_year_or_of_the_whole_is_what_was_owed() {
    String owed = "2025-05-21 interim evaluation on 2024: met by ";
    Sketch closed = DEPLOYED.through("2025-05-21");

    assertThat(
            owed(
                closed.step("2025-04-01", INTERIM_EVALUATION, step -> step.withCovers(2024)),
                "evaluation/interim"))
        .contains(owed + "interim-evaluation/2025-04-01");
    assertThat(owed(closed.step("2025-04-02", FINAL_EVALUATION), "evaluation/interim"))
        .contains(owed + "final-evaluation/2025-04-02");
  }

  @Test
  void a_deployment_tells_what_was_met_and_by_what_by_due_day() {
    assertThat(owed(DEPLOYED))
        .containsExactly(
            "2024-03-09 the same letter to the Senate on letter/2024-03-08: met by"
                + " letter/2024-03-08",
            "2024-03-09 debate on the letter on departure/2024-03-09: late by debate/2024-03-25",
            "2024-03-27 letter to the House: met by letter/2024-03-08",
            "2024-03-27 letter to the Senate: met by letter/2024-03-08",
            "2024-03-28 debate on the letter: met by debate/2024-03-25");
    assertThat(basis(DEPLOYED, "article-100/prior-information", Language.EN))
        .isEqualTo("deployment on 28 March 2024");
    assertThat(
            owed(article100().employed("2024-03-28").through("2024-03-28")).stream()
                .filter(line -> line.endsWith("overdue")))
        .hasSize(3);
  }

  @Test
  void the_day_of_the_step_that_met_it_is_told_also_where_it_was_late() {
    Obligation departure = DEPLOYED.assess().obligations().get(1);

    assertThat(departure.state()).isEqualTo(Obligation.State.LATE);
    assertThat(departure.metOn()).contains(day("2024-03-25"));
    assertThat(EXTENSION.assess().obligations().get(2).metOn()).isEmpty();
  }

  @Test
  void nothing_that_recurs_is_looked_for_past_the_horizon() {
    String evaluation = "2025-05-21 interim evaluation on 2024: open";

    assertThat(within(DEPLOYED, 415)).isEqualTo(owed(DEPLOYED)).doesNotContain(evaluation);
    assertThat(within(DEPLOYED, 416)).hasSize(6).contains(evaluation);
    assertThat(within(DEPLOYED, 0)).isEqualTo(owed(DEPLOYED));
    assertThat(owed(DEPLOYED.through("2024-05-20"))).contains(evaluation);
    assertThat(owed(DEPLOYED.through("2024-05-19"))).doesNotContain(evaluation);
    assertThat(within(DEPLOYED, 800))
        .endsWith(evaluation, "2026-05-20 interim evaluation on 2025: open");
  }

  @Test
  void what_recurs_is_met_late_overdue_or_open_each_term_for_itself() {
    Sketch vessel =
        blank()
            .contribution(c -> c.withTask(Task.VESSEL_PROTECTION))
            .purposes(Purpose.PROTECTION_OF_INTERESTS)
            .employed("2012-01-31")
            .step("2012-04-30", VESSEL_PROTECTION_REPORT)
            .step("2012-08-01", VESSEL_PROTECTION_REPORT)
            .through("2013-02-01");

    assertThat(within(vessel, 180))
        .containsExactly(
            "2012-04-30 quarterly report on 2012-04-30: met by"
                + " vessel-protection-report/2012-04-30",
            "2012-07-31 quarterly report on 2012-07-31: late by"
                + " vessel-protection-report/2012-08-01",
            "2012-10-31 quarterly report on 2012-10-31: met by"
                + " vessel-protection-report/2012-08-01",
            "2013-01-31 quarterly report on 2013-01-31: overdue",
            "2013-04-30 quarterly report on 2013-04-30: open",
            "2013-07-31 quarterly report on 2013-07-31: open");
    assertThat(within(vessel.step("2013-02-01", END), 180)).hasSize(4);
    assertThat(basis(vessel, "vessel-protection/quarterly-report", Language.EN))
        .isEqualTo("deployment on 31 January 2012");
  }

  @Test
  void a_term_that_an_end_may_spare_is_told_to_be_unsettled() {
    Sketch open = DEPLOYED.through("2025-06-01");

    assertThat(owed(open, "evaluation/interim"))
        .containsExactly(
            "2025-05-21 interim evaluation on 2024: overdue",
            "2026-05-20 interim evaluation on 2025: open");
    assertThat(open.assess().obligations().get(6).basis().in(Language.EN))
        .isEqualTo("deployment on 28 March 2024");
    assertThat(
            DEPLOYED.through("2024-12-30").asOf("2025-06-01").assess().obligations().get(6).basis())
        .isEqualTo(
            Text.of(
                "inzet op 28 maart 2024; of de regel geldt, staat nog niet vast",
                "deployment on 28 March 2024; whether the rule applies is not settled yet"));
  }

  @Test
  void what_was_not_done_for_a_reason_is_open_until_it_is_judged_and_excused_then() {
    String rule = "article-100/no-employment-before-debate";
    String debate = "2022-05-14 debate on the letter: ";
    Sketch secret =
        article100()
            .secret(SecrecyGround.COMPELLING_REASONS)
            .employed("2022-05-14")
            .through("2022-06-01");

    assertThat(owed(secret, rule)).containsExactly(debate + "open");
    assertThat(owed(secret.judged("2022-06-01", rule, JudgementOutcome.REJECTED), rule))
        .containsExactly(debate + "overdue");
    assertThat(owed(secret.judged("2022-06-01", rule, JudgementOutcome.ACCEPTED), rule)).isEmpty();
    assertThat(
            owed(
                secret
                    .letter("2022-05-20", HOUSE_OF_REPRESENTATIVES)
                    .judged(
                        "2022-06-01", "article-100/prior-information", JudgementOutcome.ACCEPTED),
                "article-100/prior-information"))
        .containsExactly("2022-05-13 letter to the House: late by letter/2022-05-20");
  }

  @Test
  void a_negative_horizon_is_refused() {
    assertThatThrownBy(() -> Assessor.standard().withHorizon(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the horizon is -1 days; give a number of days of at least 0");
  }
}
