package nl.ims.io.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which characters are never written as they are. */
final class SteeringTest {

  private static final ImmutableRangeSet<Integer> STEERING =
      ImmutableRangeSet.<Integer>builder()
          .add(Range.closed(0x00, 0x1F))
          .add(Range.closed(0x7F, 0x9F))
          .add(Range.singleton(0x061C))
          .add(Range.closed(0x200E, 0x200F))
          .add(Range.closed(0x2028, 0x202E))
          .add(Range.closed(0x2066, 0x2069))
          .add(Range.closed(0xD800, 0xDFFF))
          .build();

  @Test
  void of_all_characters_these_steer() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Steering::is).boxed())
        .isEqualTo(
            IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .boxed()
                .filter(STEERING::contains)
                .toList());
  }

  @Test
  void each_is_shown_by_its_number() {
    assertThat(Steering.shown("a\u202Eb\u0085\u007F\u001B[31m\uD83D\uDEA2\uD83D"))
        .isEqualTo("a<U+202E>b<U+0085><U+007F><U+001B>[31m\uD83D\uDEA2<U+D83D>");
  }

  @Test
  void what_programmers_know_is_shown_as_they_write_it() {
    assertThat(Steering.shown("a\nb\rc\td")).isEqualTo("a\\nb\\rc\\td");
  }

  @Test
  void nothing_that_is_shown_steers_and_all_else_stays() {
    String all =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> !STEERING.contains(c))
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    assertThat(Steering.shown(all)).isSameAs(all);
    for (int c :
        ImmutableRangeSet.copyOf(STEERING).asRanges().stream()
            .mapToInt(Range::lowerEndpoint)
            .toArray()) {
      assertThat(Steering.shown("x" + Character.toString(c) + "y").codePoints())
          .noneMatch(Steering::is)
          .startsWith((int) 'x')
          .endsWith((int) 'y');
    }
  }
}
