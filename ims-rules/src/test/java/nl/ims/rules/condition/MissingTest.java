package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Words.debate;
import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.Situation;
import org.junit.jupiter.api.Test;

/** What would settle claims on small logs, worked out by hand. Days are counted from some day. */
class MissingTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final int OPEN = -1;
  private static final StepClaim LETTER = there(StepKind.LETTER);
  private static final StepClaim EMPLOYMENT = there(StepKind.EMPLOYMENT);
  private static final String BY_LETTER = "procedure.letter";
  private static final String BY_DEBATE = "procedure.debate";
  private static final String BY_EMPLOYMENT = "procedure.employment";
  private static final String BY_SILENCE = "recorded-through";

  private static Step on(int day, StepKind kind) {
    return Step.of(DAY.plusDays(day), kind);
  }

  private static int day(int day) {
    return (int) DAY.toEpochDay() + day;
  }

  /** Steps, complete through a day, as of a day; the first step is the subject. */
  private static Scene scene(int through, int asOf, Step... steps) {
    View view =
        NoQuestions.view()
            .log(Log.of(List.of(steps), Optional.empty()))
            .recordedThrough(date(through))
            .asOf(date(asOf))
            .build();
    return steps.length == 0 ? Scene.of(view) : Scene.of(view, 0);
  }

  private static Optional<LocalDate> date(int day) {
    return day == OPEN ? Optional.empty() : Optional.of(DAY.plusDays(day));
  }

  private static List<String> toHold(Scene scene, Condition condition) {
    Missing missing = Grounds.toHold(scene, condition);
    assertThat(missing.exact()).isTrue();
    return missing.sets().stream().map(Joiner.on(" + ")::join).toList();
  }

  private static List<String> toFail(Scene scene, Condition condition) {
    return toHold(scene, not(condition));
  }

  private static int waits(Scene scene, Condition condition) {
    return Missing.waits(condition.ground(scene));
  }

  @Test
  void a_step_settles_an_open_window_or_the_end_of_the_log_does() {
    Scene scene = scene(OPEN, 4);
    assertThat(toHold(scene, LETTER)).containsExactly(BY_LETTER);
    assertThat(toFail(scene, LETTER)).containsExactly(BY_SILENCE);
    assertThat(waits(scene, LETTER)).isEqualTo(Ground.NEVER);
  }

  @Test
  void a_window_beyond_the_last_day_waits_for_its_end() {
    Scene scene = scene(2, 2, on(2, StepKind.DEBATE));
    StepClaim letter = LETTER.between(Day.SUBJECT, Day.SUBJECT.plus(3));
    assertThat(toHold(scene, letter.after(Day.SUBJECT))).isEmpty();
    assertThat(toFail(scene, letter)).isEmpty();
    assertThat(waits(scene, letter)).isEqualTo(day(5));
    assertThat(waits(scene(1, 2, on(2, StepKind.DEBATE)), LETTER.on(Day.SUBJECT)))
        .isEqualTo(Ground.NEVER);
  }

  @Test
  void a_step_that_happens_once_settles_by_its_day_either_way() {
    Scene scene = scene(OPEN, 4, on(2, StepKind.LETTER));
    assertThat(toHold(scene, EMPLOYMENT.before(Day.SUBJECT))).containsExactly(BY_EMPLOYMENT);
    assertThat(toFail(scene, EMPLOYMENT.before(Day.SUBJECT)))
        .containsExactly(BY_EMPLOYMENT, BY_SILENCE);
    assertThat(toHold(scene, EMPLOYMENT.on(Day.SUBJECT))).containsExactly(BY_EMPLOYMENT);
    Condition later =
        all(
            not(EMPLOYMENT.before(Day.SUBJECT)),
            not(EMPLOYMENT.on(Day.SUBJECT)),
            EMPLOYMENT.onOrBefore(Day.SUBJECT.plus(1)));
    assertThat(toHold(scene, later)).containsExactly(BY_EMPLOYMENT);
    assertThat(
            toHold(scene, all(EMPLOYMENT.before(Day.SUBJECT), EMPLOYMENT.onOrAfter(Day.SUBJECT))))
        .isEmpty();
  }

  @Test
  void a_window_that_hangs_on_a_step_not_recorded_is_settled_by_its_day() {
    Scene scene = scene(OPEN, 4, on(2, StepKind.LETTER));
    assertThat(toHold(scene, LETTER.before(Day.EMPLOYMENT))).containsExactly(BY_EMPLOYMENT);
    assertThat(toHold(scene, LETTER.after(Day.EMPLOYMENT))).containsExactly(BY_EMPLOYMENT);
    assertThat(toFail(scene, LETTER.after(Day.EMPLOYMENT))).containsExactly(BY_EMPLOYMENT);
    // what was supposed for one claim is not supposed for the next
    Condition either =
        any(all(LETTER.before(Day.EMPLOYMENT), debate()), LETTER.after(Day.EMPLOYMENT));
    assertThat(toHold(scene, either)).containsExactly(BY_EMPLOYMENT);
    StepClaim same = LETTER.onOrBefore(Day.EMPLOYMENT).where(EMPLOYMENT.on(Day.IT));
    assertThat(toHold(scene, same)).containsExactly(BY_EMPLOYMENT);
    StepClaim later = LETTER.onOrBefore(Day.EMPLOYMENT).where(not(EMPLOYMENT.onOrAfter(Day.IT)));
    assertThat(toHold(scene, later)).isEmpty();
  }

  @Test
  void a_step_of_which_something_must_hold_needs_that_too() {
    StepClaim debated = LETTER.where(debate().after(Day.IT));
    assertThat(toHold(scene(1, 4), debated)).containsExactly(BY_DEBATE + " + " + BY_LETTER);
    assertThat(toFail(scene(1, 4), debated)).containsExactly(BY_SILENCE);
    assertThat(LETTER.where(debate().onOrAfter(Day.IT)).truth(scene(OPEN, OPEN)))
        .isEqualTo(Truth.UNKNOWN);
  }

  @Test
  void the_first_open_day_is_told_apart_from_later_ones() {
    StepClaim undebated = LETTER.where(not(debate().before(Day.IT)));
    assertThat(toHold(scene(1, 20, on(10, StepKind.END)), undebated)).containsExactly(BY_LETTER);
  }

  @Test
  void the_last_day_of_a_window_is_told_apart_from_earlier_ones() {
    Day end = Day.SUBJECT.plus(5);
    StepClaim undebated = LETTER.onOrBefore(end).where(not(debate().after(Day.IT).onOrBefore(end)));
    assertThat(toHold(scene(OPEN, 29, on(10, StepKind.END)), undebated)).containsExactly(BY_LETTER);
  }

  @Test
  void the_last_day_that_exists_is_told_apart_from_earlier_ones() {
    StepClaim undebated = LETTER.onOrBefore(Day.SUBJECT.plus(5)).where(not(debate().after(Day.IT)));
    assertThat(toHold(scene(OPEN, 13, on(10, StepKind.END)), undebated)).containsExactly(BY_LETTER);
  }

  @Test
  void where_no_open_day_serves_the_proof_names_the_silence_before() {
    Scene scene = scene(3, 6, on(3, StepKind.DEBATE), on(6, StepKind.EMPLOYMENT));
    StepClaim late = LETTER.where(EMPLOYMENT.before(Day.IT));
    assertThat(late.truth(scene)).isEqualTo(Truth.FALSE);
    assertThat(Proof.of(late.ground(scene)).facts())
        .containsExactly(
            new DossierFact.Silence(LETTER.word(), Integer.MIN_VALUE, day(3)),
            new DossierFact.OfStep(1));
    assertThat(Proof.of(late.onOrAfter(Day.SUBJECT).ground(scene)).facts())
        .containsExactly(
            new DossierFact.Silence(LETTER.word(), day(3), day(3)), new DossierFact.OfStep(1));
    assertThat(Proof.of(late.after(Day.SUBJECT).ground(scene)).facts())
        .containsExactly(new DossierFact.OfStep(1));
  }

  @Test
  void a_key_that_a_recorded_step_is_silent_on_is_asked_for_once() {
    Scene scene = scene(4, 4, on(2, StepKind.LETTER));
    StepValue to = StepValue.subject(StepKey.TO);
    Condition toHouse = to.holdsAllOf(Chamber.HOUSE_OF_REPRESENTATIVES);
    Condition toSenate = to.holdsAllOf(Chamber.SENATE);
    assertThat(toHold(scene, toHouse)).containsExactly("procedure[0].to");
    assertThat(toHold(scene, all(toHouse, toSenate))).containsExactly("procedure[0].to");
    assertThat(toHold(scene, all(toHouse, not(toSenate)))).containsExactly("procedure[0].to");
    assertThat(toHold(scene, all(not(toHouse), not(toSenate)))).containsExactly("procedure[0].to");
    assertThat(toHold(scene, all(toHouse, to.holdsNoneOf(Chamber.values())))).isEmpty();
    Condition byDefence = StepValue.subject(StepKey.BY).holdsOneOf(ImmutableList.of(Actor.DEFENCE));
    assertThat(toHold(scene, byDefence)).containsExactly("procedure[0].by");
    assertThat(toFail(scene, byDefence)).containsExactly("procedure[0].by");
  }

  @Test
  void a_key_is_compared_with_that_of_the_subject() {
    Step start = on(0, StepKind.STANDBY_START).withFramework("nrf");
    StepClaim end =
        there(StepKind.STANDBY_END).where(StepValue.its(StepKey.FRAMEWORK).isThatOfSubject());
    Step same = on(1, StepKind.STANDBY_END).withFramework("nrf");
    assertThat(end.truth(scene(4, 4, start, same))).isEqualTo(Truth.TRUE);
    assertThat(Proof.of(end.ground(scene(4, 4, start, same))).facts())
        .containsExactly(
            new DossierFact.OfStep(1),
            new DossierFact.OfKey(1, StepKey.FRAMEWORK),
            new DossierFact.OfKey(0, StepKey.FRAMEWORK));
    assertThat(end.truth(scene(4, 4, start, same.withFramework("vjtf")))).isEqualTo(Truth.FALSE);
  }

  @Test
  void a_set_of_changes_is_asked_for_once() {
    Scene scene = scene(4, 4, on(2, StepKind.SUPPLEMENTARY_LETTER));
    StepValue changes = StepValue.subject(StepKey.CHANGES);
    Condition task = changes.holdsAllOf(ChangeKind.TASK);
    Condition area = changes.holdsAllOf(ChangeKind.AREA);
    assertThat(toHold(scene, all(task, not(area)))).containsExactly("procedure[0].changes");
    assertThat(toHold(scene, all(area, not(task)))).containsExactly("procedure[0].changes");
    assertThat(toHold(scene, all(task, area))).containsExactly("procedure[0].changes");
    assertThat(toHold(scene, all(task, changes.holdsNoneOf(ChangeKind.TASK)))).isEmpty();
  }

  @Test
  void a_list_is_asked_for_and_its_elements_for_their_days() {
    Condition lasts =
        Questions.MANDATES.some(
            Questions.MANDATES.day("through").isOnOrAfter(Questions.PERIOD_THROUGH));
    Sketch silent = Sketch.blank();
    assertThat(toHold(scene(silent), lasts))
        .containsExactly("contribution.mandate + contribution.period.through");
    assertThat(toFail(scene(silent), lasts)).containsExactly("contribution.mandate");
    Sketch bare =
        silent.contribution(c -> c.withMandate(ImmutableList.of(Mandate.builder().build())));
    assertThat(toHold(scene(bare), lasts))
        .containsExactly("contribution.mandate[0].through + contribution.period.through");
    Sketch none = silent.contribution(c -> c.withMandate(ImmutableList.of()));
    assertThat(lasts.truth(scene(none))).isEqualTo(Truth.FALSE);
    assertThat(Proof.of(lasts.ground(scene(none))).facts())
        .containsExactly(Questions.MANDATES.stated());
  }

  private static Scene scene(Sketch sketch) {
    return Scene.of(new Situation(sketch.dossier(), sketch.asOf(), sketch.referenceDay()).view());
  }

  @Test
  void a_step_before_a_window_is_not_late() {
    Scene scene = scene(4, 4, on(2, StepKind.DEBATE), on(1, StepKind.LETTER));
    Scene about = Scene.of(scene.view(), Subject.step(1));
    assertThat(Fulfilment.of(ImmutableList.of(LETTER.on(Day.SUBJECT)), about))
        .contains(new Fulfilment(DAY.plusDays(2), Truth.FALSE, OptionalInt.empty()));
  }

  @Test
  void what_counts_only_on_record_is_asked_for_and_fails_of_itself() {
    Scene scene = scene(OPEN, 4, on(2, StepKind.DEBATE));
    assertThat(toHold(scene, known(LETTER))).containsExactly(BY_LETTER);
    assertThat(toHold(scene, all(known(LETTER), debate()))).containsExactly(BY_LETTER);
    assertThat(toFail(scene, known(LETTER))).isEmpty();
    assertThat(toFail(scene, known(debate()))).isEmpty();
    assertThat(toHold(scene, LETTER.where(known(debate().on(Day.SUBJECT)))))
        .containsExactly(BY_LETTER);
  }

  @Test
  void a_window_rests_on_its_anchor_though_it_is_the_first_step() {
    Scene scene = scene(4, 4, on(1, StepKind.EMPLOYMENT), on(2, StepKind.LETTER));
    assertThat(Proof.of(LETTER.after(Day.EMPLOYMENT).ground(scene)).facts())
        .containsExactly(new DossierFact.OfStep(0), new DossierFact.OfStep(1));
  }

  @Test
  void the_days_of_a_step_that_happens_once_are_those_still_open() {
    Step letter = on(2, StepKind.LETTER).withTo(ImmutableSortedSet.of(Chamber.SENATE));
    assertThat(scene(OPEN, 6, letter).view().onceDays())
        .containsExactly(day(1), day(2), day(3), day(6));
    assertThat(scene(2, 6, letter).view().onceDays()).containsExactly(day(3), day(6));
    assertThat(scene(3, 6, letter).view().onceDays()).containsExactly(day(4), day(6));
    assertThat(scene(OPEN, 3, letter).view().onceDays()).containsExactly(day(1), day(2), day(3));
    assertThat(scene(OPEN, OPEN).view().onceDays()).containsExactly(0);
  }
}
