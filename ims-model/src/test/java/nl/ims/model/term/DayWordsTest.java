package nl.ims.model.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DayWordsTest {

  @Test
  void a_day_has_its_month_in_words() {
    assertThat(DayWords.of(LocalDate.of(2024, 3, 8), Language.EN)).isEqualTo("8 March 2024");
    assertThat(DayWords.of(LocalDate.of(2024, 3, 8), Language.NL)).isEqualTo("8 maart 2024");
    assertThat(DayWords.of(LocalDate.of(1999, 12, 31), Language.EN)).isEqualTo("31 December 1999");
    assertThat(DayWords.of(LocalDate.of(1999, 1, 1), Language.NL)).isEqualTo("1 januari 1999");
  }

  @Test
  void each_month_has_its_name() {
    assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2024, month, 1)))
        .extracting(day -> DayWords.of(day, Language.NL))
        .containsExactly(
            "1 januari 2024",
            "1 februari 2024",
            "1 maart 2024",
            "1 april 2024",
            "1 mei 2024",
            "1 juni 2024",
            "1 juli 2024",
            "1 augustus 2024",
            "1 september 2024",
            "1 oktober 2024",
            "1 november 2024",
            "1 december 2024");
    assertThat(IntStream.rangeClosed(1, 12).mapToObj(month -> LocalDate.of(2024, month, 1)))
        .extracting(day -> DayWords.of(day, Language.EN))
        .containsExactly(
            "1 January 2024",
            "1 February 2024",
            "1 March 2024",
            "1 April 2024",
            "1 May 2024",
            "1 June 2024",
            "1 July 2024",
            "1 August 2024",
            "1 September 2024",
            "1 October 2024",
            "1 November 2024",
            "1 December 2024");
  }
}
