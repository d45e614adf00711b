package nl.ims.io.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;

/** What {@code docs/stats.md} shows is how the output of its command begins. */
final class StatsDocTest {

  private static final Path PAGE = Path.of("..", "docs", "stats.md");
  private static final String COMMAND = "./ims stats ims-io/examples/letters/*.yaml";
  private static final Pattern OUTPUT = Pattern.compile("(?s)```\n(.*?)```");

  @Test
  void the_output_is_how_that_of_the_command_begins() throws IOException {
    String page = Files.readString(PAGE);
    Matcher output = OUTPUT.matcher(page);
    assertThat(page).contains("\n    " + COMMAND + "\n");
    assertThat(output.find()).isTrue();
    assertThat(printed()).startsWith(output.group(1)).contains("\n  all ");
    assertThat(output.group(1)).contains("\n  all ");
    assertThat(Files.size(PAGE)).isLessThan(4_200);
  }

  private static String printed() throws IOException {
    try (Stream<Path> letters = Files.list(Path.of("examples", "letters"))) {
      return Examples.print(
          Stream.concat(
                  Stream.of("stats"),
                  letters.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted())
              .toArray(String[]::new));
    }
  }
}
