package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.io.Golden;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Outlines of examples, against files that were looked at; {@code -Dims.golden.update=true} writes
 * them anew.
 */
final class LetterOutlineGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden-outline");

  /** A study, a letter, a complete letter, another framework, and regimes of every kind. */
  private static final ImmutableList<String> EXAMPLES =
      ImmutableList.of(
          "constructed-complete-letter",
          "constructed-letter-1999",
          "constructed-secret-deployment",
          "constructed-vessel-protection",
          "draft-proposal",
          "eutm-mali-2013",
          "nmi-iraq-2023",
          "patriots-turkey-2012-collective-defence",
          "resolute-support-2021",
          "unmiss-2011-judged",
          "unmiss-2011");

  /** Those of which the page is looked at too. */
  private static final ImmutableList<String> PAGES =
      ImmutableList.of("constructed-complete-letter", "draft-proposal");

  static ImmutableList<String> files() {
    ImmutableList.Builder<String> files = ImmutableList.builder();
    for (String example : EXAMPLES) {
      for (String language : List.of("", ".nl")) {
        files.add(example + language + ".md");
        if (PAGES.contains(example)) {
          files.add(example + language + ".html");
        }
      }
    }
    return files.build();
  }

  private static String outline(String file) throws IOException {
    String example = file.substring(0, file.indexOf('.'));
    Language language = file.contains(".nl.") ? Language.NL : Language.EN;
    LetterOutline outline = LetterOutline.of(Examples.assessed(example), language);
    return file.endsWith(".html") ? outline.toHtml() : outline.toMarkdown();
  }

  @ParameterizedTest
  @MethodSource("files")
  void outlines_what_it_outlined_before(String file) throws IOException {
    Golden.compare(GOLDEN.resolve(file), outline(file));
  }

  @Test
  void each_file_is_an_outline() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      List<String> names =
          new ArrayList<>(files.map(file -> file.getFileName().toString()).toList());
      assertThat(names).containsExactlyInAnyOrderElementsOf(files());
    }
  }
}
