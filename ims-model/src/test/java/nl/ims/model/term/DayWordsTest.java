package nl.ims.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DayWordsTest {

  @Test
  void a_day_has_its_month_in_words() {
    assertThat(DayWords.of(LocalDate.of(2024, 3, 8), Language.EN)).isEqualTo("8 March 2024");
    assertThat(DayWords.of(LocalDate.of(2024, 3, 8), Language.NL)).isEqualTo("8 maart 2024");
    assertThat(DayWords.of(LocalDate.of(1999, 12, 31), Language.EN)).isEqualTo("31 December 1999");
    assertThat(DayWords.of(LocalDate.of(1999, 1, 1), Language.NL)).isEqualTo("1 januari 1999");
  }
}
