package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.io.sample.DraftSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The chapters of the drafts of two years in both languages, by whole sentences.
 *
 * <p>The sentences stand in a file, under lines that name the year, the language and the chapter:
 * those that begin with {@code +} stand in it, and those that begin with {@code -} do not.
 */
final class DraftChaptersTest {

  private static final Path SENTENCES =
      Path.of("src", "test", "resources", "nl", "ims", "io", "yearly", "chapters-said.txt");

  private static final List<String> EXAMPLES =
      List.of(
          "airmobile-brigade-rapid-forces-division",
          "anti-isis-2014",
          "counter-piracy-2016",
          "eatc",
          "eu-battlegroup-2014-ii",
          "ims-report-2015",
          "ims-report-2016",
          "joint-expeditionary-force",
          "multinational-mrtt-fleet");

  /** A chapter of a draft, with what it says and what it does not. */
  record Chapter(int year, Language language, String heading, List<String> says, List<String> not) {
    @Override
    public String toString() {
      return year + " " + language.code() + " " + heading;
    }
  }

  static Stream<Chapter> chapters() throws IOException {
    List<Chapter> all = new ArrayList<>();
    for (String line : Files.readAllLines(SENTENCES, StandardCharsets.UTF_8)) {
      if (line.startsWith("=")) {
        List<String> words = Splitter.on(' ').limit(4).splitToList(line);
        all.add(
            new Chapter(
                Integer.parseInt(words.get(1)),
                words.get(2).equals("nl") ? Language.NL : Language.EN,
                words.get(3),
                new ArrayList<>(),
                new ArrayList<>()));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        Chapter last = all.get(all.size() - 1);
        (line.startsWith("+ ") ? last.says() : last.not()).add(line.substring(2));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("chapters")
  void says_these_sentences(Chapter chapter) {
    String yaml =
        EXAMPLES.stream().map(DraftChaptersTest::example).collect(Collectors.joining("---\n"));
    String part =
        DraftSamples.part(
                DraftSamples.draft(chapter.year(), chapter.language(), yaml).toMarkdown(),
                chapter.heading())
            .replace("\\", "");
    assertThat(chapter.says()).isNotEmpty();
    assertThat(part).contains(chapter.says());
    if (!chapter.not().isEmpty()) {
      assertThat(part).doesNotContain(chapter.not());
    }
  }

  private static String example(String name) {
    try {
      return Files.readString(Path.of("examples", name + ".yaml"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
