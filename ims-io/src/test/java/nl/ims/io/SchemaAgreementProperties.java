package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ContainerNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reader and schema refuse the same documents: good ones are changed a little, and both are asked.
 */
@AddLifecycleHook(SteadyRun.class)
class SchemaAgreementProperties {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** What only the reader refuses, since a schema cannot say it. */
  private static final Pattern BEYOND_SCHEMA =
      Pattern.compile(
          "^paper |too long for a paper|is before from|is this dossier itself"
              + "|is judged at .* already|is the id of .* already|is left out, but");

  /** Values that fit some places and not others. */
  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null",
          "true",
          "0",
          "1",
          "-1",
          "12",
          "1.5",
          "99999999999",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"X y\"",
          "\"none\"",
          "\"unit\"",
          "\"navy\"",
          "\"NL\"",
          "\"EUR\"",
          "\"regime\"",
          "\"outside\"",
          "\"accepted\"",
          "\"government\"",
          "\"senate\"",
          "\"letter\"",
          "\"change\"",
          "\"employment\"",
          "\"harm-briefing\"",
          "\"2024-02-29\"",
          "\"2023-02-29\"",
          "\"2024-13-01\"",
          "\"kst-29521-471\"",
          "[]",
          "[\"x\"]",
          "[\"unit\",\"unit\"]",
          "[null]",
          "{}",
          "{\"nl\":\"x\"}",
          "{\"text\":\"x\"}",
          "{\"left-out\":\"x\"}",
          "\"each-state\"",
          "\"consensus\"",
          "{\"answer\":\"consensus\"}",
          "{\"answer\":\"each-state\",\"inferred\":true}",
          "[{\"id\":\"x\"}]",
          "{\"from\":\"2024-01-01\"}");

  /** Keys that belong to some mappings and not to others. */
  private static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "x",
          "nl",
          "text",
          "left-out",
          "date",
          "paper",
          "incident",
          "changes",
          "until",
          "covers",
          "contribution",
          "cooperation",
          "report",
          "annex-1",
          "sovereignty",
          "objectives",
          "milestones",
          "id",
          "answer",
          "points",
          "note",
          "subject",
          "step",
          "by",
          "from");

  /** Values that fit where steps state them: only the kind of the step may be wrong. */
  private static final ImmutableMap<String, String> OF_STEPS =
      ImmutableMap.<String, String>builder()
          .put("copy-to", "[\"senate\"]")
          .put("led-by", "\"defence-committee\"")
          .put("invokes", "\"article-100\"")
          .put("changes", "[\"task\"]")
          .put("decrease", "true")
          .put("decided", "true")
          .put("current-end", "\"2024-02-29\"")
          .put("until", "\"2024-02-29\"")
          .put("positions", "{\"x\":\"for\"}")
          .put("planned-voyage", "true")
          .put("covers", "2024")
          .put("independent", "true")
          .put("framework", "\"x\"")
          .put("incident", "\"x\"")
          .buildOrThrow();

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void reader_and_schema_refuse_the_same_documents(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    JsonNode root = JSON.readTree(DossierWriter.toJsonLines(ImmutableList.of(dossier)));
    int changes = 1 + random.nextInt(2);
    for (int i = 0; i < changes; i++) {
      change(root, random);
    }
    agree(root);
  }

  private static void agree(JsonNode root) {
    String json = JSON.writeValueAsString(root);

    List<String> violations = DossierSchemaTest.violations(json);
    List<String> problems =
        DossierReader.read("x", json.getBytes(StandardCharsets.UTF_8)).problems().stream()
            .filter(problem -> !BEYOND_SCHEMA.matcher(problem.message()).find())
            .map(Problem::toString)
            .toList();

    assertThat(problems.isEmpty())
        .as("%s%nreader: %s%nschema: %s", json, problems, violations)
        .isEqualTo(violations.isEmpty());
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void reader_and_schema_refuse_the_same_keys_of_steps(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    JsonNode root = JSON.readTree(DossierWriter.toJsonLines(ImmutableList.of(dossier)));
    root.path("procedure")
        .forEach(
            step -> {
              String key = OF_STEPS.keySet().asList().get(random.nextInt(OF_STEPS.size()));
              if (random.nextInt(4) == 0) {
                ((ObjectNode) step).set(key, JSON.readTree(OF_STEPS.get(key)));
              }
            });
    agree(root);
  }

  /** Changes one mapping or list somewhere in the document. */
  private static void change(JsonNode root, Random random) {
    List<ContainerNode<?>> places = new ArrayList<>();
    collect(root, places);
    ContainerNode<?> place = places.get(random.nextInt(places.size()));
    JsonNode value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
    if (place instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>(object.propertyNames());
      String key = keys.isEmpty() ? "x" : keys.get(random.nextInt(keys.size()));
      switch (random.nextInt(4)) {
        case 0 -> object.remove(key);
        case 1 -> object.set(key, value);
        case 2 -> object.set(KEYS.get(random.nextInt(KEYS.size())), value);
        default -> object.set(key + "s", object.optional(key).orElse(value));
      }
    } else if (place instanceof ArrayNode list) {
      int index = list.isEmpty() ? 0 : random.nextInt(list.size());
      switch (random.nextInt(3)) {
        case 0 -> list.add(value);
        case 1 -> list.insert(index, list.isEmpty() ? value : list.get(index).deepCopy());
        default -> {
          if (!list.isEmpty()) {
            list.set(index, value);
          }
        }
      }
    }
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> places) {
    if (node instanceof ContainerNode<?> container) {
      places.add(container);
      container.forEach(child -> collect(child, places));
    }
  }
}
