package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;
import org.junit.jupiter.api.Test;

/**
 * An operand that is not stated tells which values would serve: of a step that happens once on
 * which of the days left, of a step in the file which of the answers.
 */
class OpenOperandsTest {
  private static final String BY_EMPLOYMENT = "procedure.employment";
  private static final LocalDate EVE = LocalDate.of(2024, 12, 30);

  /** The days left for a step that happens once are 30 December through 2 January. */
  private final Scene newYear =
      Scene.of(
          NoQuestions.view()
              .marks(EVE.plusDays(1), EVE.plusDays(3))
              .asOf(Optional.of(EVE.plusDays(3)))
              .build());

  private static final long ALL_DAYS = 0b1111;

  /** The answers of the one way to have a condition hold, or fail; none if there is no way. */
  private static Map<String, Long> way(Scene scene, Condition condition, boolean wanted) {
    Ground ground = condition.ground(scene.explaining());
    assertThat(ground.truth()).isEqualTo(Truth.UNKNOWN);
    Ways ways = Missing.ways(ground, wanted, Budget.UNLIMITED);
    assertThat(ways.list()).hasSizeLessThan(2);
    return ways.isNone() ? Map.of() : ways.list().get(0).answers();
  }

  private void serves(Condition condition, long days) {
    assertThat(way(newYear, condition, true)).isEqualTo(Map.of(BY_EMPLOYMENT, days));
    assertThat(way(newYear, condition, false)).isEqualTo(Map.of(BY_EMPLOYMENT, ALL_DAYS & ~days));
  }

  @Test
  void the_days_left_are_those_at_which_something_changes() {
    assertThat(newYear.view().onceDays())
        .containsExactly(
            (int) EVE.toEpochDay(),
            (int) EVE.toEpochDay() + 1,
            (int) EVE.toEpochDay() + 2,
            (int) EVE.toEpochDay() + 3);
  }

  @Test
  void a_day_that_is_not_known_serves_on_either_side_of_a_comparison() {
    Day second = Day.on(EVE.plusDays(1));
    serves(Day.EMPLOYMENT.isBefore(second), 0b0001);
    serves(Day.EMPLOYMENT.isOnOrBefore(second), 0b0011);
    serves(Day.EMPLOYMENT.isAfter(second), 0b1100);
    serves(second.isBefore(Day.EMPLOYMENT), 0b1100);
    serves(second.isOnOrAfter(Day.EMPLOYMENT), 0b0011);
  }

  @Test
  void a_day_some_days_later_serves_so_many_days_earlier() {
    Day third = Day.on(EVE.plusDays(2));
    serves(Day.EMPLOYMENT.plus(1).isBefore(third), 0b0001);
    serves(new Dated.Moved(Day.EMPLOYMENT, 1).isBefore(third), 0b0001);
    serves(new Dated.Moved(Day.EMPLOYMENT, -1).isBefore(third), 0b0111);
  }

  @Test
  void a_year_and_a_number_made_of_it_serve_by_their_days() {
    Numbered year = Day.EMPLOYMENT.year();
    serves(year.isEqualTo(2025), 0b1100);
    serves(year.plus(1).isEqualTo(2025), 0b0011);
    serves(year.plus(-1).isAtLeast(2024), 0b1100);
    serves(year.isAtMost(2024), 0b0011);
    serves(year.isLessThan(2025), 0b0011);
    serves(year.isMoreThan(2024), 0b1100);
    serves(new Numbered.Constant(2024).isLessThan(year), 0b1100);
  }

  @Test
  void where_both_sides_are_open_either_may_have_any_value() {
    Condition both = Day.EMPLOYMENT.isBefore(Day.once(StepKind.END));
    Map<String, Long> any = Map.of(BY_EMPLOYMENT, ALL_DAYS, "procedure.end", ALL_DAYS);
    assertThat(way(newYear, both, true)).isEqualTo(any);
    assertThat(way(newYear, both, false)).isEqualTo(any);
  }

