package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.ims.io.Conformance.Row;
import nl.ims.io.problem.Problem;
import org.junit.jupiter.api.Test;

/**
 * The reader against public suites, as a page that was reviewed.
 *
 * <p>{@code mvn -pl ims-io -am test -Dtest=ConformanceTest -Dims.golden.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes the page anew.
 */
final class ConformanceTest {

  private static final Path PAGE = Path.of("CONFORMANCE.md");

  @Test
  void every_deviation_has_a_reason_and_nothing_else_has() throws IOException {
    for (Conformance suite : Conformance.all()) {
      for (Row row : suite.rows()) {
        assertThat(row.deviation().isPresent())
            .as("%s %s: %s %s", suite.title(), row.said().id(), row.did(), row.parsed())
            .isEqualTo(!row.agrees());
      }
    }
  }

  @Test
  void every_refusal_has_a_place_in_the_input() throws IOException {
    for (Conformance suite : Conformance.all()) {
      for (Row row : suite.rows()) {
        int bytes = row.said().input().limit();
        for (Problem problem : row.parsed().problems()) {
          assertThat(problem.line()).as("%s", problem).isBetween(1, bytes + 1);
          assertThat(problem.column()).as("%s", problem).isBetween(1, bytes + 1);
          assertThat(problem.message()).isNotBlank();
        }
      }
    }
  }

  @Test
  void all_json_that_a_suite_calls_valid_is_read_as_json() throws IOException {
    assertThat(Conformance.all().get(1).rows())
        .filteredOn(row -> row.said().expected() == Suite.Expected.VALID)
        .hasSizeGreaterThan(90)
        .allMatch(Row::agrees);
  }

  @Test
  void the_page_says_what_the_reader_does() throws IOException {
    String page = ConformanceReport.render(Conformance.all());
    Golden.compare(PAGE, page);
  }
}
