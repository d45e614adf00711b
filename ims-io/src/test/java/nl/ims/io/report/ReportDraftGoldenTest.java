package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.io.Golden;
import nl.ims.io.cli.Ims;
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Ims.run(
            InputStream.nullInputStream(),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            arguments.toArray(String[]::new));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isZero();
    return out.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "2015, en, markdown, 2015.md",
    "2015, nl, markdown, 2015.nl.md",
    "2016, en, markdown, 2016.md",
    "2016, nl, markdown, 2016.nl.md",
    "2015, en, html, 2015.html",
    "2015, nl, html, 2015.nl.html",
    "2016, en, html, 2016.html",
    "2016, nl, html, 2016.nl.html"
  })
  void drafts_what_it_drafted_before(String year, String language, String format, String file)
      throws IOException {
    Golden.compare(GOLDEN.resolve(file), draft(year, language, format));
  }

  @Test
  void a_fact_without_a_paper_is_marked_as_such() throws IOException {
    assertThat(draft("2015", "en", "markdown"))
        .contains(
            "\n- **information on Renegade** (renegade-information). Promised on 26 February 2015"
                + " \\[*no paper stated*\\]. ",
            "\n- **MINUSMA**. Operation \\[*inferred, no paper stated*\\].\n",
            "\n- **NATO Response Force**. Operational framework, framework nato-response-force"
                + " \\[kst-29521-306; *inferred*\\].\n",
            "\n- **Alliance Ground Surveillance (AGS)** (C132). NATO, domain air, depth none"
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
  void each_file_is_a_draft() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .containsExactly(
              "2015.html",
              "2015.md",
              "2015.nl.html",
              "2015.nl.md",
              "2016.html",
              "2016.md",
              "2016.nl.html",
              "2016.nl.md",
              "dossiers");
    }
  }
}