  @Test
  void a_claim_of_a_step_that_happens_once_is_served_by_the_days_of_its_window() {
    StepClaim employment = Words.there(StepKind.EMPLOYMENT);
    assertThat(way(newYear, employment.onOrBefore(Day.on(EVE.plusDays(1))), true))
        .isEqualTo(Map.of(BY_EMPLOYMENT, 0b0011L));
    assertThat(way(newYear, employment.onOrAfter(Day.on(EVE.plusDays(3))), true))
        .isEqualTo(Map.of(BY_EMPLOYMENT, 0b1000L));
  }

  @Test
  void what_is_given_serves_or_does_not_and_asks_nothing() {
    Codes code = new Codes(2, Text.of("c"));
    for (Operand given : List.<Operand>of(new Numbered.Constant(2), code)) {
      assertThat(given.ways(newYear, number -> number == 2).isAlways()).isTrue();
      assertThat(given.ways(newYear, number -> number != 2).isNone()).isTrue();
      assertThat(given.facts(newYear)).isEmpty();
      assertThat(given.answers()).isEmpty();
      assertThat(given.isFree(newYear)).isFalse();
    }
    IntPredicate any = number -> true;
    assertThat(Day.on(EVE).ways(newYear, any).isNone()).isTrue();
    assertThat(Day.IT.ways(newYear, any).isNone()).isTrue();
  }

  @Test
  void a_day_that_the_subject_states_is_asked_of_the_subject_alone() {
    Day stated = Day.stated(StepKey.UNTIL);
    IntPredicate any = number -> true;
    assertThat(stated.ways(newYear, any).isNone()).isTrue();
    assertThat(stated.ways(silentLetter(), any).list())
        .extracting(Way::answers)
        .containsExactly(ImmutableSortedMap.of("procedure[0].until", Way.ANY));
  }

  private static Scene silentLetter() {
    Log log = Log.of(List.of(Step.of(EVE, StepKind.LETTER)), Optional.empty());
    return Scene.of(NoQuestions.view().log(log).build(), 0);
  }

  @Test
  void a_step_in_the_file_that_is_silent_is_asked_for_the_answers_that_serve() {
    Scene scene = silentLetter();
    StepValue to = StepValue.subject(StepKey.TO);
    assertThat(to.isFree(scene)).isFalse();
    assertThat(way(scene, to.holdsOneOf(List.of(Chamber.SENATE)), true))
        .isEqualTo(Map.of("procedure[0].to", servingSets(Chamber.SENATE, true)));
    assertThat(way(scene, to.holdsNoneOf(Chamber.SENATE), true))
        .isEqualTo(Map.of("procedure[0].to", servingSets(Chamber.SENATE, false)));
    assertThat(way(scene, StepValue.subject(StepKey.DECIDED).isTrue(), true))
        .isEqualTo(Map.of("procedure[0].decided", 0b10L));
    assertThat(way(scene, StepValue.subject(StepKey.DECIDED).isTrue(), false))
        .isEqualTo(Map.of("procedure[0].decided", 0b01L));
  }

  /** The sets of chambers with one of them, or without it, as a mask. */
  private static long servingSets(Chamber chamber, boolean with) {
    long mask = 0;
    for (int set = 0; set < 1 << Chamber.values().length; set++) {
      boolean holds = (set & Bits.mask(List.of(chamber))) != 0;
      mask |= holds == with ? 1L << set : 0;
    }
    return mask;
  }

  @Test
  void that_a_key_is_stated_rests_on_the_key_and_that_it_is_not_on_nothing() {
    Step letter = Step.of(EVE, StepKind.LETTER).withTo(ImmutableSortedSet.of(Chamber.SENATE));
    Log log = Log.of(List.of(letter), Optional.empty());
    Scene scene = Scene.of(NoQuestions.view().log(log).build(), 0);
    assertThat(Proof.of(StepValue.subject(StepKey.TO).isStated().ground(scene)).facts())
        .containsExactly(new DossierFact.OfKey(0, StepKey.TO));
    Ground silent = StepValue.subject(StepKey.DECIDED).isStated().ground(scene);
    assertThat(silent.truth()).isEqualTo(Truth.FALSE);
    assertThat(Proof.of(silent).facts()).isEmpty();
  }

