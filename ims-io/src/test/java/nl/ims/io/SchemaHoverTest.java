package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * At every key of a dossier an editor shows what the key is: the schemas that fit a value are
 * looked at in the order of the YAML language server, inner ones first, and what has the first
 * title is shown.
 */
final class SchemaHoverTest {

  private static final JsonNode SCHEMA = JsonMapper.shared().readTree(DossierSchema.text());

  /** The schemas that fit each value, inner ones first, by the path of the value. */
  private final ListMultimap<String, JsonNode> fitting = LinkedListMultimap.create();

  /** The title that the key at a path has. */
  private final Map<String, String> titles = new LinkedHashMap<>();

  @Test
  void each_key_of_each_example_shows_its_own_title_and_a_description() throws IOException {
    List<String> wrong = new ArrayList<>();
    int keys = 0;
    for (String name : Examples.names()) {
      byte[] yaml = Files.readAllBytes(Path.of(Examples.file(name)));
      for (JsonNode dossier : Parsed.of(name, ByteBuffer.wrap(yaml)).values()) {
        SchemaHoverTest hover = new SchemaHoverTest();
        hover.visit("", dossier, SCHEMA);
        keys += hover.titles.size();
        hover.titles.forEach(
            (path, title) -> {
              if (!hover.shown(path, "title").equals(title)
                  || !hover.shown(path, "description").contains(" — ")) {
                wrong.add(name + ": " + path + " shows " + hover.shown(path, "title"));
              }
            });
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(keys).isGreaterThan(2_000);
  }

  @Test
  void a_key_shows_what_it_means_and_its_codes() {
    JsonNode dossier =
        JsonMapper.shared()
            .readTree(
                "{\"ims\": 1, \"dossier\": \"x\", \"contribution\": {\"task\": \"relief\"},"
                    + " \"procedure\": [{\"date\": \"2024-03-08\", \"step\": \"letter\", \"to\":"
                    + " [\"senate\"]}]}");
    visit("", dossier, SCHEMA);
    assertThat(shown(".contribution.task", "title")).isEqualTo("Task — Taak");
    assertThat(shown(".contribution.task", "description"))
        .isEqualTo(
            "What the people sent do (a code). — Wat de uitgezonden mensen doen (een code).");
    assertThat(shown(".procedure[0].date", "title")).isEqualTo("Date — Datum");
    assertThat(shown(".procedure[0].date", "description"))
        .isEqualTo(
            "The day on which it happened (a date, yyyy-MM-dd). — De dag waarop het gebeurde (een"
                + " datum, jjjj-MM-dd).");
    assertThat(shown(".procedure[0].to", "title")).isEqualTo("To — Gericht aan");
    assertThat(ImmutableListMultimap.copyOf(fitting).get(".procedure[0].to[0]"))
        .anySatisfy(
            schema ->
                assertThat(schema.path("enumDescriptions").path(1).asString(""))
                    .isEqualTo(
                        "Senate: the upper chamber of the States General. — Eerste Kamer: de Eerste"
                            + " Kamer der Staten-Generaal."));
  }

  /** What is shown at a path: of the first schema that has it. */
  private String shown(String path, String keyword) {
    return fitting.get(path).stream()
        .map(schema -> schema.path(keyword).asString(""))
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse("nothing");
  }

  private void visit(String path, JsonNode node, JsonNode given) {
    JsonNode schema = resolved(given);
    schema
        .path("properties")
        .forEachEntry(
            (key, property) -> {
              if (node.has(key)) {
                String at = path + "." + key;
                titles.putIfAbsent(at, property.path("title").asString(""));
                visit(at, node.get(key), property);
              }
            });
    if (schema.path("additionalProperties").isObject()) {
      node.forEachEntry(
          (key, value) -> visit(path + "." + key, value, schema.get("additionalProperties")));
    }
    if (schema.has("items") && node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        visit(path + "[" + i + "]", node.get(i), schema.get("items"));
      }
    }
    for (JsonNode alternative : schema.path("anyOf")) {
      if (fits(node, resolved(alternative))) {
        visit(path, node, alternative);
      }
    }
    fitting.put(path, schema);
  }

  /** A reference with what stands beside it, which goes before what it refers to. */
  private static JsonNode resolved(JsonNode schema) {
    if (!schema.has("$ref")) {
      return schema;
    }
    String name = schema.get("$ref").asString().replace("#/$defs/", "");
    ObjectNode merged = ((ObjectNode) schema).deepCopy();
    merged.remove("$ref");
    resolved(SCHEMA.path("$defs").path(name))
        .forEachEntry(
            (keyword, value) -> {
              if (!merged.has(keyword)) {
                merged.set(keyword, value);
              }
            });
    return merged;
  }

  /** Whether an alternative is meant: by its type, and by its keys. */
  private static boolean fits(JsonNode node, JsonNode schema) {
    if (schema.has("anyOf")) {
      for (JsonNode alternative : schema.get("anyOf")) {
        if (fits(node, resolved(alternative))) {
          return true;
        }
      }
      return false;
    }
    if (schema.has("enum")) {
      return schema.get("enum").valueStream().anyMatch(node::equals);
    }
    return switch (schema.path("type").asString("")) {
      case "object" ->
          node.isObject() && node.propertyNames().stream().allMatch(schema.path("properties")::has);
      case "array" -> node.isArray();
      case "string" -> node.isString();
      default -> false;
    };
  }
}
