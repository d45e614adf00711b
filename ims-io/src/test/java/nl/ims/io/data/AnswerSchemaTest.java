package nl.ims.io.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.ims.io.AnswerSchema;
import nl.ims.io.Golden;
import nl.ims.io.sample.Answers;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema takes whatever the command writes, and nothing else. */
final class AnswerSchemaTest {

  private static final Path GOLDEN = Path.of("src/test/resources/nl/ims/io/answer.schema.json");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ImmutableList<String> DETAILS =
      ImmutableList.of("verdicts", "findings", "full");
  private static final String UNREAD = "src/test/resources/nl/ims/io/problems/a-word.yaml";

  private static final String TOGETHER =
      """
      ims: 1
      dossier: division
      cooperation:
        depth: integration
        units: [{name: 11e Brigade, from: 2019-01-01, through: 2019-12-31}]
        sovereignty: {right-of-refusal: at-any-time}
      ---
      ims: 1
      dossier: operation
      contribution: {units: [{name: 11e brigade}], period: {from: 2019-12-31}}
      """;

  @TempDir private Path folder;

  static ImmutableList<String> examples() throws IOException {
    return Examples.names();
  }

  static Stream<String> details() {
    return DETAILS.stream();
  }

  @Test
  void the_schema_is_the_published_one_and_valid_itself() throws IOException {
    Golden.compare(GOLDEN, AnswerSchema.text());
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                .validate(AnswerSchema.text(), InputFormat.JSON))
        .isEmpty();
  }

  @Test
  void each_key_has_a_title_and_a_description() {
    for (JsonNode definition : JSON.readTree(AnswerSchema.text()).get("$defs")) {
      definition
          .path("properties")
          .forEachEntry(
              (key, property) -> {
                assertThat(property.path("title").asString("")).as(key).isNotBlank();
                assertThat(property.path("description").asString("")).as(key).isNotBlank();
              });
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_answer_on_each_example_is_valid_at_each_detail(String example) {
    for (String detail : DETAILS) {
      String file = Examples.file(example);
      assertThat(Answers.violations(Answers.assess("json", detail, file))).as(detail).isEmpty();
      for (String line : Answers.assess("jsonl", detail, file).lines().toList()) {
        assertThat(Answers.violations(line)).as(detail).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("details")
  void so_is_that_on_several_with_waivers_and_problems(String detail) throws IOException {
    String[] files =
        Stream.concat(Stream.of(Examples.waived()), Stream.of(together(), UNREAD))
            .toArray(String[]::new);
    assertThat(Answers.violations(Answers.assess("json", detail, files))).isEmpty();
    assertThat(Answers.assess("jsonl", detail, files).lines())
        .hasSizeGreaterThan(7)
        .allSatisfy(line -> assertThat(Answers.violations(line)).isEmpty());
  }

  private String together() throws IOException {
    return Files.writeString(folder.resolve("together.yaml"), TOGETHER).toString();
  }

  /** What only an own rule has, and what no dossier of this project is large enough for. */
  private static final ImmutableSet<String> ELSEWHERE =
      ImmutableSet.of("level-label", "proof-exact", "promised-twice-exact", "address");

  @Test
  void each_key_of_the_schema_is_written_somewhere() throws IOException {
    Set<String> known = new TreeSet<>();
    for (JsonNode definition : JSON.readTree(AnswerSchema.text()).get("$defs")) {
      definition.path("properties").propertyNames().forEach(known::add);
    }
    Set<String> written = new TreeSet<>(ELSEWHERE);
    String[] all =
        Stream.concat(
                Stream.of(Examples.waived()),
                Stream.concat(
                    Examples.names().stream().map(Examples::file), Stream.of(together(), UNREAD)))
            .toArray(String[]::new);
    collect(JSON.readTree(Answers.assess("json", "full", all)), written);
    for (String line : Answers.assess("jsonl", "verdicts", all).lines().toList()) {
      collect(JSON.readTree(line), written);
    }
    assertThat(written).isEqualTo(known);
  }

  private static void collect(JsonNode node, Set<String> keys) {
    keys.addAll(node.propertyNames());
    node.forEach(child -> collect(child, keys));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "full | \"ims\": 1 | \"ims\": 2",
        "full | \"dossier\": | \"id\":",
        "full | \"verdict\": \"satisfied\" | \"verdict\": \"kept\"",
        "full | \"level\": \"law\" | \"level\": \"statute\"",
        "full | \"evidence\": \"read\" | \"evidence\": \"sure\"",
        "full | \"column\": 3 | \"column\": 0",
        "full | \"as-of\": \"2024-03-31\" | \"as-of\": \"31 March\"",
        "full | \"missing-exact\": true, | ''",
        "full | \"waits-until\": null, | ''",
        "full | \"waits-until\": null, | \"waits-until\": null, \"note\": \"x\",",
        "full | \"omitted-steps\": 0, | ''",
        "full | \"determined\": true, | ''",
        "findings | \"verdict\": \"satisfied\" | \"verdict\": \"satisfied\", \"sentence\": {}",
        "findings | \"level\": \"law\", | ''",
        "verdicts | \"subject\": null, | ''",
        "verdicts | \"verdict\": \"satisfied\" | \"verdict\": \"satisfied\", \"proof\": []",
        "verdicts | \"violated\": | \"broken\":",
        "verdicts | \"summary\": | \"obligations\": [], \"summary\":",
        "verdicts | \"problems\": [] | \"problem\": []"
      })
  void what_is_broken_is_refused(String detail, String right, String wrong) {
    String answer = Answers.assess("json", detail, Examples.file("red-sea-2024"));
    String broken = answer.replace(right, wrong);
    assertThat(broken).isNotEqualTo(answer);
    assertThat(Answers.violations(broken)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"ims\":1,\"rules\":[] | {\"rules\":[]",
        "\"regime\":[\"article-100\"] | \"regime\":\"article-100\"",
        "\"regime\":[\"article-100\"] | \"regime\":[\"article-99\"]",
        "[0,\"s\"] | [0,\"satisfied\"]",
        "[0,\"s\"] | [\"s\",0]",
        "[0,\"s\"] | [0,\"s\",\"x\",\"y\"]",
        "[0,\"s\"] | [-1,\"s\"]",
        "\"verdicts\": | \"file\":\"x\",\"verdicts\":"
      })
  void a_line_that_is_broken_is_refused(String right, String wrong) {
    List<String> lines =
        Answers.assess("jsonl", "verdicts", Examples.file("red-sea-2024")).lines().toList();
    String line = lines.get(right.contains("rules") ? 0 : 1);
    if (right.contains("rules")) {
      line = "{\"ims\":1,\"rules\":[]}";
    }
    assertThat(Answers.violations(line)).isEmpty();
    String broken = line.replace(right, wrong);
    assertThat(broken).isNotEqualTo(line);
    assertThat(Answers.violations(broken)).isNotEmpty();
  }
}