  @Test
  void a_step_that_is_only_supposed_may_state_anything() {
    Scene scene = silentLetter();
    Condition its = StepValue.its(StepKey.DECIDED).isTrue();
    assertThat(StepValue.its(StepKey.DECIDED).isFree(scene)).isTrue();
    Ground supposed = scene.explaining().groundIt(-1, (int) EVE.toEpochDay(), its);
    assertThat(Missing.ways(supposed, true, Budget.UNLIMITED).isAlways()).isTrue();
    assertThat(Missing.ways(supposed, false, Budget.UNLIMITED).isAlways()).isTrue();
    Condition same = StepValue.its(StepKey.DECIDED).isThatOfSubject();
    Ground compared = scene.explaining().groundIt(-1, (int) EVE.toEpochDay(), same);
    assertThat(Missing.of(Missing.ways(compared, true, Budget.UNLIMITED)).sets())
        .containsExactly(ImmutableList.of("procedure[0].decided"));
    Condition covers = StepValue.its(StepKey.TO).coversThatOfSubject();
    Ground sets = scene.explaining().groundIt(-1, (int) EVE.toEpochDay(), covers);
    assertThat(Missing.ways(sets, true, Budget.UNLIMITED).isAlways()).isTrue();
    assertThat(StepValue.subject(StepKey.DECIDED).isFree(newYear)).isTrue();
    assertThat(StepValue.subject(StepKey.DECIDED).isTrue().truth(newYear)).isEqualTo(Truth.UNKNOWN);
    assertThat(StepValue.subject(StepKey.DECIDED).isStated().truth(newYear))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_term_states_the_year_it_covers_and_leaves_nothing_open() {
    ReportTerm term = ReportTerm.of("2024", 2024, EVE, EVE.plusDays(2), EVE.plusDays(1));
    Scene scene = Scene.of(newYear.view(), Subject.term(term));
    assertThat(StepValue.subject(StepKey.COVERS).isFree(scene)).isFalse();
    assertThat(StepValue.subject(StepKey.COVERS).code(scene)).isEqualTo(2024);
    assertThat(StepValue.subject(StepKey.COVERS).isStated().truth(scene)).isEqualTo(Truth.TRUE);
    assertThat(StepValue.subject(StepKey.DECIDED).isStated().truth(scene)).isEqualTo(Truth.FALSE);
    assertThat(StepValue.its(StepKey.COVERS).isFree(scene)).isTrue();
    assertThat(Day.OPENS.isBefore(Day.on(EVE.plusDays(1))).truth(scene)).isEqualTo(Truth.TRUE);
    assertThat(Day.DUE.isAfter(Day.on(EVE.plusDays(1))).truth(scene)).isEqualTo(Truth.TRUE);
    assertThat(Day.SPARED.isOnOrAfter(Day.on(EVE.plusDays(1))).truth(scene)).isEqualTo(Truth.TRUE);
  }

  @Test
  void what_a_step_states_is_told_from_what_else_is_compared() {
    assertThat(StepValue.isAskedBy(StepValue.its(StepKey.DECIDED).isTrue())).isTrue();
    assertThat(StepValue.isAskedBy(StepValue.its(StepKey.DECIDED).isStated())).isTrue();
    assertThat(StepValue.isAskedBy(Day.SUBJECT.isBefore(Day.IT))).isFalse();
    assertThat(StepValue.isAskedBy(Given.TRUE)).isFalse();
  }

  @Test
  void a_condition_that_is_not_explained_tells_no_ways() {
    Ground plain = Day.EMPLOYMENT.isBefore(Day.on(EVE)).ground(newYear);
    assertThat(Missing.ways(plain, true, Budget.UNLIMITED).isNone()).isTrue();
    assertThat(plain.truth()).isEqualTo(Truth.UNKNOWN);
  }
}
