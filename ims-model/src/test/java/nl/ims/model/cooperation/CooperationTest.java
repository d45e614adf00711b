package nl.ims.model.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.actor.Country;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

class CooperationTest {

  @Test
  void a_cooperation_may_state_nothing_and_stand_on_a_document_in_force_before_its_date() {
    LocalDate day = LocalDate.of(2015, 3, 4);
    assertThat(Cooperation.builder().build().partners()).isEmpty();
    assertThat(Basis.builder().date(day).inForce(day.minusDays(1)).build().kind()).isEmpty();
  }

  @Test
  void values_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Basis.builder().inForce(LocalDate.of(-1, 1, 1)).build())
        .withMessage(
            "basis: in-force '-0001-01-01' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31");
    ImmutableSortedSet<Country> reversed =
        ImmutableSortedSet.orderedBy(Ordering.<Country>natural().reverse())
            .add(Country.of("BE"), Country.of("DE"))
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cooperation.builder().partners(reversed).build())
        .withMessage(
            "cooperation: partners '[DE, BE]' is not in natural order; copy it with copyOf of its class");
  }

  @Test
  void sets_and_maps_are_in_natural_order() {
    ImmutableSortedSet<Domain> domains =
        ImmutableSortedSet.orderedBy(Ordering.<Domain>natural().reverse())
            .add(Domain.LAND, Domain.SEA)
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cooperation.builder().domains(domains).build())
        .withMessage(
            "cooperation: domains '[SEA, LAND]' is not in natural order; copy it with copyOf of its class");
  }

  @Test
  void an_answer_stands_under_its_own_criterion() {
    SovereigntyAnswer answer =
        SovereigntyAnswer.builder()
            .criterion(SovereigntyCriterion.VOTING_RULE)
            .answer("consensus")
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cooperation.builder()
                    .putSovereignty(SovereigntyCriterion.LEGAL_BASIS, answer)
                    .build())
        .withMessage(
            "cooperation: sovereignty.legal-basis 'consensus' answers voting-rule; put it under that criterion");
  }

  @Test
  void an_answer_is_one_that_its_criterion_allows() {
    SovereigntyAnswer answer =
        SovereigntyAnswer.builder()
            .criterion(SovereigntyCriterion.VOTING_RULE)
            .answer("majority")
            .build();
    assertThat(answer.bearing()).isEqualTo(Bearing.ADVERSE);
    assertThat(answer.possible().label()).isEqualTo(Text.of("bij meerderheid", "by majority"));
    assertThat(answer.inferred()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                SovereigntyAnswer.builder()
                    .criterion(SovereigntyCriterion.VOTING_RULE)
                    .answer("treaty")
                    .build())
        .withMessage(
            "sovereignty voting-rule: answer 'treaty' is none of its answers; use one of consensus, participants-only, by-share, majority, lead-nation");
  }

  @Test
  void a_milestone_tells_by_how_much_it_was_late_and_by_how_much_its_plan_moved() {
    Milestone apollo =
        Milestone.builder()
            .planned(LocalDate.of(2018, 4, 1))
            .previouslyPlanned(LocalDate.of(2018, 4, 8))
            .actual(LocalDate.of(2018, 4, 4))
            .build();
    assertThat(apollo.delay()).contains(3);
    assertThat(apollo.slippage()).contains(-7);
    Milestone unplanned = apollo.withPlanned(Optional.empty());
    assertThat(unplanned.delay()).isEmpty();
    assertThat(unplanned.slippage()).isEmpty();
    assertThat(apollo.withActual(Optional.empty()).delay()).isEmpty();
    assertThat(apollo.withPreviouslyPlanned(Optional.empty()).slippage()).isEmpty();
    assertThat(
            Milestone.builder()
                .planned(LocalDate.of(0, 1, 1))
                .actual(LocalDate.of(9999, 12, 31))
                .build()
                .delay())
        .contains(3_652_424);
  }

  @Test
  void days_of_milestones_and_changes_of_status_fit_a_file() {
    LocalDate day = LocalDate.of(10_000, 1, 1);
    String rest =
        " '+10000-01-01' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Milestone.builder().planned(day).build())
        .withMessage("milestone: planned" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Milestone.builder().previouslyPlanned(day).build())
        .withMessage("milestone: previously-planned" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Milestone.builder().actual(day).build())
        .withMessage("milestone: actual" + rest);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StatusChange(CooperationStatus.ENDED, day, Optional.empty()))
        .withMessage("status ended: date" + rest);
  }

  @Test
  void a_committed_unit_is_checked() {
    LocalDate day = LocalDate.of(2016, 1, 1);
    assertThat(CommittedUnit.builder().fromInclusive(day).throughInclusive(day).build().inferred())
        .isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CommittedUnit.builder()
                    .fromInclusive(day)
                    .throughInclusive(day.minusDays(1))
                    .build())
        .withMessage(
            "committed unit: through '2015-12-31' is before from '2016-01-01'; both days are included, give a last day on or after the first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommittedUnit.builder().personnel(-1).build())
        .withMessage(
            "committed unit: personnel '-1' is out of range; give a whole number, 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommittedUnit.builder().noticeToMove(-1).build())
        .withMessage(
            "committed unit: notice-to-move '-1' is out of range; give a whole number, 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommittedUnit.builder().leftAtHome(-1).build())
        .withMessage(
            "committed unit: left-at-home '-1' is out of range; give a whole number, 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommittedUnit.builder().committedTo(ImmutableList.of("NRF")).build())
        .withMessage(
            "committed unit: committed-to 'NRF' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                CommittedUnit.builder()
                    .committedTo(ImmutableList.of("vjtf", "eu-battlegroup", "vjtf"))
                    .build())
        .withMessage("committed unit: committed-to 'vjtf' stands there twice; name it once");
  }

  @Test
  void the_netherlands_is_no_partner() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Cooperation.builder()
                    .partners(ImmutableSortedSet.of(Country.of("DE"), Country.of("NL")))
                    .build())
        .withMessage(
            "cooperation: partners 'NL' is the Netherlands itself; leave it out, for partners are the other states");
  }

  @Test
  void a_body_meets_no_negative_number_of_times() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GoverningBody.builder().meetingsPerYear(-2).build())
        .withMessage(
            "body: meetings-per-year '-2' is out of range; give a whole number, 0 or more");
  }
}
