package nl.ims.rules;

import static nl.ims.model.procedure.StepKind.CHANGE;
import static nl.ims.model.procedure.StepKind.DEBATE;
import static nl.ims.model.procedure.StepKind.QUESTIONS;
import static nl.ims.model.procedure.StepKind.SUPPLEMENTARY_LETTER;
import static nl.ims.rules.Owed.owed;
import static nl.ims.rules.sketch.Sketch.article100;
import static nl.ims.rules.sketch.Sketch.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What was not owed at all. */
class NotOwedTest {
  @Test
  void questions_after_employment_have_no_due_day_until_there_is_a_debate() {
    String rule = "article-100/answers-before-debate";
    Sketch employed = article100().employed("2024-03-28");

    assertThat(owed(employed.step("2024-03-28", QUESTIONS), rule))
        .containsExactly("2024-03-28 answers on questions/2024-03-28: open");
    assertThat(owed(employed.step("2024-03-29", QUESTIONS), rule)).isEmpty();
    assertThat(owed(employed.step("2024-03-29", QUESTIONS).step("2024-04-02", DEBATE), rule))
        .containsExactly("2024-04-02 answers on questions/2024-03-29: open");
  }

  private static final String ON_CHANGES = "article-100/supplementary-letter";

  private static Sketch changed(Optional<Boolean> decrease) {
    return article100()
        .kind(KindOfDecision.INTENSIFICATION)
        .step(
            Step.builder()
                .date(day("2024-06-01"))
                .kind(CHANGE)
                .changes(ImmutableSortedSet.of(ChangeKind.SIZE))
                .decrease(decrease)
                .build())
        .through("2024-06-30");
  }

  private static Sketch withLateLetter(Sketch sketch) {
    return sketch.step(
        Step.builder()
            .date(day("2024-06-10"))
            .kind(SUPPLEMENTARY_LETTER)
            .changes(ImmutableSortedSet.of(ChangeKind.SIZE))
            .to(ImmutableSortedSet.copyOf(Chamber.values()))
            .build());
  }

  @Test
  void a_letter_after_a_change_that_needed_none_was_not_owed() {
    Sketch less = withLateLetter(changed(Optional.of(true)));
    Sketch more = withLateLetter(changed(Optional.of(false)));

    assertThat(less.verdicts(ON_CHANGES)).containsExactly("change/2024-06-01 satisfied");
    assertThat(owed(less, ON_CHANGES)).isEmpty();
    assertThat(owed(more, ON_CHANGES))
        .containsExactly(
            "2024-05-31 letter on the change on change/2024-06-01: late by"
                + " supplementary-letter/2024-06-10");
  }

  @Test
  void whether_a_letter_was_owed_may_hang_on_what_nobody_wrote_down() {
    assertThat(owed(changed(Optional.empty()), ON_CHANGES))
        .containsExactly("2024-05-31 letter on the change on change/2024-06-01: not-recorded");
    assertThat(owed(changed(Optional.of(false)), ON_CHANGES))
        .containsExactly("2024-05-31 letter on the change on change/2024-06-01: overdue");
  }
}
