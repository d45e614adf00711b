package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.ims.io.AnswerSchema;
import nl.ims.io.Golden;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code docs/answer.md} explains each key as the schema does, and shows what is written. */
final class AnswerPageTest {

  private static final Path PAGE = Path.of("..", "docs", "answer.md");
  private static final String START = "<!-- keys: written by AnswerPageTest -->\n";
  private static final String END = "<!-- end -->";
  private static final int MOST = 6 * 1024;

  private static final Pattern SHOWN =
      Pattern.compile("<!-- ims (assess [^>]*) -->\n```\n(.*?)```", Pattern.DOTALL);

  @Test
  void the_keys_of_the_page_are_those_of_the_schema() throws IOException {
    String page = Files.readString(PAGE);
    int from = page.indexOf(START) + START.length();
    int to = page.indexOf(END);
    assertThat(from).isLessThanOrEqualTo(to);
    String written = page.substring(0, from) + keys() + page.substring(to);
    Golden.compare(PAGE, written);
    assertThat(written.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(MOST);
  }

  private static String keys() {
    StringBuilder keys = new StringBuilder();
    Set<String> explained = new LinkedHashSet<>();
    JsonNode definitions = JsonMapper.shared().readTree(AnswerSchema.text()).get("$defs");
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      if (definition.getValue().has("properties")) {
        keys.append("\n**").append(definition.getKey()).append("**, ");
        keys.append(definition.getValue().get("description").asString()).append(":\n");
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, JsonNode> key :
            definition.getValue().get("properties").properties()) {
          String name = "`" + key.getKey() + "`";
          String line = name + " " + key.getValue().get("description").asString();
          lines.add(explained.add(line) ? line : name);
        }
        keys.append(String.join(";\n", lines)).append(".\n");
      }
    }
    return keys.append('\n').toString();
  }

  /** The parts between the marks of omission stand in the output, in order. */
  @Test
  void the_examples_of_the_page_are_what_is_written() throws IOException {
    Matcher shown = SHOWN.matcher(Files.readString(PAGE));
    int examples = 0;
    while (shown.find()) {
      examples++;
      String printed =
          Examples.print(
              Stream.of(shown.group(1).split(" ", -1))
                  .map(word -> word.replaceFirst("^ims-io/", ""))
                  .toArray(String[]::new));
      String parts = shown.group(2).replace(",\n\"", ",\"");
      assertThat(printed).containsSubsequence(Splitter.on('…').split(parts.replace("…\n", "…")));
    }
    assertThat(examples).isPositive();
  }
}
