package nl.ims.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final ImmutableList<String> VALID =
      ImmutableList.of("letter", "extension-letter", "debate", "forms");

  @Test
  void the_fewest_changes_win() {
    assertThat(Nearest.to("leter", VALID)).hasValue("letter");
    assertThat(Nearest.to("debat", VALID)).hasValue("debate");
    assertThat(Nearest.to("extension letter", VALID)).hasValue("extension-letter");
    assertThat(Nearest.to("EXTENSION_LETTER", VALID)).hasValue("extension-letter");
  }

  @Test
  void two_swapped_letters_are_one_change() {
    assertThat(Nearest.to("froms", ImmutableList.of("froom", "forms"))).hasValue("forms");
  }

  @Test
  void the_first_of_equals_wins() {
    assertThat(Nearest.to("bc", ImmutableList.of("b", "c"))).hasValue("b");
  }

  @Test
  void what_takes_more_changes_than_half_of_the_letters_is_not_near() {
    assertThat(Nearest.to("debits", ImmutableList.of("debate"))).hasValue("debate");
    assertThat(Nearest.to("deity", ImmutableList.of("debate"))).isEmpty();
    assertThat(Nearest.to("b", ImmutableList.of("a"))).isEmpty();
    assertThat(Nearest.to("", VALID)).isEmpty();
    assertThat(Nearest.to("letter", ImmutableList.of())).isEmpty();
  }

  @Test
  void a_very_long_word_is_cut_and_near_to_nothing_short() {
    assertThat(Nearest.to("letter" + "x".repeat(1_000_000), VALID)).isEmpty();
  }
}
