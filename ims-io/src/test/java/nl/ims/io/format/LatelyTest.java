package nl.ims.io.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Ascii;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a text is what reading it gives. */
class LatelyTest {
  private final List<String> read = new ArrayList<>();
  private final Lately<Integer> numbers =
      new Lately<>(
          text -> {
            read.add(text);
            return Integer.valueOf(text);
          });

  @Test
  void a_text_is_read_once_while_no_other_takes_its_place() {
    assertThat(numbers.of("1024")).isEqualTo(1024);
    assertThat(numbers.of(String.valueOf(1024))).isEqualTo(1024);
    assertThat(read).containsExactly("1024");
  }

  /** More texts than there are places, in and out of order. */
  @Test
  void each_text_has_its_own_value_however_many_there_are() {
    for (int i = 0; i < 2_000; i++) {
      int number = i * 7 % 1_000;
      assertThat(numbers.of(String.valueOf(number))).isEqualTo(number);
    }
    assertThat(read.size()).isGreaterThan(1_000);
  }

  @Test
  void texts_of_one_hash_are_told_apart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    Lately<String> lower = new Lately<>(Ascii::toLowerCase);
    assertThat(lower.of("Aa")).isEqualTo("aa");
    assertThat(lower.of("BB")).isEqualTo("bb");
    assertThat(lower.of("Aa")).isEqualTo("aa");
  }

  @Test
  void what_cannot_be_read_is_refused_each_time() {
    for (int i = 1; i <= 2; i++) {
      assertThatThrownBy(() -> numbers.of("ten")).isInstanceOf(NumberFormatException.class);
      assertThat(read).hasSize(i);
    }
  }
}
