package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ims.io.Golden;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What the catalogue answers to some questions, against files that were looked at; {@code
 * -Dims.golden.update=true} writes them anew.
 */
final class CatalogueGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-catalogue");

  /** A question, the file with its answer, and the command line that asks it. */
  private enum Question {
    WHICH_WITH_GERMANY_ARE_INTEGRATION(
        "germany-integration.txt", "--partner DE --depth integration"),
    WHICH_STANDBY_FRAMEWORKS_OVERLAP_THE_END_OF_2014(
        "standby-2014-h2.txt", "--depth standby-force --during 2014-H2"),
    THE_SAME_FOR_PROGRAMS("fingerprints", "--depth standby-force --during 2014-H2 --format json"),
    WHICH_OVERLAP_THE_START_OF_2013(
        "standby-2013-h1.nl.txt", "--depth standby-force --during 2013-H1 --lang nl"),
    WHAT_RESTS_ON_MEMORY_ONLY("memory.txt", "--evidence memory"),
    WHAT_RAN_WITH_BELGIUM_AT_SEA("belgium-sea-2015.txt", "--partner BE --domain sea --year 2015"),
    ONE_WITH_PAPERS_AND_A_CONFLICT("benelux-renegade.nl.txt", "C015 --lang nl"),
    SEVERAL_IN_FULL("several.txt", "eu-battlegroup-2013 nato-response-force fennek C080"),
    DOSSIERS_TO_START_FROM("dossiers.yaml", "C092 mcce fennek C112 eurocorps --format yaml"),
    WITH_WHOM_WAS_IT_THEN(
        "sweden-2014-h2.txt", "--partner SE --partner FI --depth standby-force --during 2014-H2"),
    WHAT_THE_NETHERLANDS_STAYS_OUT_OF("spain-land.nl.txt", "--partner ES --domain land --lang nl");

    private final String file;
    private final String arguments;

    Question(String file, String arguments) {
      this.file = file;
      this.arguments = arguments;
    }
  }

  /** The answer that nobody reads. */
  private static final Question FOR_PROGRAMS = Question.THE_SAME_FOR_PROGRAMS;

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "THE_SAME_FOR_PROGRAMS")
  void answers_what_it_answered_before(Question question) throws IOException {
    Golden.compare(GOLDEN.resolve(question.file), answer(question));
  }

  @Test
  void answers_programs_what_it_answered_before() throws IOException {
    Golden.compare(
        GOLDEN.resolve(FOR_PROGRAMS.file),
        "ims catalogue",
        ImmutableMap.of(FOR_PROGRAMS.arguments, answer(FOR_PROGRAMS)));
  }

  @Test
  void nothing_is_held_that_nothing_asks() throws IOException {
    Golden.holdsOnly(GOLDEN, Stream.of(Question.values()).map(question -> question.file).toList());
  }

  private static String answer(Question question) {
    Examples.Printed printed =
        Examples.run(
            Splitter.on(' ').splitToList("catalogue " + question.arguments).toArray(String[]::new));
    assertThat(printed.err()).isEmpty();
    assertThat(printed.code()).isZero();
    return printed.out();
  }
}
