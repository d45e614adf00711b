package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ims.io.problem.Problem;
import nl.ims.model.term.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One file for each way to be wrong. What the reader has to say of it stands at its end, in
 * comments that start with {@code #>}, each followed by the same in Dutch where it is said in Dutch
 * too, in one that starts with {@code #<}; {@code -Dims.golden.update=true} writes them anew, to be
 * reviewed.
 */
class DossierReaderGoldenTest {

  private static final Path CASES = Path.of("src/test/resources/nl/ims/io/problems");
  private static final Path OF_WAIVERS = Path.of("src/test/resources/nl/ims/io/waiver-problems");
  private static final String MARK = "#> ";
  private static final String IN_DUTCH = "#< ";

  static Stream<Path> cases() throws IOException {
    return files(CASES);
  }

  static Stream<Path> casesOfWaivers() throws IOException {
    return files(OF_WAIVERS);
  }

  private static Stream<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_problems_are_those_at_the_end_of_the_file(Path file) throws IOException {
    compare(file, (name, bytes) -> DossierReader.read(name, bytes).problems());
  }

  @ParameterizedTest
  @MethodSource("casesOfWaivers")
  void the_problems_of_waivers_are_those_at_the_end_of_the_file(Path file) throws IOException {
    compare(file, (name, bytes) -> WaiversReader.read(name, bytes).problems());
  }

  private static void compare(Path file, BiFunction<String, byte[], List<Problem>> read)
      throws IOException {
    String name = file.getFileName().toString();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<String> input =
        lines.stream()
            .filter(line -> !line.startsWith(MARK) && !line.startsWith(IN_DUTCH))
            .toList();
    byte[] bytes = (String.join("\n", input) + "\n").getBytes(StandardCharsets.UTF_8);

    List<String> problems =
        read.apply(name, bytes).stream().flatMap(problem -> said(name, problem)).toList();

    assertThat(problems).isNotEmpty();
    String text =
        Stream.concat(input.stream(), problems.stream()).collect(Collectors.joining("\n"));
    Golden.compare(file, text + "\n");
  }

  private static Stream<String> said(String name, Problem problem) {
    String en = problem.toString().substring(name.length() + 1);
    String nl = problem.text().in(Language.NL);
    return nl.equals(problem.message())
        ? Stream.of(MARK + en)
        : Stream.of(MARK + en, IN_DUTCH + nl);
  }
}
