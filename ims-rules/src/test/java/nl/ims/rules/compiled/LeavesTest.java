package nl.ims.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.ims.rules.logic.Truth;
import org.junit.jupiter.api.Test;

/** Two conditions, on the first answer and on the second, as the essay shows them. */
class LeavesTest {
  private final Leaves leaves = new Leaves(new int[] {0, 1}, new long[] {0b11, ~0b1});

  @Test
  void what_is_open_matters_where_nothing_settles() {
    assertThat(leaves.truth(new int[] {1, 2}, Truth.FALSE)).isEqualTo(Truth.TRUE);
    assertThat(leaves.truth(new int[] {1, Leaves.ABSENT}, Truth.FALSE)).isEqualTo(Truth.UNKNOWN);
    assertThat(leaves.truth(new int[] {1, Leaves.ABSENT}, Truth.TRUE)).isEqualTo(Truth.TRUE);
    assertThat(leaves.pattern(new int[] {1, Leaves.ABSENT})).isEqualTo(5);
  }

  @Test
  void each_is_a_digit() {
    assertThat(leaves.patterns()).isEqualTo(9);
    assertThat(leaves.pattern(new int[] {3, 0})).isZero();
    assertThat(leaves.pattern(new int[] {3, 63})).isEqualTo(1);
    assertThat(leaves.pattern(new int[] {0, 1})).isEqualTo(4);
    assertThat(leaves.pattern(new int[] {Leaves.ABSENT, Leaves.ABSENT})).isEqualTo(8);
    assertThat(new Leaves(new int[0], new long[0]).patterns()).isEqualTo(1);
  }

  @Test
  void a_place_without_a_mask_is_refused() {
    assertThatThrownBy(() -> new Leaves(new int[] {0, 1}, new long[] {1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there are 2 places and 1 masks; give each place one mask");
  }
}
