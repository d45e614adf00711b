package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.networknt.schema.InputFormat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
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
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.testkit.RandomWaivers;
import nl.ims.rules.waiver.Waivers;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What another program writes is read as it is meant, and reader and schema refuse the same. */
@AddLifecycleHook(SteadyRun.class)
class WaiversReaderProperties {

  private static final ObjectMapper JSON = JsonMapper.builder().build();
  private static final ObjectMapper YAML = YAMLMapper.builder().build();

  /** What only the reader refuses, since a schema cannot say it. */
  private static final Pattern BEYOND_SCHEMA =
      Pattern.compile("^paper |too long for a paper|is set aside at .* already");

  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null",
          "1",
          "true",
          "\"\"",
          "\" \"",
          "\"x\"",
          "\"X y\"",
          "\"regime\"",
          "\"article-100/*\"",
          "\"article-97/purpose\"",
          "\"2024-02-30\"",
          "\"2024-02-29\"",
          "[]",
          "{}",
          "[{}]",
          "{\"nl\":\"x\"}",
          "{\"de\":\"x\"}");

  private static final ImmutableList<String> KEYS =
      ImmutableList.of(
          "ims-waivers",
          "waivers",
          "dossier",
          "rule",
          "subject",
          "reason",
          "authority",
          "paper",
          "through",
          "path",
          "x");

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void what_was_written_is_read_in_json_and_in_yaml_in_any_order(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    Waivers waivers = waivers(dossier, random);
    ObjectNode root = WaiverFiles.json(waivers);
    String json = JSON.writeValueAsString(root);
    assertThat(violations(json)).isEmpty();
    List<JsonNode> shuffled = new ArrayList<>(root.withArray("waivers").valueStream().toList());
    Collections.shuffle(shuffled, random);
    String yaml = YAML.writeValueAsString(root.set("waivers", JSON.valueToTree(shuffled)));
    for (String text : List.of(json, yaml)) {
      WaiversResult read = read(text);
      assertThat(read.problems()).isEmpty();
      assertThat(read.waivers().waivers()).isEqualTo(waivers);
      assertThat(waivers.all())
          .allSatisfy(waiver -> assertThat(read.waivers().locationOf(waiver)).isPresent());
    }
  }

  @Property(tries = 400, shrinking = ShrinkingMode.OFF)
  void reader_and_schema_refuse_the_same_files(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    ObjectNode root = WaiverFiles.json(waivers(dossier, random));
    change(root, random);
    String json = JSON.writeValueAsString(root);
    List<String> problems =
        read(json).problems().stream()
            .filter(problem -> !BEYOND_SCHEMA.matcher(problem.message()).find())
            .map(Problem::toString)
            .toList();
    List<String> violations = violations(json);
    assertThat(problems.isEmpty())
        .as("%s%nreader: %s%nschema: %s", json, problems, violations)
        .isEqualTo(violations.isEmpty());
  }

  private static void change(ObjectNode root, Random random) {
    ArrayNode waivers = root.withArray("waivers");
    boolean inside = !waivers.isEmpty() && random.nextInt(5) > 0;
    ObjectNode place = inside ? (ObjectNode) waivers.get(random.nextInt(waivers.size())) : root;
    String key = KEYS.get(random.nextInt(KEYS.size()));
    if (random.nextInt(3) == 0) {
      place.remove(key);
    } else {
      place.set(key, JSON.readTree(VALUES.get(random.nextInt(VALUES.size()))));
    }
  }

  private static Waivers waivers(Dossier dossier, Random random) {
    Assessment assessment = Assessor.standard().assess(dossier);
    return RandomWaivers.on(assessment, random);
  }

  private static WaiversResult read(String text) {
    return WaiversReader.read("x", text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> violations(String json) {
    return WaiversReaderTest.SCHEMA.validate(json, InputFormat.JSON).stream()
        .map(Object::toString)
        .toList();
  }
}
