package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is the same for every subject, kind of operand by kind of operand. */
class SharedTest {
  private static final Day SPRING = Day.on(LocalDate.of(2024, 3, 20));
  private static final Vocabulary.Builder<Optional<Task>> ASKED = Vocabulary.builder();
  private static final Question.Choice<Task> TASK =
      ASKED.choice("task", Text.of("taak", "task"), Task.class, task -> task);

  private static StepClaim letter(Condition where) {
    return there(StepKind.LETTER).where(where);
  }

  static Stream<StepClaim> alike() {
    return Stream.of(
        there(StepKind.LETTER),
        letter(StepValue.its(StepKey.TO).isStated()),
        letter(TASK.is(Task.OPERATION)),
        letter(Day.IT.isBefore(SPRING)),
        letter(Day.EMPLOYMENT.isOnOrBefore(Day.IT.plus(3))),
        letter(all(TASK.is(Task.OPERATION), not(Day.IT.isBefore(SPRING)))),
        letter(there(StepKind.DEBATE).before(Day.IT)));
  }

  /** Claims that speak of the subject, and one that does not but is not known to. */
  static Stream<StepClaim> different() {
    return Stream.of(
        letter(Day.IT.year().isAtLeast(2024)),
        letter(StepValue.subject(StepKey.TO).isStated()),
        letter(Day.IT.isBefore(Day.SUBJECT)),
        letter(Day.SUBJECT.isBefore(Day.IT)),
        letter(Day.IT.isOnOrAfter(Day.stated(StepKey.UNTIL))),
        letter(all(TASK.is(Task.OPERATION), not(Day.IT.isBefore(Day.SUBJECT)))),
        letter(there(StepKind.DEBATE).before(Day.SUBJECT)),
        letter(there(StepKind.DEBATE).where(Day.SUBJECT.isBefore(Day.IT))));
  }

  @ParameterizedTest
  @MethodSource("alike")
  void a_claim_that_speaks_of_no_subject_is_the_same_for_each(StepClaim claim) {
    assertThat(Shared.isServing(claim)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("different")
  void a_claim_that_may_speak_of_the_subject_counts_as_different(StepClaim claim) {
    assertThat(Shared.isServing(claim)).isFalse();
  }
}
