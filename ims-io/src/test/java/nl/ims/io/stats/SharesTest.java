package nl.ims.io.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share that is no whole number of hundredths lies between the two next to it. */
final class SharesTest {

  @ParameterizedTest
  @CsvSource({
    // stated, not stated, not transcribed; least and most of a hundred
    "1, 2, 0, 33, 34",
    "2, 1, 0, 66, 67",
    "1, 1, 1, 33, 67",
    "1, 199, 0, 0, 1",
    "199, 1, 0, 99, 100",
    "1, 1, 0, 50, 50",
    "1, 0, 3, 25, 100",
    "0, 1, 0, 0, 0",
    "3, 0, 0, 100, 100",
  })
  void a_share_is_rounded_outwards(
      int stated, int notStated, int notTranscribed, long least, long most) {
    Shares shares = new Shares();
    add(shares, PointState.STATED, stated);
    add(shares, PointState.NOT_STATED, notStated);
    add(shares, PointState.NOT_TRANSCRIBED, notTranscribed);

    assertThat(shares.percent()).isEqualTo(new Bounds(least, most));
  }

  private static void add(Shares shares, PointState state, int times) {
    for (int i = 0; i < times; i++) {
      shares.add(state);
    }
  }
}
