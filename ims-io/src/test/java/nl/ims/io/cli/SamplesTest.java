package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The command lines that help teaches: each of them works, on the examples that it names. */
final class SamplesTest {

  private static final Path EXAMPLES = Path.of("examples");

  static Stream<Arguments> samples() {
    return Commands.usages().entrySet().stream()
        .flatMap(
            command ->
                command.getValue().samples().stream()
                    .map(sample -> Arguments.of(command.getKey(), sample)));
  }

  static Stream<String> commands() {
    return Commands.usages().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_sample_does_what_it_shows(String command, Sample sample, @TempDir Path folder) {
    List<String> arguments = new ArrayList<>();
    for (String argument : sample.arguments().split(" ", -1)) {
      Path example = EXAMPLES.resolve(argument);
      boolean output =
          arguments.size() > 1 && arguments.get(arguments.size() - 1).equals("--output");
      if (output) {
        arguments.add(folder.resolve(argument) + (argument.endsWith("/") ? "/" : ""));
      } else {
        arguments.add(Files.isRegularFile(example) ? example.toString() : argument);
      }
    }
    Call call = Call.of(arguments.toArray(String[]::new));
    assertThat(arguments.get(0)).isEqualTo(command);
    assertThat(call.code()).as(call.err()).isIn(Exit.FINE, Exit.FOUND);
    int output = arguments.indexOf("--output");
    if (output < 0) {
      assertThat(call.out()).isNotEmpty();
    } else {
      Path written = Path.of(arguments.get(output + 1));
      assertThat(Files.isDirectory(written) ? written.resolve("index.html") : written)
          .isNotEmptyFile();
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void help_shows_the_samples_and_nothing_wider_than_its_page(String command) {
    Call help = Call.of(command, "--help");
    assertThat(help.code()).isEqualTo(Exit.FINE);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
    List<String> shown = new ArrayList<>();
    Matcher lines = Pattern.compile("(?m)^  ims (.*)\n {6}\\S").matcher(help.out());
    while (lines.find()) {
      shown.add(lines.group(1));
    }
    Usage usage = Objects.requireNonNull(Commands.usages().get(command), command);
    assertThat(shown)
        .isNotEmpty()
        .isEqualTo(usage.samples().stream().map(Sample::arguments).toList());
  }
}
