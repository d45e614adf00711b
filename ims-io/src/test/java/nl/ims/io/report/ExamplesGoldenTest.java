package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.collect.ImmutableList;
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
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command prints about each example, against a file that was looked at.
 *
 * <p>{@code mvn -pl ims-io -am test -Dtest=ExamplesGoldenTest -Dims.golden.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes these files anew.
 */
final class ExamplesGoldenTest {

  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
  private static final String EXIT = "# exit: ";

  /** The ending of a golden file, and how the command is called for it. */
  private enum Kind {
    ENGLISH(".txt"),
    DUTCH(".nl.txt", "--lang", "nl"),
    JSON(".json", "--format", "json");

    private final String ending;
    private final ImmutableList<String> options;

    Kind(String ending, String... options) {
      this.ending = ending;
      this.options = ImmutableList.copyOf(options);
    }
  }

  @ParameterizedTest(name = "{0}{1}")
  @MethodSource("cases")
  void prints_what_it_printed_before(String example, Kind kind) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("assess"));
    arguments.addAll(kind.options);
    arguments.add(Examples.file(example));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Ims.run(
            InputStream.nullInputStream(),
            print(out),
            print(err),
            arguments.toArray(String[]::new));
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(code).isEqualTo(declared(example));
    Golden.compare(GOLDEN.resolve(example + kind.ending), out.toString(StandardCharsets.UTF_8));
  }

  /** Before the files are written anew, those of examples that are gone go too. */
  @BeforeAll
  static void clear_when_updating() throws IOException {
    if (Golden.UPDATE && Files.exists(GOLDEN)) {
      try (Stream<Path> files = Files.list(GOLDEN)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Test
  void each_golden_file_has_its_example() throws IOException {
    assumeThat(Golden.UPDATE).as("the files are being written anew").isFalse();
    List<String> expected =
        cases().map(c -> c.get()[0] + ((Kind) c.get()[1]).ending).sorted().toList();
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
          .isEqualTo(expected);
    }
  }

  static Stream<Arguments> cases() throws IOException {
    return Examples.names().stream()
        .flatMap(example -> Stream.of(Kind.values()).map(kind -> Arguments.of(example, kind)));
  }

  /** The exit code that an example declares in its comment. */
  private static int declared(String example) throws IOException {
    try (Stream<String> lines = Files.lines(Path.of(Examples.file(example)))) {
      String line = lines.filter(l -> l.startsWith(EXIT)).findFirst().orElseThrow();
      return Integer.parseInt(line.substring(EXIT.length()).strip());
    }
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
