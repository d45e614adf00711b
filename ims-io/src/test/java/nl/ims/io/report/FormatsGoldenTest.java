package nl.ims.io.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.ims.io.Golden;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the command writes for other programs of several files at once: one that cannot be read and
 * one that is not there beside one that can, and findings that are set aside. The comment is read
 * whole, the larger formats are held by fingerprint.
 */
final class FormatsGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-formats");
  private static final String UNREAD = "src/test/resources/nl/ims/io/problems/a-word.yaml";

  private static final ImmutableListMultimap<String, String> FILES =
      ImmutableListMultimap.<String, String>builder()
          .putAll("problems", UNREAD, Examples.file("benelux-renegade"), "none.yaml")
          .putAll("waivers", Examples.waived())
          .build();

  @ParameterizedTest
  @CsvSource({
    "problems, en, problems.md",
    "problems, nl, problems.nl.md",
    "waivers, en, waivers.md",
    "waivers, nl, waivers.nl.md"
  })
  void comments_as_before(String files, String language, String file) throws IOException {
    Golden.compare(GOLDEN.resolve(file), written(files, "markdown", language));
  }

  @Test
  void writes_for_programs_what_it_wrote_before() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String files : FILES.keySet()) {
      for (String form : ImmutableList.of("sarif en", "junit en", "junit nl", "html en")) {
        List<String> words = Splitter.on(' ').splitToList(form);
        texts.put(files + " " + form, written(files, words.get(0), words.get(1)));
      }
    }
    Golden.compare(GOLDEN.resolve("fingerprints"), "ims assess, of several files,", texts);
  }

  @Test
  void nothing_is_held_that_nothing_writes() throws IOException {
    Golden.holdsOnly(
        GOLDEN,
        ImmutableList.of(
            "problems.md", "problems.nl.md", "waivers.md", "waivers.nl.md", "fingerprints"));
  }

  private static String written(String files, String format, String language) {
    return Examples.assess(format, language, FILES.get(files).toArray(String[]::new));
  }
}
