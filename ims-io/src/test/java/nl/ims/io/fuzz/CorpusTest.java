package nl.ims.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Replays the inputs that were kept: those that reach most, and all that once found something. */
final class CorpusTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "nl", "ims", "io", "fuzz");

  @Test
  void the_reader_of_yaml_answers() throws IOException {
    replay("yaml", YamlFuzzer::fuzzerTestOneInput);
  }

  @Test
  void the_reader_of_json_answers() throws IOException {
    replay("json", JsonFuzzer::fuzzerTestOneInput);
  }

  @Test
  void the_parser_of_papers_answers() throws IOException {
    replay("paper", PaperFuzzer::fuzzerTestOneInput);
  }

  @Test
  void the_command_answers() throws IOException {
    replay("command", CommandFuzzer::fuzzerTestOneInput);
  }

  private static void replay(String target, Consumer<byte[]> fuzzer) throws IOException {
    List<Path> inputs;
    try (Stream<Path> files = Files.list(FOLDER.resolve(target))) {
      inputs = files.sorted().toList();
    }
    assertThat(inputs).hasSizeGreaterThan(40);
    for (Path input : inputs) {
      byte[] data = Files.readAllBytes(input);
      try {
        fuzzer.accept(data);
      } catch (Throwable e) {
        throw new AssertionError(input + ": " + e.getMessage(), e);
      }
    }
  }
}
