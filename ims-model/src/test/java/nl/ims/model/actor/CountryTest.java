package nl.ims.model.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryTest {

  @Test
  void the_list_is_that_of_iso_3166_with_kosovo() {
    assertThat(Country.codes()).hasSize(250).contains("NL", "XK", "SS", "CW", "BQ", "SX");
    assertThat(Country.codes()).allMatch(code -> code.matches("[A-Z]{2}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | write NL",
        "UK | write GB",
        "uk | write GB",
        "EL | write GR",
        "iq | write IQ",
        "AN | write two capital letters, e.g. NL",
        "NLD | write two capital letters, e.g. NL",
        "'' | write two capital letters, e.g. NL"
      })
  void another_code_is_refused_with_the_probable_one(String code, String wayOut) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Country.of(code))
        .withMessage(
            "country: code '%s' is not in ISO 3166-1 alpha-2, nor XK; %s".formatted(code, wayOut));
  }

  @Test
  void countries_are_ordered_and_shown_by_code() {
    assertThat(Country.of("BE")).isLessThan(Country.of("DE")).hasToString("BE");
  }
}
