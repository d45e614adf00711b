package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is wrong with a file is told in the language of the findings; JSON, for programs, is
 * English.
 */
final class ProblemLanguageTest {

  private static final String EN =
      ":3:1: bijdrage: 'bijdrage' is not a key here; in a dossier it is 'contribution'\n";
  private static final String NL =
      ":3:1: bijdrage: 'bijdrage' is hier geen sleutel; in een dossier is het 'contribution'\n";

  @TempDir Path folder;
  private String file = "";

  @BeforeEach
  void write() throws IOException {
    file =
        Files.writeString(folder.resolve("x.yaml"), "ims: 1\ndossier: x\nbijdrage: {}\n")
            .toString();
  }

  @Test
  void standard_error_follows_the_language() {
    assertThat(Examples.run("assess", file).err()).contains(file + EN).doesNotContain(NL);
    assertThat(Examples.run("assess", "--lang", "nl", file).err())
        .contains(file + NL)
        .doesNotContain(EN);
    assertThat(Examples.run("missing", "--lang", "nl", "x", file).err()).contains(NL);
  }

  @Test
  void a_page_follows_the_language() {
    assertThat(Examples.print("assess", "--lang", "nl", "--format", "html", file))
        .contains("is hier geen sleutel")
        .doesNotContain("is not a key here");
    assertThat(Examples.print("assess", "--lang", "nl", "--format", "markdown", file))
        .contains("is hier geen sleutel")
        .doesNotContain("is not a key here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "github"})
  void what_stands_beside_findings_follows_their_language(String format) {
    assertThat(Examples.print("assess", "--lang", "nl", "--format", format, file))
        .contains("is hier geen sleutel")
        .doesNotContain("is not a key here");
    assertThat(Examples.print("assess", "--format", format, file))
        .contains("is not a key here")
        .doesNotContain("is hier geen sleutel");
  }

  @Test
  void json_is_english_in_every_language() {
    assertThat(Examples.print("assess", "--lang", "nl", "--format", "json", file))
        .contains("is not a key here")
        .doesNotContain("is hier geen sleutel");
  }

  @Test
  void a_file_that_is_not_there_is_told_so() {
    String none = folder.resolve("none.yaml").toString();
    assertThat(Examples.run("assess", "--lang", "nl", none).err())
        .isEqualTo(none + ":1:1: $: dit bestand is er niet; controleer de naam\n");
  }
}
