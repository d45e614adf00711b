package nl.ims.io.fuzz;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Good dossiers, bent in a few places: still YAML or JSON in the main, and nearly right. */
final class Bends {

  private static final JsonMapper MAPPER = JsonMapper.shared();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Splitter LINES = Splitter.on('\n');

  /** What may stand where a value stands. */
  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "",
          "~",
          "true",
          "no",
          "NO",
          "0",
          "-1",
          "012",
          "1e3",
          ".inf",
          "99999999999999999999999999999999",
          "2024-02-29",
          "2023-02-29",
          "0000-01-01",
          "9999-12-31",
          "2024",
          "[]",
          "{}",
          "[[[]]]",
          "{a: {b: [c]}}",
          "\"x\\u0000y\"",
          "\"\\uD800\"",
          "\"\\e[31m\"",
          "'it''s'",
          "kst-29521-471",
          "29 521, nr. 471, p. 3",
          "NL",
          "BE",
          "every-key",
          "article-100",
          "government",
          "unit",
          "\"<script>alert(1)</script>\"",
          "\"a|b*c_d`e`[f](g)\"",
          "\"\u202e\u200b\u0085\"",
          "\ud83d\ude00",
          "x".repeat(300),
          "\"" + "lang ".repeat(60) + "\"");

  /** What may stand anywhere in YAML. */
  private static final ImmutableList<String> SCRAPS =
      ImmutableList.of(
          "&a ",
          "*a",
          "*a ",
          "!!str ",
          "! ",
          "? ",
          ": ",
          "- ",
          "# ",
          "<<: *a\n",
          "|\n",
          ">-\n",
          "|2+\n",
          "\t",
          "\r",
          "\r\n",
          "\ufeff",
          "...\n",
          "---\n",
          "--- ",
          "%YAML 1.1\n---\n",
          "%TAG ! tag:x,2000:\n---\n",
          "{",
          "}",
          "[",
          "]",
          ",",
          "\"",
          "'",
          "\\",
          "\u2028",
          "\u0000");

  private Bends() {}

  /** A YAML stream of some lines of a sample, bent. */
  static String yaml(Choices choices) {
    List<String> lines = new ArrayList<>(LINES.splitToList(choices.of(Samples.YAML)));
    for (int i = 0; i < 8 && choices.hasMore(); i++) {
      bendLine(lines, choices.below(lines.size()), choices);
    }
    return Joiner.on('\n').join(lines);
  }

  private static void bendLine(List<String> lines, int at, Choices choices) {
    String line = lines.get(at);
    int colon = line.indexOf(": ");
    switch (choices.below(9)) {
      case 0 -> lines.add(choices.below(lines.size() + 1), line);
      case 1 -> lines.set(at, "");
      case 2 -> lines.set(at, "  " + line);
      case 3 -> lines.set(at, line.startsWith("  ") ? line.substring(2) : "- " + line);
      case 4 ->
          lines.set(at, (colon < 0 ? line : line.substring(0, colon + 2)) + choices.of(VALUES));
      case 5 -> lines.set(at, inserted(line, choices.of(SCRAPS), choices));
      case 6 -> lines.set(at, inserted(line, choices.text(), choices));
      case 7 -> lines.set(at, lines.get(choices.below(lines.size())));
      default -> lines.set(at, repeated(line, choices));
    }
  }

  private static String inserted(String line, String scrap, Choices choices) {
    int at = choices.below(line.length() + 1);
    return line.substring(0, at) + scrap + line.substring(at);
  }

  private static String repeated(String line, Choices choices) {
    int from = choices.below(line.length() + 1);
    int to = Math.min(line.length(), from + choices.below(32));
    String part = line.substring(from, to).repeat(1 + choices.below(80));
    return line.substring(0, from) + part + line.substring(to);
  }

  /** A JSON document, of a bent sample. */
  static String json(Choices choices) {
    JsonNode root = MAPPER.readTree(choices.of(Samples.JSON));
    for (int i = 0; i < 8 && choices.hasMore(); i++) {
      bend(root, choices);
    }
    return choices.below(2) == 0
        ? root.toString()
        : MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root);
  }

  private static void bend(JsonNode node, Choices choices) {
    if (node instanceof ObjectNode object && !object.isEmpty()) {
      String key = choices.of(ImmutableList.copyOf(object.propertyNames()));
      JsonNode value = object.get(key);
      if (!value.isEmpty() && choices.below(4) != 0) {
        bend(value, choices);
      } else if (choices.below(4) == 0) {
        object.remove(key);
        object.set(choices.below(2) == 0 ? choices.text() : key + "s", value);
      } else {
        object.set(key, other(value, choices));
      }
    } else if (node instanceof ArrayNode array && !array.isEmpty()) {
      int at = choices.below(array.size());
      JsonNode value = array.get(at);
      if (!value.isEmpty() && choices.below(4) != 0) {
        bend(value, choices);
      } else if (choices.below(2) == 0) {
        array.insert(choices.below(array.size() + 1), value.deepCopy());
      } else {
        array.set(at, other(value, choices));
      }
    }
  }

  private static JsonNode other(JsonNode value, Choices choices) {
    return switch (choices.below(8)) {
      case 0 -> NODES.arrayNode().add(value.deepCopy());
      case 1 -> NODES.objectNode().set(choices.text(), value.deepCopy());
      case 2 -> NODES.nullNode();
      case 3 -> NODES.booleanNode(choices.below(2) == 0);
      case 4 -> NODES.numberNode(choices.below(60_000) - 3);
      case 5 -> NODES.numberNode(1.0 / (1 + choices.below(9)));
      case 6 -> NODES.stringNode(choices.text());
      default -> NODES.stringNode(choices.of(VALUES));
    };
  }
}
