package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import nl.ims.io.Golden;
import org.junit.jupiter.api.Test;

/**
 * Every format of every command that reads dossiers, in both languages, on every example: the bytes
 * are those that were looked at, by their digests. Where one changes, the reference files of the
 * other golden tests show how.
 *
 * <p>{@code -Dims.golden.update=true} writes the digests anew.
 */
final class EveryFormatGoldenTest {

  static final Path DIGESTS = Path.of("src", "test", "resources", "golden-formats", "every.sha256");

  private static final ImmutableListMultimap<String, String> FORMATS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("assess", "text", "json", "jsonl", "sarif", "junit", "markdown", "html")
          .putAll("missing", "text", "json")
          .putAll("timeline", "text", "html", "ics")
          .putAll("outline", "markdown", "html")
          .build();

  @Test
  void every_format_writes_of_every_example_what_it_wrote_before() throws IOException {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (String example : Examples.names()) {
      FORMATS.forEach(
          (command, format) -> {
            for (String language : ImmutableList.of("en", "nl")) {
              String written =
                  Examples.print(
                      command, "--format", format, "--lang", language, Examples.file(example));
              if (!written.isEmpty()) { // an outline is of contributions alone
                lines.add(
                    digest(written) + "  " + String.join(" ", example, command, format, language));
              }
            }
          });
    }
    Golden.compare(DIGESTS, String.join("\n", lines.build()) + "\n");
  }

  private static String digest(String written) {
    return Hashing.sha256().hashString(written, StandardCharsets.UTF_8).toString();
  }
}
