package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import org.junit.jupiter.api.Test;

/** Why the system did not do something with a file, in the language of the rest. */
final class OutputTest {

  @Test
  void what_is_not_allowed_and_what_has_no_reason_is_told_in_both_languages() {
    assertThat(new OutputException("x", Output.reason(new AccessDeniedException("x"))).told())
        .isEqualTo(
            new Message(
                "ims: 'x' kon niet worden geschreven: dat mag niet; verhelp dat, of noem een ander",
                "ims: 'x' could not be written: that is not allowed; mend that, or name another"));
    assertThat(Output.reason(new IOException()))
        .isEqualTo(new Message("het systeem zegt niet waarom", "the system does not say why"));
  }

  @Test
  void what_the_system_says_stays_as_it_says_it() {
    assertThat(Output.reason(new IOException("No space left\non device")))
        .isEqualTo(new Message("No space left\\non device", "No space left\\non device"));
  }
}
