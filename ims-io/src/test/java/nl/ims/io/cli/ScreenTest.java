package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ScreenTest {

  @Test
  void without_a_word_from_the_launcher_nobody_looks_on() {
    assertThat(screen(Map.of(), Map.of())).isEqualTo(Screen.NONE);
  }

  @Test
  void a_terminal_gets_colour() {
    assertThat(screen(Map.of("ims.terminal", "true", "ims.terminal.error", "true"), Map.of()))
        .isEqualTo(new Screen(true, false));
  }

  @Test
  void a_terminal_gets_no_colour_where_NO_COLOR_is_set() {
    assertThat(screen(Map.of("ims.terminal", "true"), Map.of("NO_COLOR", "1")))
        .isEqualTo(Screen.NONE);
  }

  @Test
  void an_empty_NO_COLOR_is_as_none() {
    assertThat(screen(Map.of("ims.terminal", "true"), Map.of("NO_COLOR", "")))
        .isEqualTo(new Screen(true, false));
  }

  @Test
  void progress_is_shown_where_only_errors_go_to_a_terminal() {
    assertThat(screen(Map.of("ims.terminal.error", "true"), Map.of()))
        .isEqualTo(new Screen(false, true));
  }

  @Test
  void a_terminal_has_the_width_that_the_launcher_tells_up_to_a_hundred() {
    assertThat(width("60")).isEqualTo(60);
    assertThat(width("99")).isEqualTo(99);
    assertThat(width("100")).isEqualTo(100);
    assertThat(width("59")).isEqualTo(100);
    assertThat(width("240")).isEqualTo(100);
    assertThat(width("")).isEqualTo(100);
    assertThat(width("wide")).isEqualTo(100);
  }

  @Test
  void what_is_no_terminal_has_the_full_width() {
    assertThat(screen(Map.of("ims.width", "70"), Map.of())).isEqualTo(Screen.NONE);
  }

  private static int width(String told) {
    return screen(Map.of("ims.terminal", "true", "ims.width", told), Map.of()).width();
  }

  private static Screen screen(Map<String, String> properties, Map<String, String> environment) {
    return Screen.of(properties::get, environment::get);
  }
}
