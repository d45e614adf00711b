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

  @Test
  void a_letter_after_a_change_that_needed_none_was_not_owed() {
    String rule = "article-100/supplementary-letter";
    Sketch changed =
        article100()
            .step(
                Step.builder()
                    .date(day("2024-06-01"))
                    .kind(CHANGE)
                    .changes(ImmutableSortedSet.of(ChangeKind.SIZE))
                    .decrease(true)
                    .build())
            .step("2024-06-10", SUPPLEMENTARY_LETTER)
            .through("2024-06-30");

    assertThat(changed.kind(KindOfDecision.INTENSIFICATION).verdicts(rule))
        .containsExactly("change/2024-06-01 satisfied");
    assertThat(owed(changed.kind(KindOfDecision.INTENSIFICATION), rule)).isEmpty();
  }
}
