package nl.ims.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Words broken into lines of some width. */
final class GlyphsTest {

  @Test
  void what_is_beyond_the_last_line_is_cut_off_with_a_mark() {
    assertThat(Glyphs.wrap("one two three four", 10, 40, 2)).containsExactly("one", "two\u2026");
    assertThat(Glyphs.wrap("abcdefghijklmnop", 10, 40, 2))
        .containsExactly("abcdef", "ghijkl\u2026");
  }

  @Test
  void a_word_of_any_length_costs_no_more_than_its_first_lines() {
    String word = "w".repeat(4_000_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(Glyphs.wrap(word, 10, 60, 3)).hasSize(3));
  }
}
