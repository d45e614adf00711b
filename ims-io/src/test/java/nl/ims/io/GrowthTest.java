package nl.ims.io;

import static java.util.stream.Collectors.joining;
import static nl.ims.io.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.ims.io.report.TextReport;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What grows within the limits grows in proportion, and steps, each of which is held against every
 * other one, with the square: not faster.
 */
final class GrowthTest {

  private static final int TIMES = 4;

  /** A machine that is disturbed gets so many more chances. */
  private static final int RUNS = 9;

  /** Half-way between four and sixteen, as factors go, and a little more. */
  private static final double ABOUT_AS_MUCH = 10;

  /** The same between sixteen and sixty-four. */
  private static final double AT_MOST_SQUARED = 36;

  /** What there may be much of. */
  private enum Much {
    MANDATES(250, ABOUT_AS_MUCH),
    UNITS(250, ABOUT_AS_MUCH),
    // each step is looked at beside each other one
    DEPARTURES(100, AT_MOST_SQUARED),
    QUESTIONS(100, AT_MOST_SQUARED),
    LETTERS(100, AT_MOST_SQUARED);

    private final int few;
    private final double most;

    Much(int few, double most) {
      this.few = few;
      this.most = most;
    }

    String dossier(int count) {
      String body =
          switch (this) {
            case MANDATES -> lists("mandate", count, i -> "{from: 2024-01-01}");
            case UNITS ->
                lists("units", count, i -> "{name: u" + i + ", committed-to: [f" + i + "]}");
            case DEPARTURES -> steps(count, "departure");
            case QUESTIONS -> steps(count, "questions");
            case LETTERS -> steps(count, "letter");
          };
      return "ims: 1\ndossier: much\n" + body;
    }
  }

  @ParameterizedTest
  @EnumSource(Much.class)
  void four_times_as_much_takes_no_longer_than_its_bound(Much much) {
    String few = much.dossier(much.few);
    String many = much.dossier(TIMES * much.few);
    long fewTook = Long.MAX_VALUE;
    long manyTook = Long.MAX_VALUE;
    for (int run = 0; run < RUNS && (run == 0 || manyTook >= much.most * fewTook); run++) {
      fewTook = Math.min(fewTook, nanoseconds(few));
      manyTook = Math.min(manyTook, nanoseconds(many));
    }
    assertThat((double) manyTook / fewTook).isLessThan(much.most);
  }

  private static long nanoseconds(String yaml) {
    long start = System.nanoTime();
    ReadResult result = read("much.yaml", yaml);
    assertThat(result.problems()).isEmpty();
    ReadDossier dossier = result.dossiers().get(0);
    Assessed assessed = Assessed.of(dossier, Assessor.standard().assess(dossier.dossier()));
    assertThat(TextReport.in(Look.in(Language.EN)).of(assessed)).isNotBlank();
    return System.nanoTime() - start;
  }

  private static String lists(String key, int count, IntFunction<String> element) {
    return "contribution: {" + key + ": [" + times(count, element) + "]}\n";
  }

  private static String steps(int count, String kind) {
    LocalDate first = LocalDate.of(2000, 1, 1);
    return "contribution: {purposes: [international-legal-order], task: operation, forms: [unit],"
        + " armed-force: may-be-involved, secrecy: none}\nprocedure: ["
        + times(count, i -> "{date: " + first.plusDays(3L * i) + ", step: " + kind + "}")
        + "]\n";
  }

  private static String times(int count, IntFunction<String> element) {
    return IntStream.range(0, count).mapToObj(element).collect(joining(", "));
  }
}
