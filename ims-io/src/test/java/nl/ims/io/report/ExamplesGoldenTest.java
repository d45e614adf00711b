package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ims.io.Golden;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every command that reads dossiers writes of every example, in every format and both
 * languages: some of it against files that were looked at, the rest against fingerprints.
 */
final class ExamplesGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String FINGERPRINTS = "fingerprints";
  private static final String EXIT = "# exit: ";

  private static final ImmutableListMultimap<String, String> FORMATS =
      ImmutableListMultimap.<String, String>builder()
          .putAll("assess", "text", "json", "jsonl", "sarif", "junit", "markdown", "html")
          .putAll("missing", "text", "json")
          .putAll("timeline", "text", "html", "ics")
          .putAll("outline", "markdown", "html")
          .build();

  /**
   * What a person reads in a review. For people: contributions under each regime, with a letter or
   * none, ended and running; cooperations of several depths; reports. For programs: the smallest.
   */
  private static final ImmutableSetMultimap<Call, String> WHOLE =
      ImmutableSetMultimap.<Call, String>builder()
          .putAll(
              new Call("assess", "text", "en"),
              "constructed-aftermath",
              "constructed-cooperation",
              "constructed-letter-1999",
              "constructed-secret-deployment",
              "constructed-standby-force",
              "draft-proposal",
              "efp-lithuania-2022",
              "enduring-freedom-2005",
              "ims-report-2014-february",
              "ims-report-2015",
              "kabul-2021",
              "proposed-cooperation",
              "red-sea-2024",
              "unmiss-2011-judged")
          .putAll(
              new Call("assess", "text", "nl"),
              "constructed-cooperation",
              "ims-report-2015",
              "kabul-2021",
              "red-sea-2024")
          .putAll(
              new Call("assess", "markdown", "en"),
              "constructed-aftermath",
              "constructed-standby-force",
              "draft-proposal",
              "efp-lithuania-2022",
              "ims-report-2015",
              "proposed-cooperation",
              "red-sea-2024",
              "unmiss-2011-judged")
          .putAll(
              new Call("assess", "markdown", "nl"),
              "efp-lithuania-2022",
              "ims-report-2015",
              "proposed-cooperation")
          .putAll(new Call("assess", "html", "en"), "ims-report-2015")
          .putAll(new Call("assess", "json", "en"), "ims-report-2014")
          .putAll(new Call("assess", "sarif", "en"), "ims-report-2015")
          .putAll(new Call("assess", "junit", "en"), "ims-report-2015")
          .putAll(new Call("missing", "text", "en"), "efp-lithuania-2022", "unmiss-2014")
          .putAll(new Call("timeline", "text", "en"), "red-sea-2024")
          .putAll(new Call("outline", "markdown", "en"), "draft-proposal")
          .putAll(new Call("outline", "markdown", "nl"), "draft-proposal")
          .build();

  /** A command line, but for the file. */
  private record Call(String command, String format, String language) {

    private static final ImmutableMap<String, String> ENDINGS =
        ImmutableMap.of("text", "txt", "markdown", "md", "junit", "xml");

    Examples.Printed of(String example) {
      return Examples.run(command, "--format", format, "--lang", language, Examples.file(example));
    }

    Path fingerprints() {
      return GOLDEN.resolve(FINGERPRINTS).resolve(String.join(".", command, format, language));
    }

    String whole(String example) {
      return String.join(".", example, command, language, ENDINGS.getOrDefault(format, format));
    }

    @Override
    public String toString() {
      return "ims " + command + " --format " + format + " --lang " + language;
    }
  }

  static Stream<Call> calls() {
    return FORMATS.entries().stream()
        .flatMap(
            format ->
                Stream.of("en", "nl")
                    .map(language -> new Call(format.getKey(), format.getValue(), language)));
  }

  @ParameterizedTest
  @MethodSource("calls")
  void writes_what_it_wrote_before(Call call) throws IOException {
    ImmutableList.Builder<Executable> comparisons = ImmutableList.builder();
    SortedMap<String, String> others = new TreeMap<>();
    for (String example : Examples.names()) {
      Examples.Printed printed = call.of(example);
      if (call.command.equals("assess")) {
        assertThat(printed.err()).isEmpty();
        assertThat(printed.code()).as(example).isEqualTo(declared(example));
      }
      if (WHOLE.containsEntry(call, example)) {
        Path file = GOLDEN.resolve(call.whole(example));
        comparisons.add(() -> Golden.compare(file, printed.out()));
      } else {
        others.put(example, printed.out());
      }
    }
    comparisons.add(() -> Golden.compare(call.fingerprints(), call.toString(), others));
    assertAll(comparisons.build().stream());
  }

  @Test
  void text_in_english_is_what_is_written_unless_something_else_is_asked_for() {
    String example = Examples.file("red-sea-2024");
    for (String command : ImmutableList.of("assess", "missing", "timeline")) {
      assertThat(Examples.run(command, example))
          .isEqualTo(Examples.run(command, "--format", "text", "--lang", "en", example));
    }
  }

  @Test
  void nothing_is_held_that_nothing_writes() throws IOException {
    ImmutableList.Builder<String> names = ImmutableList.builder();
    WHOLE.forEach((call, example) -> names.add(call.whole(example)));
    Golden.holdsOnly(GOLDEN, names.add(FINGERPRINTS).build());
    Golden.holdsOnly(
        GOLDEN.resolve(FINGERPRINTS),
        calls().map(call -> call.fingerprints().getFileName().toString()).toList());
  }

  /** The exit code that an example declares in its comment. */
  private static int declared(String example) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(Examples.file(example)))) {
      String line = lines.filter(l -> l.startsWith(EXIT)).findFirst().orElseThrow();
      return Integer.parseInt(line.substring(EXIT.length()).strip());
    }
  }
}
