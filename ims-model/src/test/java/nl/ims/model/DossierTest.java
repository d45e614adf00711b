package nl.ims.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

class DossierTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  private static Dossier.Builder dossier() {
    return Dossier.builder().id("red-sea-2024").contribution(Contribution.builder().build());
  }

  private static Judgement judgement(String rule) {
    return Judgement.builder()
        .rule(rule)
        .addBy(Actor.GOVERNMENT)
        .date(DAY)
        .outcome(JudgementOutcome.ACCEPTED)
        .reason(Text.of("because"))
        .build();
  }

  @Test
  void a_dossier_needs_a_name_and_one_subject() {
    assertThat(dossier().build().points()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.builder().id("x").build())
        .withMessage(
            "dossier x: has 0 subjects, and exactly one is needed; give one of contribution, cooperation, report");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier().report(YearlyReport.of(2015)).build())
        .withMessage(
            "dossier red-sea-2024: has 2 subjects, and exactly one is needed; give one of contribution, cooperation, report");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.builder().id("Red Sea").report(YearlyReport.of(2015)).build())
        .withMessage(
            "dossier: id 'Red Sea' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
    assertThatIllegalStateException()
        .isThrownBy(() -> Dossier.builder().build())
        .withMessage("Cannot build Dossier, some of required attributes are not set [id]");
  }

  @Test
  void a_dossier_follows_another_one() {
    assertThat(dossier().follows("red-sea-2023").build().follows()).contains("red-sea-2023");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier().follows("red-sea-2024").build())
        .withMessage(
            "dossier red-sea-2024: follows 'red-sea-2024' is the dossier itself; name an earlier one, or none");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier().follows("a--b").build())
        .withMessage(
            "dossier red-sea-2024: follows 'a--b' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
  }

  @Test
  void a_unit_is_promised_elsewhere_to_other_frameworks_than_the_dossier_itself() {
    CommittedUnit unit =
        CommittedUnit.builder().committedTo(ImmutableList.of("vjtf", "benesam")).build();
    Cooperation cooperation = Cooperation.builder().units(ImmutableList.of(unit)).build();
    assertThat(Dossier.builder().id("eatc").cooperation(cooperation).build().cooperation())
        .contains(cooperation);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dossier.builder().id("benesam").cooperation(cooperation).build())
        .withMessage(
            "dossier benesam: committed-to 'benesam' is the dossier itself; name the other frameworks, or none");
  }

  @Test
  void employment_and_end_happen_at_most_once_and_letters_as_often_as_they_like() {
    Step letter = Step.of(DAY, StepKind.LETTER);
    assertThat(dossier().addProcedure(letter, letter).build().procedure()).hasSize(2);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dossier()
                    .addProcedure(Step.of(DAY, StepKind.EMPLOYMENT))
                    .addProcedure(Step.of(DAY.plusDays(1), StepKind.EMPLOYMENT))
                    .build())
        .withMessage(
            "dossier red-sea-2024: procedure 'employment' is recorded 2 times, on 2024-03-08 and 2024-03-09, but happens at most once; keep one, and give a later decision its own dossier");
  }

  @Test
  void one_judgement_answers_one_rule_and_subject() {
    assertThat(
            dossier()
                .addJudgements(
                    judgement("a/b"),
                    judgement("a/c"),
                    judgement("a/b").withSubject("letter/2024-03-08"))
                .build()
                .judgements())
        .hasSize(3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier().addJudgements(judgement("a/b"), judgement("a/b")).build())
        .withMessage(
            "dossier red-sea-2024: judgements 'a/b' is judged twice; keep one judgement for each rule and subject");
  }

  @Test
  void points_belong_to_a_contribution_and_are_named_by_slugs() {
    Statement stated = Statement.of(Text.of("x"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dossier.builder()
                    .id("r")
                    .report(YearlyReport.of(2015))
                    .putPoints("grounds", ImmutableSortedMap.of("interest", stated))
                    .build())
        .withMessage(
            "dossier r: points 'grounds' is a point of the framework, which only a contribution has; drop points, or give a contribution");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                dossier().putPoints("grounds", ImmutableSortedMap.of("In Terest", stated)).build())
        .withMessage(
            "dossier red-sea-2024: points.grounds 'In Terest' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
  }

  @Test
  void an_aspect_that_a_key_states_is_not_left_out() {
    ImmutableSortedMap<String, Statement> leftOut =
        ImmutableSortedMap.of("request", Statement.leftOut(Text.of("none came")));
    assertThat(dossier().putPoints("grounds", leftOut).build().points()).hasSize(1);
    Contribution requested = Contribution.builder().requests(ImmutableList.of()).build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Dossier.builder()
                    .id("d")
                    .contribution(requested)
                    .putPoints("grounds", leftOut)
                    .build())
        .withMessage(
            "dossier d: points.grounds.request is left out, but contribution.requests states it; drop one of the two");
  }

  @Test
  void a_day_can_be_written() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> dossier().recordedThrough(LocalDate.of(-1, 12, 31)).build())
        .withMessage(
            "dossier red-sea-2024: recorded-through '-0001-12-31' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31");
  }

  @Test
  void odd_orders_and_late_letters_are_valid() {
    assertThat(
            dossier()
                .addProcedure(Step.of(DAY, StepKind.EMPLOYMENT))
                .addProcedure(Step.of(DAY.plusDays(9), StepKind.LETTER))
                .addProcedure(Step.of(DAY.minusDays(9), StepKind.DEBATE))
                .build()
                .procedure())
        .extracting(Step::kind)
        .containsExactly(StepKind.EMPLOYMENT, StepKind.LETTER, StepKind.DEBATE);
  }
}
