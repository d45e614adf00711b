package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What only the source text shows: the essay of each package, and formats that bend to a locale.
 */
final class SourcesTest {

  private static final int FEWEST_WORDS = 60;
  private static final int MOST_WORDS = 250;
  private static final Pattern ESSAY =
      Pattern.compile("/\\*\\*(.*?)\\*/\\s*(@|package)", Pattern.DOTALL);
  private static final Pattern BENDING_FORMAT =
      Pattern.compile("%(\\d+\\$)?[-#+ 0,(<]*\\d*(\\.\\d+)?[bBdoXeEfgGaAtTnS]");

  @Test
  void every_package_has_an_essay_of_60_to_250_words() throws IOException {
    ImmutableSortedSet<Path> packages = packages();
    assertThat(packages).hasSizeGreaterThan(2);
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    for (Path folder : packages) {
      Path essay = folder.resolve("package-info.java");
      if (!Files.exists(essay)) {
        problems.add(folder + " has no package-info.java");
      } else {
        int words = words(Files.readString(essay));
        if (words < FEWEST_WORDS || words > MOST_WORDS) {
          problems.add(
              essay + " has " + words + " words, not " + FEWEST_WORDS + " to " + MOST_WORDS);
        }
      }
    }
    assertThat(problems.build()).isEmpty();
  }

  /** Digits, case and line ends follow the locale or the system; a plain {@code %s} does not. */
  @Test
  void formats_use_nothing_but_plain_strings() throws IOException {
    ImmutableList.Builder<String> problems = ImmutableList.builder();
    for (Path file : sources()) {
      int line = 0;
      for (String text : Files.readAllLines(file)) {
        line++;
        Matcher bending = BENDING_FORMAT.matcher(text);
        if (bending.find() && text.contains("\"") && !text.contains("%%")) {
          problems.add(
              file + ":" + line + " has " + bending.group() + "; write %s, and \\n for a line end");
        }
      }
    }
    assertThat(problems.build()).isEmpty();
  }

  private static ImmutableSortedSet<Path> packages() throws IOException {
    ImmutableSortedSet.Builder<Path> folders = ImmutableSortedSet.naturalOrder();
    for (Path file : sources()) {
      if (!file.endsWith("module-info.java")) {
        folders.add(file.resolveSibling(""));
      }
    }
    return folders.build();
  }

  /** The Java files of the three modules, without those of their tests. */
  private static ImmutableList<Path> sources() throws IOException {
    ImmutableList.Builder<Path> found = ImmutableList.builder();
    for (String module : ImmutableList.of("ims-model", "ims-rules", "ims-io")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    return found.build();
  }

  /** The words of an essay, without its example and what leads to it. */
  private static int words(String source) {
    Matcher essay = ESSAY.matcher(source);
    if (!essay.find()) {
      return 0;
    }
    String text =
        essay
            .group(1)
            .replaceAll("(?s)<p>An example: .*?</pre>", " ")
            .replaceAll("(?m)^\\s*\\*", " ")
            .replaceAll("<[^>]*>", " ");
    return Splitter.on(Pattern.compile("\\s+")).omitEmptyStrings().splitToList(text).size();
  }
}
