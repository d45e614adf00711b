package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.cli.Ims;
import org.junit.jupiter.api.Test;

/**
 * {@code FORMAT.md} shows an example of each format: some lines of what a command writes, which the
 * comment before them names. {@code -Dims.golden.update=true} cuts them out anew.
 */
final class FormatExamplesTest {

  private static final Path PAGE = Path.of("FORMAT.md");

  /** How many lines, the command line, a part of the first line; the language; the example. */
  private static final Pattern EXAMPLE =
      Pattern.compile("<!-- (\\d+) of: ims (.*) \\| from: (.*) -->\\n```(\\w*)\\n((?s:.*?))```");

  @Test
  void each_example_is_cut_out_of_what_its_command_writes() throws IOException {
    String page = Files.readString(PAGE);
    Matcher examples = EXAMPLE.matcher(page);
    String anew =
        examples.replaceAll(
            example -> {
              String head = example.group().substring(0, example.start(5) - example.start());
              return Matcher.quoteReplacement(head + cut(example) + "```");
            });
    assertThat(EXAMPLE.matcher(anew).results()).hasSizeGreaterThan(6);
    Golden.compare(PAGE, anew);
  }

  private static String cut(MatchResult example) {
    List<String> lines = written(example.group(2)).lines().toList();
    int first = 0;
    while (!lines.get(first).contains(example.group(3))) {
      first++;
    }
    List<String> cut = lines.subList(first, first + Integer.parseInt(example.group(1)));
    return String.join("\n", cut).stripIndent() + "\n";
  }

  private static String written(String command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Ims.run(
        InputStream.nullInputStream(),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
        command.replace("ims-io/", "../ims-io/").split(" ", -1));
    return out.toString(StandardCharsets.UTF_8).replace("../ims-io/", "ims-io/");
  }
}
