package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.ims.io.problem.Problem;
import nl.ims.io.syntax.Chunk;
import nl.ims.io.syntax.DocumentSplitter;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Problems;
import nl.ims.io.syntax.StrictText;
import nl.ims.io.syntax.TreeBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the reader makes of an input before it asks for a dossier: its documents as values, and what
 * is wrong with them.
 *
 * @param values each document; null where it is empty
 * @param problems what is wrong with the input
 */
public record Parsed(ImmutableList<JsonNode> values, ImmutableList<Problem> problems) {

  /** No number of JSON, or one that no computer holds. */
  private static final Pattern BEYOND = Pattern.compile("[nN]|[eE].{10}");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  public static Parsed of(String file, ByteBuffer input) {
    ImmutableList.Builder<JsonNode> values = ImmutableList.builder();
    Problems problems = new Problems(file);
    for (Chunk chunk : DocumentSplitter.stream(input)) {
      Optional<Node> node =
          StrictText.decode(chunk, problems)
              .flatMap(text -> TreeBuilder.build(text, chunk, problems));
      values.add(node.map(Parsed::value).orElseGet(NODES::nullNode));
    }
    return new Parsed(values.build(), problems.list());
  }

  /** Whether the reader refuses the input; one without a document is refused for that. */
  public boolean refused() {
    return values.isEmpty() || !problems.isEmpty();
  }

  /** Whether it was read as these documents. */
  public boolean isReadAs(ImmutableList<JsonNode> documents) {
    return problems.isEmpty()
        && values.size() == documents.size()
        && IntStream.range(0, values.size())
            .allMatch(i -> values.get(i).equals(Parsed::compare, documents.get(i)));
  }

  /** Numbers are equal if they are as large, whatever their spelling. */
  private static int compare(JsonNode one, JsonNode other) {
    if (one.isNumber() && other.isNumber()) {
      return one.decimalValue().compareTo(other.decimalValue());
    }
    return one.equals(other) ? 0 : 1;
  }

  private static JsonNode value(Node node) {
    if (node instanceof Node.Mapping mapping) {
      ObjectNode object = NODES.objectNode();
      mapping.entries().forEach(entry -> object.set(entry.key().text(), value(entry.value())));
      return object;
    }
    if (node instanceof Node.Sequence list) {
      ArrayNode array = NODES.arrayNode();
      list.items().forEach(item -> array.add(value(item)));
      return array;
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return switch (scalar.type()) {
      case NULL -> NODES.nullNode();
      case BOOLEAN -> NODES.booleanNode(Character.toLowerCase(scalar.text().charAt(0)) == 't');
      case INTEGER -> NODES.numberNode(integer(scalar.text()));
      case FLOAT ->
          BEYOND.matcher(scalar.text()).find()
              ? NODES.stringNode(scalar.text())
              : NODES.numberNode(new BigDecimal(scalar.text()));
      case TEXT -> NODES.stringNode(scalar.text());
    };
  }

  private static BigInteger integer(String text) {
    if (text.startsWith("0x")) {
      return new BigInteger(text.substring(2), 16);
    }
    return text.startsWith("0o") ? new BigInteger(text.substring(2), 8) : new BigInteger(text);
  }
}
