package nl.ims.model.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import nl.ims.model.actor.Chamber;
import org.junit.jupiter.api.Test;

class StepTest {

  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  private static Step.Builder step(StepKind kind) {
    return Step.builder().date(DAY).kind(kind);
  }

  @Test
  void a_letter_may_invoke_but_not_hold_positions() {
    assertThat(step(StepKind.LETTER).invokes(Invocation.ARTICLE_100).build().stated())
        .containsExactly(StepKey.INVOKES);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                step(StepKind.LETTER).positions(ImmutableSortedMap.of("D66", Position.FOR)).build())
        .withMessage(
            "step letter of 2024-03-08: positions does not belong to this kind of step; drop it, or use one of paper, to, copy-to, by, led-by, invokes, inferred, note, changes, decided");
  }

  @Test
  void a_change_says_what_changed_and_harm_names_its_incident() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(DAY, StepKind.CHANGE))
        .withMessage(
            "step change of 2024-03-08: changes is absent, and this kind of step requires it; state it");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(DAY, StepKind.HARM_SUSPECTED))
        .withMessage(
            "step harm-suspected of 2024-03-08: incident is absent, and this kind of step requires it; state it");
  }

  @Test
  void a_read_step_does_not_state_that_it_is_inferred() {
    assertThat(Step.of(DAY, StepKind.END).stated()).isEmpty();
    assertThat(step(StepKind.END).inferred(false).build()).isEqualTo(Step.of(DAY, StepKind.END));
    assertThat(step(StepKind.END).inferred(true).build().stated())
        .containsExactly(StepKey.INFERRED);
  }

  private static final ImmutableSet<StepKind> ONCE =
      ImmutableSet.of(StepKind.MADE_AVAILABLE, StepKind.EMPLOYMENT, StepKind.END);

  @Test
  void values_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step(StepKind.STANDBY_START).framework("NATO").build())
        .withMessage(
            "step standby-start of 2024-03-08: framework 'NATO' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step(StepKind.HARM_BRIEFING).incident("").build())
        .withMessage(
            "step harm-briefing of 2024-03-08: incident '' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step(StepKind.INTERIM_EVALUATION).covers(0).build())
        .withMessage(
            "step interim-evaluation of 2024-03-08: covers '0' is out of range; give a whole number from 1 through 9999");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> step(StepKind.DEBATE).positions(ImmutableSortedMap.of(" ", Position.FOR)).build())
        .withMessage(
            "step debate of 2024-03-08: positions ' ' is blank; leave it out, or say something");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Step.of(LocalDate.of(10_000, 1, 1), StepKind.END))
        .withMessage(
            "step end of +10000-01-01: date '+10000-01-01' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31");
  }

  @Test
  void the_order_of_a_set_says_nothing() {
    ImmutableSortedSet<Chamber> reversed =
        ImmutableSortedSet.copyOf(
            Ordering.natural().reverse(), ImmutableSortedSet.copyOf(Chamber.values()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> step(StepKind.LETTER).to(reversed).build())
        .withMessage(
            "step letter of 2024-03-08: to '[SENATE, HOUSE_OF_REPRESENTATIVES]' is not in natural order; copy it with copyOf of its class");
  }

  @Test
  void the_table_of_keys_is_that_of_the_format() {
    assertThat(StepKind.EXTENSION_LETTER.keys())
        .containsExactly(
            StepKey.PAPER,
            StepKey.TO,
            StepKey.COPY_TO,
            StepKey.BY,
            StepKey.LED_BY,
            StepKey.INVOKES,
            StepKey.INFERRED,
            StepKey.NOTE,
            StepKey.CHANGES,
            StepKey.DECIDED,
            StepKey.CURRENT_END,
            StepKey.UNTIL);
    assertThat(Sets.difference(StepKind.LETTER.keys(), StepKind.DECISION.keys()))
        .containsExactly(StepKey.COPY_TO, StepKey.CHANGES, StepKey.DECIDED);
    assertThat(Sets.difference(StepKind.SUPPLEMENTARY_LETTER.keys(), StepKind.DECISION.keys()))
        .containsExactly(StepKey.COPY_TO, StepKey.CHANGES, StepKey.DECIDED);
    assertThat(Sets.difference(StepKind.CHANGE.keys(), StepKind.DECISION.keys()))
        .containsExactly(StepKey.CHANGES, StepKey.DECREASE);
    assertThat(StepKind.CHANGE.requiredKeys()).containsExactly(StepKey.CHANGES);
    for (StepKind kind : StepKind.values()) {
      assertThat(kind.keys()).containsAll(kind.requiredKeys());
      assertThat(StepKey.values()).filteredOn(kind::allows).containsExactlyElementsOf(kind.keys());
      assertThat(kind.once()).isEqualTo(ONCE.contains(kind));
      assertThat(kind.requiredKeys().contains(StepKey.INCIDENT))
          .isEqualTo(kind.code().startsWith("harm-"));
      assertThat(kind.requiredKeys().contains(StepKey.CHANGES)).isEqualTo(kind == StepKind.CHANGE);
    }
  }
}
