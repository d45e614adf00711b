package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

/** A pattern of answers is read of a view that has the questions, and of no other. */
class LeavesTest {
  private static final Vocabulary.Builder<Optional<Task>> ASKED = Vocabulary.builder();
  private static final Question.Choice<Task> TASK =
      ASKED.choice("task", Text.of("taak", "task"), Task.class, task -> task);
  private static final Vocabulary<Optional<Task>> VOCABULARY = ASKED.build();

  private final Leaves leaves =
      Leaves.of(List.of((Is) TASK.is(Task.OPERATION), (Is) TASK.is(Task.OPERATION, Task.EXERCISE)));

  @Test
  void each_condition_is_a_digit() {
    assertThat(leaves.patterns()).isEqualTo(9);
    assertThat(leaves.pattern(VOCABULARY.view(Optional.of(Task.OPERATION)))).isEqualTo(4);
    assertThat(leaves.pattern(VOCABULARY.view(Optional.of(Task.EXERCISE)))).isEqualTo(1);
    assertThat(leaves.pattern(VOCABULARY.view(Optional.of(Task.STANDBY)))).isZero();
    assertThat(leaves.pattern(VOCABULARY.view(Optional.empty()))).isEqualTo(8);
  }

  @Test
  void a_view_of_another_vocabulary_is_refused() {
    Vocabulary.Builder<String> others = Vocabulary.builder();
    others.choice(
        "force", Text.of("optreden", "force"), ArmedForce.class, source -> Optional.empty());
    View view = others.build().view("");
    assertThatThrownBy(() -> leaves.pattern(view))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the question task is not of the vocabulary that made this view; extend that with"
                + " Vocabulary.extending, or put the rule to what it is on");
    assertThat(leaves.pattern(VOCABULARY.view(Optional.of(Task.EXERCISE)))).isEqualTo(1);
    assertThatThrownBy(() -> leaves.pattern(view)).isInstanceOf(IllegalArgumentException.class);
  }
}
