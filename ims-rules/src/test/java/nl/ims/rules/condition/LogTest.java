package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

class LogTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  private static Step.Builder on(int offset, StepKind kind) {
    return Step.builder().date(DAY.plusDays(offset)).kind(kind);
  }

  private static Log log(Step... steps) {
    return Log.of(List.of(steps), Optional.empty());
  }

  @Test
  void steps_stand_by_day_then_by_kind_then_by_paper_those_without_one_last() {
    Step later = on(1, StepKind.REQUEST).build();
    Step bare = on(0, StepKind.LETTER).build();
    Step second = on(0, StepKind.LETTER).paper(Paper.parse("kst-29521-472")).build();
    Step first = on(0, StepKind.LETTER).paper(Paper.parse("kst-29521-471")).build();
    Step decision = on(0, StepKind.DECISION).build();
    Log log = log(later, bare, second, first, decision);
    assertThat(IntStream.range(0, log.size()).mapToObj(log::step))
        .containsExactly(decision, first, second, bare, later);
    assertThat(IntStream.range(0, log.size()).mapToObj(log::path))
        .containsExactly(
            "procedure[4]", "procedure[3]", "procedure[2]", "procedure[1]", "procedure[0]");
    assertThat(IntStream.range(0, log.size()).mapToObj(log::name))
        .containsExactly(
            "decision/2024-03-08",
            "letter/2024-03-08",
            "letter/2024-03-08/2",
            "letter/2024-03-08/3",
            "request/2024-03-09");
    assertThat(log.path(0, StepKey.BY)).isEqualTo("procedure[4].by");
  }

  @Test
  void steps_of_one_day_and_kind_without_a_paper_stand_by_their_other_keys() {
    Step led = on(0, StepKind.DEBATE).ledBy(Committee.DEFENCE_COMMITTEE).build();
    Step by = on(0, StepKind.DEBATE).by(ImmutableSortedSet.of(Actor.DEFENCE)).build();
    Step note = on(0, StepKind.DEBATE).note(Text.of("\"a \\\n\020")).build();
    Step both = on(0, StepKind.DEBATE).note(Text.of("nl", "en")).build();
    assertThat(StepText.of(led)).isEqualTo("{\"led-by\":\"defence-committee\"}");
    assertThat(StepText.of(by)).isEqualTo("{\"by\":[\"defence\"]}");
    assertThat(StepText.of(note)).isEqualTo("{\"note\":\"\\\"a \\\\\\u000a\\u0010\"}");
    assertThat(StepText.of(both)).isEqualTo("{\"note\":{\"en\":\"en\",\"nl\":\"nl\"}}");
    Log log = log(note, led, both, by);
    assertThat(IntStream.range(0, 4).mapToObj(log::step)).containsExactly(by, led, note, both);
  }

  @Test
  void the_text_of_a_step_holds_every_key_but_day_kind_and_paper() {
    Step step =
        on(0, StepKind.EXTENSION_LETTER)
            .paper(Paper.parse("kst-29521-471"))
            .to(ImmutableSortedSet.copyOf(Chamber.values()))
            .changes(ImmutableSortedSet.of(ChangeKind.TASK, ChangeKind.AREA))
            .currentEnd(DAY)
            .until(DAY.plusDays(1))
            .inferred(true)
            .build();
    assertThat(StepText.of(step))
        .isEqualTo(
            """
            {"changes":["area","task"],"current-end":"2024-03-08","inferred":true,\
            "to":["house-of-representatives","senate"],"until":"2024-03-09"}""");
    assertThat(
            StepText.of(on(0, StepKind.FINAL_EVALUATION).covers(2024).independent(false).build()))
        .isEqualTo("{\"covers\":2024,\"independent\":false}");
    assertThat(StepText.of(on(0, StepKind.STANDBY_START).framework("nrf").build()))
        .isEqualTo("{\"framework\":\"nrf\"}");
    assertThat(StepText.of(on(0, StepKind.DEPARTURE).plannedVoyage(true).build()))
        .isEqualTo("{\"planned-voyage\":true}");
    assertThat(StepText.of(on(0, StepKind.HARM_BRIEFING).incident("hawija").build()))
        .isEqualTo("{\"incident\":\"hawija\"}");
  }

  @Test
  void keys_are_numbers_and_absent_ones_are_told_apart() {
    Step full =
        on(0, StepKind.STANDBY_START)
            .framework("b")
            .to(ImmutableSortedSet.of(Chamber.SENATE))
            .build();
    Step other = on(1, StepKind.STANDBY_START).framework("a").build();
    Step same = on(2, StepKind.STANDBY_END).framework("b").build();
    Log log = log(full, other, same);
    assertThat(log.key(0, StepKey.FRAMEWORK)).isEqualTo(log.key(2, StepKey.FRAMEWORK));
    assertThat(log.key(1, StepKey.FRAMEWORK)).isNotEqualTo(log.key(2, StepKey.FRAMEWORK));
    assertThat(log.key(0, StepKey.TO)).isEqualTo(2);
    assertThat(log.key(1, StepKey.TO)).isEqualTo(Question.ABSENT);
    Log evaluations =
        log(
            on(0, StepKind.INTERIM_EVALUATION).covers(2024).independent(true).build(),
            on(1, StepKind.DEPARTURE).plannedVoyage(false).build());
    assertThat(evaluations.key(0, StepKey.COVERS)).isEqualTo(2024);
    assertThat(evaluations.key(0, StepKey.INDEPENDENT)).isEqualTo(1);
    assertThat(evaluations.key(1, StepKey.PLANNED_VOYAGE)).isZero();
  }

  @Test
  void the_first_of_a_kind_is_found_and_later_steps_are_counted_as_omitted() {
    List<Step> steps =
        List.of(
            on(2, StepKind.LETTER).build(),
            on(0, StepKind.LETTER).build(),
            on(3, StepKind.DEBATE).build());
    Log log = Log.of(steps, Optional.of(DAY.plusDays(2)));
    assertThat(log.size()).isEqualTo(2);
    assertThat(log.omitted()).isEqualTo(1);
    assertThat(log.first(StepKind.LETTER)).isZero();
    assertThat(log.first(StepKind.DEBATE)).isEqualTo(-1);
    assertThat(log.day(0)).isEqualTo((int) DAY.toEpochDay());
    int day = (int) DAY.toEpochDay();
    assertThat(log.neighbourhood()).containsExactly(day - 1, day, day + 1, day + 2, day + 3);
    assertThat(log(on(0, StepKind.LETTER).build()).omitted()).isZero();
  }
}
