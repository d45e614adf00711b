package nl.ims.rules.framework;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class VersionTest {
  @Test
  void a_letter_in_which_no_title_was_read_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Version.titleReadIn("kst-29521-471=Mandaat"))
        .withMessage("no letter is known as 'kst-29521-471=Mandaat'");
  }
}
