package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** An output that nobody reads any more. */
final class GuardedTest {

  /** Takes nothing, and counts how often it is asked. */
  private static final class Closed extends OutputStream {
    private final String reason;
    private int asked;

    Closed(String reason) {
      this.reason = reason;
    }

    @Override
    public void write(int b) throws IOException {
      asked++;
      throw new IOException(reason);
    }
  }

  @Test
  void after_the_first_loss_it_is_not_asked_again() {
    Closed closed = new Closed("Broken pipe");
    Guarded guarded = new Guarded(closed);
    PrintStream out = new PrintStream(guarded, true, StandardCharsets.UTF_8);
    for (int i = 0; i < 1000; i++) {
      out.print("a page that is longer than nothing\n");
    }
    assertThat(closed.asked).isEqualTo(1);
    assertThat(out.checkError()).isTrue();
    assertThat(guarded.failure()).contains("Broken pipe");
  }

  @Test
  void an_output_that_is_not_there_says_so() {
    Guarded guarded = new Guarded(Guarded.CLOSED);
    PrintStream out = new PrintStream(guarded, true, StandardCharsets.UTF_8);
    assertThat(guarded.failure()).isEmpty();
    out.print("x");
    assertThat(guarded.failure()).contains("it is closed");
  }

  @Test
  void the_first_reason_is_told() {
    Guarded guarded = new Guarded(new Closed("No space left on device"));
    PrintStream out = new PrintStream(guarded, true, StandardCharsets.UTF_8);
    out.print("x");
    out.print("y");
    assertThat(guarded.failure()).contains("No space left on device");
  }
}
