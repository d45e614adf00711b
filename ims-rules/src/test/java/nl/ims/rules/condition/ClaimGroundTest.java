package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.atLeast;
import static nl.ims.rules.condition.Conditions.complete;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.none;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Words.debate;
import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.actor.Chamber;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import org.junit.jupiter.api.Test;

/** What claims and the smaller conditions rest on and ask for, worked out by hand. */
class ClaimGroundTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final StepClaim LETTER = there(StepKind.LETTER);
  private static final Condition DECIDED = StepValue.its(StepKey.DECIDED).isTrue();
  private static final Condition TO_SENATE = StepValue.its(StepKey.TO).holdsAllOf(Chamber.SENATE);
  private static final Condition YES = Given.TRUE;
  private static final Condition NO = new Given(false, Text.of("nooit", "never"));
  private static final Condition OPEN = debate();

  private static Step on(int day, StepKind kind) {
    return Step.of(DAY.plusDays(day), kind);
  }

  /** An open log, as of day 9. */
  private static Scene scene(Step... steps) {
    return Scene.of(
        NoQuestions.view()
            .log(Log.of(List.of(steps), Optional.empty()))
            .asOf(Optional.of(DAY.plusDays(9)))
            .build());
  }

  private static List<String> toHold(Scene scene, Condition condition) {
    Missing missing = Grounds.toHold(scene, condition);
    assertThat(missing.exact()).isTrue();
    return missing.sets().stream().map(Joiner.on(" + ")::join).toList();
  }

  private static Truth truth(Condition condition) {
    Truth truth = condition.truth(scene());
    assertThat(condition.ground(scene()).truth()).isEqualTo(truth);
    assertThat(condition.ground(scene().explaining()).truth()).isEqualTo(truth);
    return truth;
  }

  @Test
  void a_step_that_lacks_a_key_alone_is_asked_for_the_key_and_for_no_other_step() {
    Scene scene = scene(on(2, StepKind.LETTER));
    assertThat(toHold(scene, LETTER.where(DECIDED))).containsExactly("procedure[0].decided");
    assertThat(toHold(scene, LETTER.where(DECIDED).where(TO_SENATE)))
        .containsExactly("procedure[0].decided + procedure[0].to");
    assertThat(toHold(scene, LETTER.where(all(DECIDED, TO_SENATE))))
        .containsExactly("procedure[0].decided + procedure[0].to");
    assertThat(toHold(scene, LETTER.where(not(DECIDED)))).containsExactly("procedure[0].decided");
  }

  @Test
  void a_step_that_lacks_more_than_a_key_leaves_another_step_to_be_asked_for() {
    Scene scene = scene(on(2, StepKind.LETTER));
    assertThat(toHold(scene, LETTER.where(DECIDED).where(debate().onOrAfter(Day.IT))))
        .containsExactly(
            "procedure.debate + procedure.letter", "procedure.debate + procedure[0].decided");
    assertThat(toHold(scene, LETTER.where(any(DECIDED, debate().onOrAfter(Day.IT)))))
        .containsExactly("procedure.debate", "procedure.letter", "procedure[0].decided");
    Step toHouse =
        on(2, StepKind.LETTER).withTo(ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES));
    assertThat(toHold(scene(toHouse), LETTER.where(DECIDED).where(TO_SENATE)))
        .containsExactly("procedure.letter");
    assertThat(toHold(scene, LETTER.where(DECIDED).after(Day.on(DAY.plusDays(2)))))
        .containsExactly("procedure.letter");
    StepWord word = StepWord.of("w", "w", StepKind.END).or(StepKind.LETTER, NO);
    assertThat(toHold(scene, StepClaim.there(word).where(DECIDED)))
        .containsExactly("procedure.end");
  }

  @Test
  void a_step_of_a_kind_that_asks_more_is_not_enough_by_itself() {
    StepWord word = StepWord.of("w", "w", StepKind.END).or(StepKind.LETTER, NO);
    Scene scene = scene(on(2, StepKind.LETTER));
    assertThat(StepClaim.there(word).truth(scene)).isEqualTo(Truth.UNKNOWN);
    assertThat(StepClaim.there(word).ground(scene).truth()).isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void a_step_on_no_day_of_a_window_rests_on_what_forbids_it_on_each() {
    Scene scene = scene(on(4, StepKind.LETTER), on(5, StepKind.LETTER), on(6, StepKind.END));
    Condition alone = not(LETTER.on(Day.IT));
    StepClaim claim = debate().onOrAfter(Day.on(DAY.plusDays(4))).where(alone);
    assertThat(proven(claim.onOrBefore(Day.on(DAY.plusDays(5))), scene)).containsExactly(0, 1);
    assertThat(proven(claim.onOrBefore(Day.on(DAY.plusDays(6))), scene)).isEmpty();
    Condition never = all(alone, not(there(StepKind.END).on(Day.IT)));
    assertThat(
            proven(
                debate().between(Day.on(DAY.plusDays(4)), Day.on(DAY.plusDays(6))).where(never),
                scene))
        .containsExactly(0, 1, 2);
  }

  /** Through the as-of day 9 nothing is waited for; of later days for the first. */
  @Test
  void a_step_on_a_day_to_come_is_waited_for_from_that_day() {
    Condition later =
        there(StepKind.PROGRESS_REPORT).between(Day.on(DAY.plusDays(14)), Day.on(DAY.plusDays(16)));
    Condition claim = debate().between(Day.on(DAY), Day.on(DAY.plusDays(14))).where(later);
    assertThat(Missing.waits(claim.ground(scene(on(0, StepKind.LETTER)))))
        .isEqualTo((int) DAY.plusDays(10).toEpochDay());
  }

  @Test
  void a_step_on_several_days_asks_for_what_matters_on_each() {
    Scene scene = scene(on(4, StepKind.LETTER), on(5, StepKind.LETTER));
    Condition undecided = not(LETTER.where(DECIDED).on(Day.IT));
    StepClaim claim = debate().between(Day.on(DAY.plusDays(4)), Day.on(DAY.plusDays(5)));
    assertThat(toHold(scene, claim.where(undecided)))
        .containsExactly(
            "procedure.debate + procedure[0].decided + recorded-through",
            "procedure.debate + procedure[1].decided + recorded-through");
  }

  /** Deployment happens once: what it would be on the first day rules it out on the second. */
  @Test
  void a_step_on_several_days_keeps_each_day_apart_that_another_fact_may_fall_on() {
    Scene scene = scene(on(4, StepKind.LETTER), on(5, StepKind.LETTER));
    StepClaim deployed = there(StepKind.EMPLOYMENT);
    Condition claim =
        debate()
            .between(Day.on(DAY.plusDays(4)), Day.on(DAY.plusDays(5)))
            .where(deployed.on(Day.IT));
    for (int day : new int[] {4, 5}) {
      assertThat(toHold(scene, all(claim, deployed.on(Day.on(DAY.plusDays(day))))))
          .containsExactly("procedure.debate + procedure.employment");
    }
  }

  private static List<Integer> proven(Condition condition, Scene scene) {
    return Proof.of(condition.ground(scene)).facts().stream()
        .map(fact -> ((DossierFact.OfStep) fact).step())
        .toList();
  }

  @Test
  void a_window_between_two_steps_rests_on_both() {
    Scene scene =
        scene(on(1, StepKind.MADE_AVAILABLE), on(2, StepKind.LETTER), on(3, StepKind.EMPLOYMENT));
    StepClaim between = LETTER.between(Day.MADE_AVAILABLE, Day.EMPLOYMENT);
    assertThat(Proof.of(between.ground(scene)).facts())
        .containsExactlyInAnyOrder(
            new DossierFact.OfStep(0), new DossierFact.OfStep(1), new DossierFact.OfStep(2));
    assertThat(Proof.of(LETTER.onOrBefore(Day.EMPLOYMENT).ground(scene)).facts())
        .containsExactlyInAnyOrder(new DossierFact.OfStep(1), new DossierFact.OfStep(2));
    assertThat(Proof.of(LETTER.ground(scene)).facts()).containsExactly(new DossierFact.OfStep(1));
  }

  @Test
  void the_thirty_third_step_is_a_fact_as_the_first_ones_are() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 34; i++) {
      steps.add(on(i - 40, i < 31 ? StepKind.DEBATE : StepKind.LETTER));
    }
    Scene scene = scene(steps.toArray(Step[]::new));
    for (int i = 31; i < 34; i++) {
      Day day = Day.on(DAY.plusDays(i - 40));
      assertThat(Proof.of(LETTER.on(day).ground(scene)).facts())
          .containsExactly(new DossierFact.OfStep(i));
    }
  }

  @Test
  void a_window_that_hangs_on_nothing_known_is_open_and_tells_no_way_unless_asked() {
    StepClaim before = LETTER.before(Day.EMPLOYMENT);
    Ground plain = before.ground(scene(on(2, StepKind.LETTER)));
    assertThat(plain.truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Missing.ways(plain, true, Budget.UNLIMITED).isNone()).isTrue();
    StepClaim stated = LETTER.onOrBefore(Day.stated(StepKey.UNTIL));
    Scene silent = Scene.of(scene(on(2, StepKind.EXTENSION_LETTER)).view(), 0);
    assertThat(stated.truth(silent)).isEqualTo(Truth.UNKNOWN);
    assertThat(toHold(silent, stated)).isEmpty();
  }

  @Test
  void at_least_so_many_hold_once_enough_do_and_fail_once_too_few_can() {
    assertThat(truth(atLeast(2, YES, NO, YES))).isEqualTo(Truth.TRUE);
    assertThat(truth(atLeast(2, YES, NO, NO))).isEqualTo(Truth.FALSE);
    assertThat(truth(atLeast(2, YES, NO, OPEN))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(atLeast(2, OPEN, YES, YES))).isEqualTo(Truth.TRUE);
    assertThat(truth(atLeast(2, NO, OPEN, NO))).isEqualTo(Truth.FALSE);
    assertThat(truth(atLeast(3, OPEN, OPEN, YES))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(atLeast(1, NO))).isEqualTo(Truth.FALSE);
    assertThat(atLeast(2, YES, NO, OPEN).ground(scene()).parts()).hasSize(3);
    assertThat(toHold(scene(), atLeast(2, OPEN, LETTER, NO)))
        .containsExactly("procedure.debate + procedure.letter");
    for (int count : new int[] {0, 3}) {
      assertThatThrownBy(() -> atLeast(count, YES, NO))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "at least %s of 2 conditions always holds or never does; give a number from 1 to 2",
              count);
    }
  }

  @Test
  void some_hold_or_none_do() {
    assertThat(truth(any(NO, YES, OPEN))).isEqualTo(Truth.TRUE);
    assertThat(truth(any(OPEN, NO))).isEqualTo(Truth.UNKNOWN);
    assertThat(truth(any(NO, NO))).isEqualTo(Truth.FALSE);
    assertThat(truth(none(NO, YES))).isEqualTo(Truth.FALSE);
    assertThat(truth(none(NO, NO))).isEqualTo(Truth.TRUE);
    assertThat(truth(none(OPEN))).isEqualTo(Truth.UNKNOWN);
    assertThat(YES.parts()).isEmpty();
  }

  @Test
  void a_log_is_complete_or_may_become_so() {
    assertThat(truth(complete())).isEqualTo(Truth.UNKNOWN);
    assertThat(toHold(scene(), complete())).containsExactly("recorded-through");
    assertThat(toHold(scene(), not(complete()))).isEmpty();
    Ground plain = complete().ground(scene());
    assertThat(Missing.ways(plain, true, Budget.UNLIMITED).isNone()).isTrue();
    Scene whole =
        Scene.of(
            NoQuestions.view().asOf(Optional.of(DAY)).recordedThrough(Optional.of(DAY)).build());
    assertThat(complete().truth(whole)).isEqualTo(Truth.TRUE);
    assertThat(Proof.of(complete().ground(whole)).facts()).containsExactly(DossierFact.THROUGH);
    assertThat(complete().parts()).isEmpty();
  }

  @Test
  void a_judgement_counts_by_its_rule_its_outcome_and_its_subject() {
    View view =
        NoQuestions.view()
            .log(Log.of(List.of(on(0, StepKind.LETTER)), Optional.empty()))
            .judgements(
                ImmutableList.of(
                    judged("a", "", JudgementOutcome.REJECTED),
                    judged("a", "", JudgementOutcome.ACCEPTED),
                    judged("b", "letter/2024-03-04", JudgementOutcome.ACCEPTED)))
            .build();
    Scene whole = Scene.of(view);
    Scene letter = Scene.of(view, 0);
    rests(whole, claim("a", JudgementOutcome.REJECTED, false), 0);
    rests(whole, claim("a", JudgementOutcome.ACCEPTED, false), 1);
    rests(letter, claim("a", JudgementOutcome.ACCEPTED, false), 1);
    rests(letter, claim("b", JudgementOutcome.ACCEPTED, true), 2);
    for (Condition other :
        List.<Condition>of(
            claim("b", JudgementOutcome.ACCEPTED, false),
            claim("c", JudgementOutcome.ACCEPTED, false),
            claim("a", JudgementOutcome.OUTSIDE, false))) {
      assertThat(other.truth(whole)).isEqualTo(Truth.FALSE);
      assertThat(other.ground(whole).truth()).isEqualTo(Truth.FALSE);
      assertThat(other.truth(scene())).isEqualTo(Truth.FALSE);
      assertThat(other.parts()).isEmpty();
    }
    assertThat(claim("a", JudgementOutcome.ACCEPTED, true).truth(letter)).isEqualTo(Truth.FALSE);
  }

  private static View.Judgement judged(String rule, String subject, JudgementOutcome outcome) {
    return new View.Judgement(rule, subject, outcome, DAY, "judgements[0]");
  }

  private static Judged claim(String rule, JudgementOutcome outcome, boolean ofSubject) {
    return new Judged(ImmutableSet.of(rule), ImmutableSet.of(outcome), ofSubject);
  }

  private static void rests(Scene scene, Condition claim, int judgement) {
    assertThat(claim.truth(scene)).isEqualTo(Truth.TRUE);
    assertThat(Proof.of(claim.ground(scene)).facts())
        .containsExactly(new DossierFact.OfJudgement(judgement));
  }

  @Test
  void what_is_known_is_kept_as_no_more_than_that_unless_a_record_would_turn_it() {
    Scene explaining = scene(on(1, StepKind.LETTER)).explaining();
    assertThat(Grounds.of(LETTER, explaining)).isEqualTo(Ground.given(true));
    assertThat(Grounds.of(all(LETTER, YES), explaining)).isEqualTo(Ground.given(true));
    assertThat(Grounds.of(not(LETTER), explaining)).isEqualTo(Ground.given(false));
    Ground turning = Grounds.of(all(YES, not(known(OPEN))), explaining);
    assertThat(turning.truth()).isEqualTo(Truth.TRUE);
    assertThat(turning).isNotEqualTo(Ground.given(true));
    assertThat(Grounds.of(known(LETTER), explaining)).isInstanceOf(Ground.Known.class);
    assertThat(Grounds.of(LETTER, explaining.explaining(new Budget(0)))).isEqualTo(Ground.CUT);
  }
}
