package nl.ims.io;

import static nl.ims.io.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.problem.Location;
import nl.ims.io.problem.Problem;
import nl.ims.model.Dossier;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever is fed in, the reader answers: a dossier for each document, or a problem with a place.
 */
@AddLifecycleHook(SteadyRun.class)
class DossierReaderProperties {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** The keys at which the format has a set. */
  private static final ImmutableSet<String> SETS =
      ImmutableSet.of(
          "purposes",
          "forms",
          "partners",
          "partners-announced",
          "domains",
          "inferred",
          "funding",
          "to",
          "by",
          "changes");

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  /** Pieces of YAML and JSON, put together at random. */
  @Provide
  Arbitrary<String> scraps() {
    return Arbitraries.of(
            "ims: 1\n",
            "dossier: x\n",
            "report: {}\n",
            "contribution:\n",
            "  forms: [unit]\n",
            "procedure:\n",
            "  - ",
            "{date: 2024-01-01, step: letter}\n",
            "---\n",
            "...\n",
            "- ",
            "? ",
            ": ",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\"",
            "'",
            "\\",
            "\\u12",
            "|\n",
            ">\n",
            "#",
            "&a ",
            "*a",
            "!t ",
            "%YAML 1.2\n",
            "\t",
            " ",
            "\n",
            "\r",
            "\ufeff",
            "\u0000",
            "\ud83d\ude00",
            "{\"ims\":1}\n",
            "null",
            "<<: *a\n",
            "~",
            "2024",
            "\u0085",
            "\u2028")
        .list()
        .ofMaxSize(30)
        .map(scraps -> String.join("", scraps));
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.BOUNDED)
  void scraps_give_problems_with_places(@ForAll("scraps") String text) {
    check("x.yaml", text);
    check("x.jsonl", text);
  }

  @Property(tries = 1000, shrinking = ShrinkingMode.BOUNDED)
  void bytes_give_problems_with_places(@ForAll byte[] bytes) {
    check(DossierReader.read("x.yaml", bytes), bytes.length + 1, bytes.length + 1);
  }

  @Property(tries = 300, shrinking = ShrinkingMode.OFF)
  void a_damaged_file_gives_a_dossier_or_problems(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    StringBuilder yaml = new StringBuilder(DossierWriter.toYaml(ImmutableList.of(dossier)));
    for (int i = 0; i < 3; i++) {
      int at = random.nextInt(yaml.length());
      int end = Math.min(yaml.length(), at + random.nextInt(4));
      String signs = ":-[]{},\"'#&*!|>%@ \n\t~\\0x";
      yaml.replace(at, end, signs.substring(random.nextInt(20)).substring(0, random.nextInt(3)));
    }
    check("x.yaml", yaml.toString());
  }

  @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
  void the_order_of_keys_and_of_members_of_a_set_says_nothing(
      @ForAll("dossiers") Dossier dossier, @ForAll Random random) {
    String json = DossierWriter.toJson(ImmutableList.of(dossier));
    JsonNode root = JSON.readTree(json);
    shuffle(root, random);
    ReadResult result = read("x.json", JSON.writeValueAsString(root));
    assertThat(result.dossiers()).extracting(ReadDossier::dossier).containsExactly(dossier);
    Dossier again = result.dossiers().get(0).dossier();
    assertThat(DossierWriter.toJson(ImmutableList.of(again))).isEqualTo(json);
  }

  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void each_step_is_found_on_a_line_of_its_own_or_below(@ForAll("dossiers") Dossier dossier) {
    String yaml = DossierWriter.toYaml(ImmutableList.of(dossier));
    List<String> lines = Splitter.on('\n').splitToList(yaml);
    Locations locations = read("x.yaml", yaml).dossiers().get(0).locations();
    for (int i = 0; i < dossier.procedure().size(); i++) {
      Location at = locations.of("procedure[" + i + "]").orElseThrow();
      String line = lines.get(at.line() - 1);
      assertThat(line).contains(dossier.procedure().get(i).date().toString());
      assertThat(line.substring(0, at.column() - 1)).isEqualTo("  - ");
    }
  }

  private static void shuffle(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>(object.propertyNames());
      Collections.shuffle(keys, random);
      for (String key : keys) {
        JsonNode value = object.remove(key);
        object.set(key, SETS.contains(key) && value.isArray() ? shuffled(value, random) : value);
      }
    }
    node.forEach(child -> shuffle(child, random));
  }

  private static JsonNode shuffled(JsonNode set, Random random) {
    List<JsonNode> members = new ArrayList<>();
    set.forEach(members::add);
    Collections.shuffle(members, random);
    return JSON.createArrayNode().addAll(members);
  }

  private static void check(String file, String text) {
    check(read(file, text), text.length() + 2, text.length() + 2);
  }

  /** There is an answer, in order, on single lines, and within the file. */
  private static void check(ReadResult result, int lines, int columns) {
    assertThat(result.dossiers().size() + result.problems().size()).isPositive();
    assertThat(result.problems()).isSorted();
    for (Problem problem : result.problems()) {
      assertThat(problem.line()).isBetween(1, lines);
      assertThat(problem.column()).isBetween(1, columns);
      assertThat(problem.toString()).doesNotContain("\n", "\r", "\u0000", "Exception");
      assertThat(problem.message()).isNotBlank();
    }
  }
}
