package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScreenTest {

  private static final Map<String, String> TERMINAL =
      Map.of("ims.terminal", "true", "ims.terminal.error", "true");

  @Test
  void without_a_word_from_the_launcher_nobody_looks_on() {
    assertThat(screen(Map.of(), Map.of())).isEqualTo(Screen.NONE);
  }

  @Test
  void a_terminal_gets_colour() {
    assertThat(screen(TERMINAL, Map.of())).isEqualTo(Screens.TERMINAL);
    assertThat(colours(TERMINAL, Map.of("NO_COLOR", ""))).isEqualTo("output errors");
    assertThat(colours(Map.of("ims.terminal", "true"), Map.of())).isEqualTo("output ");
    assertThat(colours(Map.of("ims.terminal.error", "true"), Map.of())).isEqualTo("errors");
  }

  @Test
  void a_terminal_gets_no_colour_where_NO_COLOR_is_set() {
    assertThat(colours(TERMINAL, Map.of("NO_COLOR", "1"))).isEmpty();
    assertThat(colours(TERMINAL, Map.of("NO_COLOR", "0"))).isEmpty();
  }

  @Test
  void what_FORCE_COLOR_forces_is_no_question_of_terminals() {
    assertThat(colours(Map.of(), Map.of("FORCE_COLOR", "1"))).isEqualTo("output errors");
    assertThat(colours(Map.of(), Map.of("FORCE_COLOR", "1", "NO_COLOR", "1")))
        .isEqualTo("output errors");
    assertThat(colours(Map.of(), Map.of("FORCE_COLOR", "0"))).isEmpty();
    assertThat(colours(Map.of(), Map.of("FORCE_COLOR", ""))).isEmpty();
    assertThat(colours(TERMINAL, Map.of("FORCE_COLOR", "0"))).isEqualTo("output errors");
  }

  @Test
  void an_option_outranks_the_environment() {
    Screen forced = screen(Map.of(), Map.of("FORCE_COLOR", "1"));
    assertThat(colours(forced.with(Optional.of(Colour.NEVER)))).isEmpty();
    assertThat(forced.with(Optional.of(Colour.AUTO))).isEqualTo(forced);
    assertThat(forced.with(Optional.empty())).isEqualTo(forced);
    Screen none = screen(TERMINAL, Map.of("NO_COLOR", "1"));
    assertThat(colours(none.with(Optional.of(Colour.ALWAYS)))).isEqualTo("output errors");
  }

  @Test
  void progress_is_shown_where_only_errors_go_to_a_terminal() {
    assertThat(screen(Map.of("ims.terminal.error", "true"), Map.of())).isEqualTo(Screens.WATCHED);
    assertThat(screen(TERMINAL, Map.of()).progress()).isFalse();
  }

  @Test
  void somebody_is_asked_where_questions_are_seen_and_answers_are_typed() {
    Map<String, String> seen = Map.of("ims.terminal.error", "true", "ims.terminal.input", "true");
    assertThat(screen(seen, Map.of()).asks()).isTrue();
    assertThat(screen(Map.of("ims.terminal.input", "true"), Map.of()).asks()).isFalse();
    assertThat(screen(TERMINAL, Map.of()).asks()).isFalse();
  }

  @Test
  void a_terminal_has_the_width_that_the_launcher_tells_up_to_a_hundred() {
    assertThat(width("60")).isEqualTo(60);
    assertThat(width("99")).isEqualTo(99);
    assertThat(width("240")).isEqualTo(100);
    assertThat(width("59")).isEqualTo(60);
    assertThat(width("0")).isEqualTo(80);
    assertThat(width("")).isEqualTo(80);
    assertThat(width("wide")).isEqualTo(80);
  }

  @Test
  void what_is_no_terminal_has_the_usual_width() {
    assertThat(screen(Map.of("ims.width", "70"), Map.of())).isEqualTo(Screen.NONE);
    assertThat(Screen.NONE.width()).isEqualTo(80);
    assertThat(screen(Map.of("ims.terminal", "true", "ims.width", "70"), Map.of()).ofFile(false))
        .isEqualTo(Screen.NONE);
  }

  @ParameterizedTest
  @CsvSource({"60, 60", "132, 132", "0120, 120", "1, 60", "9999, 9999"})
  void COLUMNS_outranks_the_terminal_and_holds_for_everything_else(String columns, int width) {
    Map<String, String> environment = Map.of("COLUMNS", columns);
    Screen terminal = screen(Map.of("ims.terminal", "true", "ims.width", "70"), environment);
    assertThat(terminal.width()).isEqualTo(width);
    assertThat(terminal.errors().width()).isEqualTo(width);
    assertThat(terminal.ofFile(false).width()).isEqualTo(width);
    assertThat(screen(Map.of(), environment).width()).isEqualTo(width);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "-80", "+80", "80.0", "eighty", " 80", "99999"})
  void COLUMNS_that_is_no_width_is_as_none(String columns) {
    Screen terminal =
        screen(Map.of("ims.terminal", "true", "ims.width", "70"), Map.of("COLUMNS", columns));
    assertThat(terminal.width()).isEqualTo(70);
    assertThat(screen(Map.of(), Map.of("COLUMNS", columns))).isEqualTo(Screen.NONE);
  }

  /** Which streams are coloured. */
  private static String colours(Map<String, String> properties, Map<String, String> environment) {
    return colours(screen(properties, environment));
  }

  private static String colours(Screen screen) {
    return (screen.output().colour() ? "output " : "") + (screen.errors().colour() ? "errors" : "");
  }

  private static int width(String told) {
    return screen(Map.of("ims.terminal", "true", "ims.width", told), Map.of()).width();
  }

  private static Screen screen(Map<String, String> properties, Map<String, String> environment) {
    return Screen.of(properties::get, environment::get);
  }
}
