package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ims.io.Golden;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Drafts of two years, against files that were looked at; {@code -Dims.golden.update=true} writes
 * them anew.
 *
 * <p>The dossiers beside them hold what was read of the reports of those years, and of some
 * cooperations; those of contributions are examples.
 */
final class ReportDraftGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-draft");

  private static String draft(String year, String language, String format) throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("report", year, "--lang", language, "--format", format));
    try (Stream<Path> files = Files.list(GOLDEN.resolve("dossiers"))) {
      files.map(Path::toString).sorted().forEach(arguments::add);
    }
    for (String example :
        List.of("anti-isis-2014", "counter-piracy-2016", "eutm-mali-2013", "minusma-2013")) {
      arguments.add(Path.of("examples", example + ".yaml").toString());
    }
    Examples.Printed printed = Examples.run(arguments.toArray(String[]::new));
    assertThat(printed.err()).isEmpty();
    assertThat(printed.code()).isZero();
    return printed.out();
  }

  @ParameterizedTest
  @CsvSource({"en, 2016.md", "nl, 2016.nl.md"})
  void drafts_what_it_drafted_before(String language, String file) throws IOException {
    Golden.compare(GOLDEN.resolve(file), draft("2016", language, "markdown"));
  }

  @Test
  void drafts_the_fuller_year_and_pages_as_before() throws IOException {
    Map<String, String> drafts = new TreeMap<>();
    for (String language : List.of("en", "nl")) {
      drafts.put("2015 markdown " + language, draft("2015", language, "markdown"));
      for (String year : List.of("2015", "2016")) {
        drafts.put(year + " html " + language, draft(year, language, "html"));
      }
    }
    Golden.compare(GOLDEN.resolve("fingerprints"), "ims report", drafts);
  }

  @Test
  void a_fact_without_a_paper_is_marked_as_such() throws IOException {
    assertThat(draft("2015", "en", "markdown"))
        .contains(
            "\n- **information on Renegade** (renegade-information). Promised on 26 February 2015"
                + " \\[*no paper stated*\\]. ",
            "\n- **MINUSMA**. Operation \\[*inferred, no paper stated*\\].\n",
            "\n- **NATO Response Force** (nato-response-force). Operational framework"
                + " \\[kst-29521-306; *inferred*\\].\n",
            "\n- **Alliance Ground Surveillance (AGS)** (C132). Presumed to have been running in"
                + " 2015: no end was seen \\[C132; *from memory*\\]. NATO, domain air, depth none"
                + " \\[C132; *from memory*\\]. ",
            "\n> - Facts without a paper: ");
    assertThat(draft("2015", "en", "html"))
        .contains(
            "Promised on 26 February 2015 <span class=\"cite\">[<em class=\"no-paper\">no paper"
                + " stated</em>]</span>.\n",
            "Operation <span class=\"cite\">[<em class=\"inferred-no-paper\">inferred, no paper"
                + " stated</em>]</span>.\n");
  }

  @Test
  void nothing_is_held_that_nothing_drafts() throws IOException {
    Golden.holdsOnly(GOLDEN, List.of("2016.md", "2016.nl.md", "dossiers", "fingerprints"));
  }
}
