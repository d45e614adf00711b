package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

/** Answers are read of a view that has the questions, and of no other. */
class AskedTest {
  private static final Vocabulary.Builder<Optional<Task>> ASKED = Vocabulary.builder();
  private static final Question.Choice<Task> TASK =
      ASKED.choice("task", Text.of("taak", "task"), Task.class, task -> task);
  private static final Vocabulary<Optional<Task>> VOCABULARY = ASKED.build();
  private static final Condition OPERATION = TASK.is(Task.OPERATION);

  private final Asked asked =
      Asked.within(List.of(OPERATION, TASK.is(Task.OPERATION, Task.EXERCISE)), 2).orElseThrow();

  private int pattern(Task task) {
    return asked.leaves().pattern(asked.codes(VOCABULARY.view(Optional.of(task))));
  }

  private static Optional<Integer> patterns(Optional<Asked> asked) {
    return asked.map(compiled -> compiled.leaves().patterns());
  }

  @Test
  void each_condition_is_a_digit() {
    assertThat(pattern(Task.OPERATION)).isEqualTo(4);
    assertThat(pattern(Task.EXERCISE)).isEqualTo(1);
    assertThat(pattern(Task.STANDBY)).isZero();
    assertThat(asked.leaves().pattern(asked.codes(VOCABULARY.view(Optional.empty())))).isEqualTo(8);
  }

  @Test
  void what_is_asked_twice_is_compiled_once_and_more_than_asked_for_is_not() {
    List<Condition> denied = List.of(OPERATION, Conditions.not(OPERATION), Given.TRUE);
    assertThat(patterns(Asked.within(denied, 1))).hasValue(3);
    assertThat(patterns(Asked.within(denied, 0))).isEmpty();
    assertThat(patterns(Asked.within(List.of(), 0))).hasValue(1);
  }

  @Test
  void a_view_of_another_vocabulary_is_refused() {
    Vocabulary.Builder<String> others = Vocabulary.builder();
    others.choice(
        "force", Text.of("optreden", "force"), ArmedForce.class, source -> Optional.empty());
    View view = others.build().view("");
    for (int i = 0; i < 2; i++) {
      assertThat(asked.codesIn(view)).isNull();
      assertThatThrownBy(() -> asked.codes(view))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "the question task is not of the vocabulary that made this view; extend that with"
                  + " Vocabulary.extending, or put the rule to what it is on");
      assertThat(pattern(Task.EXERCISE)).isEqualTo(1);
    }
  }
}
