package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas say in both languages what each key and each code is. */
final class SchemaWordsTest {

  /** Where conditions stand, which repeat a key and its codes without their words. */
  private static final ImmutableSet<String> CONDITIONS =
      ImmutableSet.of("allOf", "if", "then", "else", "contains");

  /** Keywords that hold schemas by name. */
  private static final ImmutableSet<String> BY_NAME = ImmutableSet.of("properties", "$defs");

  /** Codes that say themselves what they are, or that another list explains. */
  private static final ImmutableSet<String> WITHOUT_WORDS =
      ImmutableSet.of("$defs.country", "$defs.partner", "cost.currency", ".rule");

  static List<JsonNode> schemas() {
    return ImmutableList.of(
        JsonMapper.shared().readTree(DossierSchema.text()),
        JsonMapper.shared().readTree(WaiversSchema.text()));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void each_property_has_a_title_and_a_description_in_both_languages(JsonNode schema) {
    List<String> properties = new ArrayList<>();
    List<String> lacking = new ArrayList<>();
    visit(
        "",
        schema,
        (path, node) ->
            node.path("properties")
                .forEachEntry(
                    (key, property) -> {
                      properties.add(path + "." + key);
                      if (!isWorded(property)) {
                        lacking.add(path + "." + key);
                      }
                    }));
    assertThat(lacking).isEmpty();
    assertThat(properties).hasSizeGreaterThan(8);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void each_code_has_a_description_and_each_pattern_a_message(JsonNode schema) {
    List<String> lacking = new ArrayList<>();
    visit(
        "",
        schema,
        (path, node) -> {
          boolean worded = WITHOUT_WORDS.stream().noneMatch(path::endsWith);
          if (worded && node.path("enum").size() != node.path("enumDescriptions").size()) {
            lacking.add(path);
          }
          if (node.has("pattern")
              && !node.path("patternErrorMessage").asString("").contains(" — ")) {
            lacking.add(path);
          }
        });
    assertThat(lacking).isEmpty();
  }

  private static boolean isWorded(JsonNode property) {
    return !property.path("title").asString("").isBlank()
        && property.path("description").asString("").matches("[A-Z].*\\. — [A-Z].*\\.");
  }

  /** Looks at each schema within one, but for conditions. */
  private static void visit(String path, JsonNode schema, BiConsumer<String, JsonNode> look) {
    look.accept(path, schema);
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      JsonNode held = keyword.getValue();
      if (BY_NAME.contains(keyword.getKey())) {
        String lead = keyword.getKey().equals("$defs") ? "$defs" : path;
        held.forEachEntry((name, node) -> visit(lead + "." + name, node, look));
      } else if (!CONDITIONS.contains(keyword.getKey())) {
        ImmutableList<JsonNode> schemas =
            held.isArray() ? ImmutableList.copyOf(held) : ImmutableList.of(held);
        schemas.stream().filter(JsonNode::isObject).forEach(node -> visit(path, node, look));
      }
    }
  }
}
