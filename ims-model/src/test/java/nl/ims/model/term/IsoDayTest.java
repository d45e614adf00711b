package nl.ims.model.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Days are read as Java reads them. */
final class IsoDayTest {

  @Test
  void each_day_of_four_centuries_is_read() {
    for (LocalDate day = LocalDate.of(1800, 1, 1); day.getYear() < 2200; day = day.plusDays(1)) {
      assertThat(IsoDay.of(day.toString())).isEqualTo(day);
    }
  }

  @Test
  void whatever_java_refuses_is_refused_and_whatever_it_reads_is_read() {
    for (String text : List.of("-0001-12-31", "+12345-01-02", "0000-01-01", "9999-12-31")) {
      assertThat(IsoDay.of(text)).isEqualTo(LocalDate.parse(text));
    }
    for (String text :
        List.of(
            "",
            "2023-02-29",
            "2024-13-01",
            "2024-00-10",
            "2024-1-01",
            "2024/01/01",
            "20240101",
            "2024001001",
            "2024-01001",
            "2024001-01",
            "+024-01-01",
            "2024-01-1x",
            "2024-01-011",
            "\u0662024-01-01")) {
      assertThatThrownBy(() -> IsoDay.of(text)).isInstanceOf(DateTimeException.class);
      assertThatThrownBy(() -> LocalDate.parse(text)).isInstanceOf(DateTimeException.class);
    }
  }
}
