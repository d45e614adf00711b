package nl.ims.io.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people write them. */
final class SpelledTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12,5 miljoen        | 12500000
          12.5 million        | 12500000
          € 12,5 mln.         | 12500000
          1,2 miljard         | 1200000000
          350 duizend         | 350000
          € 12.500.000,-      | 12500000
          EUR 12.500.000,--   | 12500000
          12,500,000          | 12500000
          12.500.000,50       | 12500000.50
          2,50                | 2.50
          1 000               | 1000
          1_000               | 1000
          1.000               | 1000
          ca. 150             | 150
          circa 150 militairen | 150
          150 mensen          | 150
          5 euro              | 5
          """)
  void a_number_is_told_in_digits(String written, String digits) {
    assertThat(Spelled.meant(written)).contains(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "veel", "12 tot 15", "1.2.3", "12,5,0", "1e6", "0x1F", "12 x", "."})
  void what_is_no_number_is_not_guessed(String written) {
    assertThat(Spelled.meant(written)).isEmpty();
  }
}
