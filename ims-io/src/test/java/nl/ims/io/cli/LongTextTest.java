package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written of a long text grows with its length, and not with the square of it. */
final class LongTextTest {

  private static final int SHORT = 4_000;
  private static final int TIMES = 4;

  /** Half-way between four and sixteen, as factors go, and a little more. */
  private static final double MOST = 10;

  /** A machine that is disturbed gets so many more chances. */
  private static final int RUNS = 9;

  /** What each writer has to escape, or to look at twice. */
  private static final List<String> PIECES = List.of("\\u202E", "<", ":a", "a1", "\\n- ", "1:");

  private static Stream<Arguments> calls() {
    return Stream.of(
            "assess --all --format text -",
            "assess --all --format markdown -",
            "assess --all --format html -",
            "assess --format json -",
            "timeline --format html -",
            "outline -",
            "outline --format html -",
            "convert --to yaml -",
            "convert --to json -")
        .flatMap(call -> PIECES.stream().map(piece -> Arguments.of(call, piece)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void four_times_the_text_takes_about_four_times_as_long(String call, String piece) {
    long fewTook = Long.MAX_VALUE;
    long manyTook = Long.MAX_VALUE;
    for (int run = 0; run < RUNS && (run == 0 || manyTook >= MOST * fewTook); run++) {
      fewTook = Math.min(fewTook, nanoseconds(call, dossier(piece, SHORT)));
      manyTook = Math.min(manyTook, nanoseconds(call, dossier(piece, TIMES * SHORT)));
    }
    assertThat((double) manyTook / fewTook).isLessThan(MOST);
  }

  private static long nanoseconds(String call, String dossier) {
    long start = System.nanoTime();
    Call answer = Call.withInput(dossier, call.split(" ", -1));
    long took = System.nanoTime() - start;
    assertThat(answer.code()).as(answer.err()).isIn(0, 1);
    assertThat(answer.out()).isNotEmpty();
    return took;
  }

  private static String dossier(String piece, int times) {
    return """
        ims: 1
        dossier: long
        title: &a "TEXT"
        contribution: {task: operation, operations: [*a, *a], areas: [*a]}
        points: {grounds: {purpose: *a, interest: *a, human-rights: *a}}
        procedure:
          - {date: 2024-01-01, step: letter, note: *a}
          - {date: 2024-02-01, step: debate, note: *a}
        note: *a
        """
        .replace("TEXT", piece.repeat(times));
  }
}
