package nl.ims.io.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void a_problem_is_printed_on_one_line() {
    Problem problem = new Problem("x.yaml", 14, 9, "procedure[2].date", "is odd");
    assertThat(problem).hasToString("x.yaml:14:9: procedure[2].date: is odd");
    assertThat(problem.location()).isEqualTo(new Location(14, 9));
  }

  @Test
  void problems_are_ordered_by_file_and_place() {
    Problem a = new Problem("a", 9, 9, "p", "m");
    Problem b = new Problem("b", 1, 10, "p", "m");
    Problem c = new Problem("b", 2, 1, "p", "m");
    Problem d = new Problem("b", 2, 2, "p", "m");
    Problem e = new Problem("b", 10, 1, "a", "m");
    Problem f = new Problem("b", 10, 1, "b", "a");
    Problem g = new Problem("b", 10, 1, "b", "b");
    assertThat(Stream.of(g, f, e, d, c, b, a).sorted()).containsExactly(a, b, c, d, e, f, g);
  }

  @Test
  void a_place_starts_at_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Location(0, 1))
        .withMessage("line and column start at 1, but were 0 and 1");
    assertThat(Stream.of(new Location(2, 1), new Location(1, 10), new Location(1, 9)).sorted())
        .containsExactly(new Location(1, 9), new Location(1, 10), new Location(2, 1));
  }
}
