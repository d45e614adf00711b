package nl.ims.io.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import nl.ims.io.Parsed;
import nl.ims.io.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The limits of one document, from just inside and from just outside. */
class TreeBuilderTest {
  private static final String NO_MORE_VALUES = "holds more than 200000 values";
  private static final String NO_MORE_CHARACTERS =
      "holds more than 1048576 characters, aliases written out, the limit for one document";

  private static void fits(String text) {
    assertThat(parsed(text).problems()).isEmpty();
  }

  private static void isRefused(String text, String path, String message) {
    assertThat(parsed(text).problems())
        .extracting(Problem::path, Problem::message)
        .containsExactly(tuple(path, message));
  }

  private static Parsed parsed(String text) {
    return Parsed.of("x.yaml", ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String nested(int levels, String within) {
    return "[".repeat(levels) + within + "]".repeat(levels);
  }

  @ParameterizedTest
  @CsvSource({"0", "x"})
  void sixty_four_levels_are_the_deepest(String within) {
    fits(nested(64, within));
    isRefused(nested(65, within), "[0]".repeat(64), "is nested deeper than 64 levels, the limit");
  }

  @Test
  void an_alias_counts_as_deep_as_what_it_stands_for() {
    String named = "a: &d [x, " + nested(23, "") + ", x]\nb: ";
    fits(named + nested(39, "*d"));
    isRefused(
        named + nested(40, "*d"),
        "b" + "[0]".repeat(40),
        "is nested deeper than 64 levels, the limit");
    fits("a: &d x\nb: " + nested(63, "*d"));
  }

  @Test
  void two_hundred_and_fifty_six_aliases_are_the_most() {
    fits("a: &t x\nb: [" + "*t , ".repeat(256) + "]");
    isRefused(
        "a: &t x\nb: [" + "*t , ".repeat(257) + "]",
        "b[256]",
        "more than 256 aliases, the limit for one document");
  }

  @ParameterizedTest
  @CsvSource({"0", "x"})
  void two_hundred_thousand_values_are_the_most(String value) {
    String all = (value + ",").repeat(199_998) + value;
    fits("[" + all + "]");
    isRefused(
        "[" + all + "," + value + "]", "[199999]", NO_MORE_VALUES + ", the limit for one document");
  }

  @Test
  void values_are_counted_with_aliases_written_out() {
    String most = "a: &l [" + "0,".repeat(999) + "]\nb: [" + "*l , ".repeat(198) + "0,".repeat(996);
    fits(most + "]");
    isRefused(
        most + "0]",
        "b[1194]",
        NO_MORE_VALUES + ", aliases written out, the limit for one document");
    isRefused(
        "a: &l [" + "0,".repeat(999) + "]\nb: [" + "*l , ".repeat(199) + "]",
        "b[198]",
        NO_MORE_VALUES + ", aliases written out, the limit for one document");
  }

  @Test
  void characters_are_counted_with_aliases_written_out() {
    String most = "a: &t " + "x".repeat(65_000) + "\nb: [" + "*t , ".repeat(15) + "y".repeat(8_574);
    fits(most + "]");
    isRefused(most + "y]", "b[15]", NO_MORE_CHARACTERS);
  }
}
