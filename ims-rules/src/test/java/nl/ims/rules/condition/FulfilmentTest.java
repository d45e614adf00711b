package nl.ims.rules.condition;

import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.logic.Truth;
import org.junit.jupiter.api.Test;

/** Which step did what was asked by a day, in time or later. Days are counted from some day. */
class FulfilmentTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
  private static final StepClaim LETTER = there(StepKind.LETTER);
  private static final StepClaim DEBATE = there(StepKind.DEBATE);

  /** From two days before the subject through two days after it. */
  private static StepClaim around(StepClaim claim) {
    return claim.between(Day.SUBJECT.plus(-2), Day.SUBJECT.plus(2));
  }

  private static Step on(int day, StepKind kind) {
    return Step.of(DAY.plusDays(day), kind);
  }

  /** The subject is an end on day 0; the log is complete. */
  private static Scene scene(Step... steps) {
    ImmutableList<Step> all =
        ImmutableList.<Step>builder().add(steps).add(on(0, StepKind.END)).build();
    Log log = Log.of(List.copyOf(all), Optional.empty());
    View view =
        NoQuestions.view()
            .log(log)
            .asOf(Optional.of(DAY.plusDays(20)))
            .recordedThrough(Optional.of(DAY.plusDays(20)))
            .build();
    return Scene.of(view, log.first(StepKind.END));
  }

  private static Fulfilment read(Scene scene, StepClaim... claims) {
    return Fulfilment.of(ImmutableList.copyOf(claims), scene).orElseThrow();
  }

  private static Fulfilment done(Truth inTime, int step) {
    return new Fulfilment(DAY.plusDays(2), inTime, OptionalInt.of(step));
  }

  private static Fulfilment never() {
    return new Fulfilment(DAY.plusDays(2), Truth.FALSE, OptionalInt.empty());
  }

  @Test
  void a_step_on_the_first_or_the_last_day_of_the_window_is_in_time() {
    assertThat(read(scene(on(-2, StepKind.LETTER)), around(LETTER))).isEqualTo(done(Truth.TRUE, 0));
    assertThat(read(scene(on(2, StepKind.LETTER)), around(LETTER))).isEqualTo(done(Truth.TRUE, 1));
  }

  @Test
  void a_step_after_the_window_is_late_and_one_before_it_is_none() {
    assertThat(read(scene(on(3, StepKind.LETTER)), around(LETTER))).isEqualTo(done(Truth.FALSE, 1));
    assertThat(read(scene(on(-3, StepKind.LETTER)), around(LETTER))).isEqualTo(never());
    assertThat(read(scene(on(1, StepKind.DEBATE)), around(LETTER))).isEqualTo(never());
    assertThat(read(scene(), around(LETTER))).isEqualTo(never());
  }

  @Test
  void the_first_of_several_steps_did_it_whichever_claim_it_serves() {
    Scene scene = scene(on(1, StepKind.LETTER), on(2, StepKind.DEBATE), on(2, StepKind.LETTER));
    assertThat(read(scene, around(LETTER), around(DEBATE))).isEqualTo(done(Truth.TRUE, 1));
    assertThat(read(scene, around(DEBATE), around(LETTER))).isEqualTo(done(Truth.TRUE, 1));
    Scene late = scene(on(4, StepKind.DEBATE), on(5, StepKind.LETTER));
    assertThat(read(late, around(LETTER), around(DEBATE))).isEqualTo(done(Truth.FALSE, 1));
    assertThat(read(late, around(DEBATE), around(LETTER))).isEqualTo(done(Truth.FALSE, 1));
  }

  @Test
  void a_step_in_time_did_it_though_another_claim_has_a_late_one() {
    Scene scene = scene(on(1, StepKind.DEBATE), on(4, StepKind.LETTER));
    assertThat(read(scene, around(LETTER), around(DEBATE))).isEqualTo(done(Truth.TRUE, 1));
    assertThat(read(scene, around(LETTER))).isEqualTo(done(Truth.FALSE, 2));
  }

  @Test
  void a_step_that_is_silent_on_what_is_asked_is_not_known_to_have_done_it() {
    StepClaim decided = around(LETTER).where(StepValue.its(StepKey.DECIDED).isTrue());
    Scene scene = scene(on(1, StepKind.LETTER));
    assertThat(read(scene, decided))
        .isEqualTo(new Fulfilment(DAY.plusDays(2), Truth.UNKNOWN, OptionalInt.empty()));
    assertThat(Fulfilment.first(decided, scene)).isEmpty();
    assertThat(Fulfilment.first(around(LETTER), scene)).hasValue(1);
    assertThat(Fulfilment.first(around(LETTER).after(Day.SUBJECT.plus(1)), scene)).isEmpty();
  }

  @Test
  void nothing_is_told_while_the_last_day_is_not_known() {
    assertThat(Fulfilment.of(ImmutableList.of(LETTER.onOrBefore(Day.EMPLOYMENT)), scene()))
        .isEmpty();
  }
}
