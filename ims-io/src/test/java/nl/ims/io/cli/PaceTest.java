package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;

/** What is shown while a stream is assessed, by a clock that a test sets. */
final class PaceTest {

  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now = 17 * SECOND;

  @Test
  void rate_share_and_time_are_shown_five_times_a_second_at_most() {
    Pace pace = pace(true, OptionalLong.of(1000), () -> now);
    for (int i = 1; i <= 400; i++) {
      now += SECOND / 100;
      pace.step(i);
    }
    assertThat(told().split("\r\u001b\\[K"))
        .hasSize(21)
        .startsWith("", "ims: 20 dossiers, 100 a second, 2%, 10 s left")
        .endsWith("ims: 400 dossiers, 100 a second, 40%, 6 s left");
    pace.clear();
    pace.clear();
    assertThat(told()).endsWith("left\r\u001b[K");
  }

  @Test
  void a_long_time_is_told_in_minutes_and_hours() {
    Pace pace = pace(true, OptionalLong.of(100_000), () -> now);
    now += 10 * SECOND;
    pace.step(5_000);
    now += 10 * SECOND;
    pace.step(100);
    assertThat(told())
        .isEqualTo(
            "\r\u001b[Kims: 1 dossier, 0 a second, 5%, 3 min 10 s left"
                + "\r\u001b[Kims: 2 dossiers, 0 a second, 0%, 5 h 33 min left");
  }

  @Test
  void without_a_known_size_the_rate_alone_is_shown() {
    Pace pace = pace(true, OptionalLong.empty(), () -> now);
    now += SECOND;
    pace.step(5);
    assertThat(told()).isEqualTo("\r\u001b[Kims: 1 dossier, 1 a second");
  }

  @Test
  void where_nobody_looks_on_no_clock_is_read() {
    Pace pace =
        pace(
            false,
            OptionalLong.of(10),
            () -> {
              throw new AssertionError("the clock was read");
            });
    pace.step(5);
    pace.clear();
    assertThat(told()).isEmpty();
  }

  private Pace pace(boolean watched, OptionalLong size, LongSupplier clock) {
    PrintStream none = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    PrintStream shown = new PrintStream(err, false, StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(new byte[0]);
    return Pace.by(
        clock, new Shell(in, none, shown, watched ? Screens.WATCHED : Screen.NONE), size);
  }

  private String told() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
