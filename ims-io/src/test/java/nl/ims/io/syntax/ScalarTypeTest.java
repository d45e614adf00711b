package nl.ims.io.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The core schema of YAML 1.2, section 10.3.2. */
class ScalarTypeTest {

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL"})
  void nothing(String text) {
    assertThat(ScalarType.ofPlain(text)).isEqualTo(ScalarType.NULL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
  void booleans(String text) {
    assertThat(ScalarType.ofPlain(text)).isEqualTo(ScalarType.BOOLEAN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "12", "-1", "+1", "012", "0o17", "0x1F"})
  void integers(String text) {
    assertThat(ScalarType.ofPlain(text)).isEqualTo(ScalarType.INTEGER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.", "1.5", ".5", "-.5", "1e3", "1.5E-3", ".inf", "-.Inf", ".nan", ".NAN"})
  void other_numbers(String text) {
    assertThat(ScalarType.ofPlain(text)).isEqualTo(ScalarType.FLOAT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "NO",
        "yes",
        "on",
        "y",
        "tRUE",
        "nULL",
        "1_000",
        "2024-03-08",
        "12:30",
        "0b1",
        ".",
        "-",
        "e3",
        "1e",
        "0x",
        "-.nan",
        "+0x1"
      })
  void texts(String text) {
    assertThat(ScalarType.ofPlain(text)).isEqualTo(ScalarType.TEXT);
  }
}
