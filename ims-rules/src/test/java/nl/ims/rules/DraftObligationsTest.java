package nl.ims.rules;

import static nl.ims.model.actor.Chamber.HOUSE_OF_REPRESENTATIVES;
import static nl.ims.model.actor.Chamber.SENATE;
import static nl.ims.model.procedure.StepKind.NEGATIVE_DECISION;
import static nl.ims.model.procedure.StepKind.QUESTIONS;
import static nl.ims.rules.Owed.basis;
import static nl.ims.rules.Owed.owed;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.blank;
import static nl.ims.rules.sketch.Sketch.day;
import static nl.ims.rules.sketch.Sketch.outside;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Language;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What a draft must do before the force is employed, counted back from the period. */
class DraftObligationsTest {
  private static final Sketch DRAFT = planned(article100(), "2026-09-01").through("2026-05-29");

  private static Sketch planned(Sketch sketch, String from) {
    return sketch.contribution(
        c -> c.withPeriod(new Period(Optional.of(day(from)), Optional.empty())));
  }

  @Test
  void a_draft_owes_both_letters_the_day_before_the_period_and_a_debate_on_its_first_day() {
    assertThat(owed(DRAFT))
        .containsExactly(
            "2026-08-31 letter to the House: open",
            "2026-08-31 letter to the Senate: open",
            "2026-09-01 debate on the letter: open",
            "2027-05-19 interim evaluation on 2026: open");
    assertThat(basis(DRAFT, "article-100/prior-information", Language.NL))
        .isEqualTo("voorgenomen inzet op 1 september 2026");
    assertThat(basis(DRAFT, "article-100/prior-information", Language.EN))
        .isEqualTo("deployment planned on 1 September 2026");
  }

  @Test
  void a_draft_has_no_finding_on_what_it_owes() {
    assertThat(DRAFT.assess().findings())
        .noneMatch(finding -> finding.proof().toString().contains("2026-09-01"));
    assertThat(DRAFT.assess().dossier()).isEqualTo(DRAFT.dossier());
  }

  @Test
  void what_was_done_for_a_draft_is_met_and_questions_call_for_answers() {
    Sketch sent =
        DRAFT.letter("2026-05-28", HOUSE_OF_REPRESENTATIVES).step("2026-05-28", QUESTIONS);

    assertThat(owed(sent))
        .containsExactly(
            "2026-05-29 the same letter to the Senate on letter/2026-05-28: overdue",
            "2026-08-31 letter to the House: met by letter/2026-05-28",
            "2026-08-31 letter to the Senate: open",
            "2026-09-01 answers on questions/2026-05-28: open",
            "2026-09-01 debate on the letter: open",
            "2027-05-19 interim evaluation on 2026: open");
    assertThat(basis(sent, "article-100/answers-before-debate", Language.EN))
        .isEqualTo(
            "deployment planned on 1 September 2026; whether the rule applies is not settled yet");
    assertThat(basis(sent, "article-100/answers-before-debate", Language.NL))
        .isEqualTo(
            "voorgenomen inzet op 1 september 2026; of de regel geldt, staat" + " nog niet vast");
  }

  @Test
  void a_draft_without_a_day_owes_the_same_but_nothing_that_recurs() {
    assertThat(owed(planned(article100(), "2026-09-01")))
        .containsExactly(
            "2026-08-31 letter to the House: open",
            "2026-08-31 letter to the Senate: open",
            "2026-09-01 debate on the letter: open");
  }

  @Test
  void a_draft_whose_regime_is_not_known_owes_what_any_regime_may_ask() {
    Sketch unknown = planned(blank(), "2026-09-01").asOf("2026-05-29");

    assertThat(owed(unknown, "article-100/prior-information"))
        .containsExactly(
            "2026-08-31 letter to the House: open", "2026-08-31 letter to the Senate: open");
    assertThat(owed(unknown, "along-its-lines/letter"))
        .containsExactly("2026-08-31 letter to the House: open");
    assertThat(owed(unknown, "vessel-protection/quarterly-report"))
        .containsExactly(
            "2026-12-01 quarterly report on 2026-12-01: open",
            "2027-03-01 quarterly report on 2027-03-01: open");
    assertThat(basis(unknown, "along-its-lines/letter", Language.EN))
        .isEqualTo(
            "deployment planned on 1 September 2026; whether the rule applies is not settled yet");
  }

  @Test
  void a_draft_outside_of_article_100_or_one_that_was_given_up_owes_nothing() {
    assertThat(owed(planned(outside(), "2026-09-01").asOf("2026-05-29"))).isEmpty();
    assertThat(owed(DRAFT.step("2026-05-29", NEGATIVE_DECISION))).isEmpty();
  }

  @Test
  void a_standby_force_is_not_planned_to_be_employed() {
    assertThat(
            owed(
                planned(
                    article100().contribution(c -> c.withTask(Task.STANDBY)).asOf("2026-05-29"),
                    "2026-09-01")))
        .isEmpty();
  }

  @Test
  void a_plan_counts_until_its_first_day_has_come() {
    assertThat(owed(DRAFT.asOf("2026-08-31"))).hasSize(4);
    assertThat(owed(DRAFT.asOf("2026-09-01"))).isEmpty();
    assertThat(owed(DRAFT.through("2026-09-01"))).isEmpty();
  }

  @Test
  void what_is_known_later_does_not_matter_for_a_plan() {
    Sketch later =
        DRAFT
            .through("2026-09-15")
            .letter("2026-08-30", HOUSE_OF_REPRESENTATIVES, SENATE)
            .employed("2026-09-03");

    assertThat(owed(later.asOf("2026-05-29"))).isEqualTo(owed(DRAFT));
    assertThat(owed(later, "article-100/prior-information"))
        .containsExactly(
            "2026-09-02 letter to the House: met by letter/2026-08-30",
            "2026-09-02 letter to the Senate: met by letter/2026-08-30");
  }

  @Test
  void a_judgement_of_a_later_day_does_not_matter_for_a_plan() {
    Sketch open = planned(Sketch.open(), "2026-09-01").through("2026-05-29");

    assertThat(owed(open)).hasSize(4);
    assertThat(owed(open.judged("2026-05-29", "regime", JudgementOutcome.OUTSIDE))).isEmpty();
    assertThat(owed(open.judged("2026-05-30", "regime", JudgementOutcome.OUTSIDE)))
        .isEqualTo(owed(open));
  }
}
