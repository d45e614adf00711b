package nl.ims.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final ImmutableList<String> VALID =
      ImmutableList.of("letter", "extension-letter", "debate", "forms");

  @Test
  void the_fewest_changes_win() {
    assertThat(Nearest.to("leter", VALID)).isEqualTo("letter");
    assertThat(Nearest.to("debat", VALID)).isEqualTo("debate");
    assertThat(Nearest.to("extension letter", VALID)).isEqualTo("extension-letter");
    assertThat(Nearest.to("EXTENSION_LETTER", VALID)).isEqualTo("extension-letter");
  }

  @Test
  void two_swapped_letters_are_one_change() {
    assertThat(Nearest.to("froms", ImmutableList.of("froom", "forms"))).isEqualTo("forms");
  }

  @Test
  void the_first_of_equals_wins() {
    assertThat(Nearest.to("", ImmutableList.of("ab", "cd"))).isEqualTo("ab");
    assertThat(Nearest.to("b", ImmutableList.of("a", "c"))).isEqualTo("a");
  }

  @Test
  void a_very_long_word_is_cut() {
    assertThat(Nearest.to("letter" + "x".repeat(1_000_000), VALID)).isEqualTo("letter");
  }
}
