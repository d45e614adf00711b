package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.ims.io.WaiversSchema;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code ims assess --waivers}: what is set aside keeps its verdict and makes no run fail. */
final class WaiversCommandTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String NOBODY = "ims-waivers: 1\nwaivers: []\n";
  private static final String FLIGHT = "examples/resolute-support-2021.yaml";
  private static final String ASIDE = "examples/waivers/constructed-resolute-support-2021.yaml";
  private static final String ALL = "examples/waivers/constructed-waivers.yaml";
  private static final List<String> FORMATS =
      ImmutableList.of("text", "json", "jsonl", "sarif", "junit", "markdown", "html");

  @TempDir private Path folder;
  private Path law;
  private Path judgement;
  private Path missing;

  @BeforeEach
  void write() throws IOException {
    law = Files.writeString(folder.resolve("law.yaml"), Dossiers.LAW_BROKEN);
    judgement = Files.writeString(folder.resolve("judgement.yaml"), Dossiers.JUDGEMENT_NEEDED);
    missing = Files.writeString(folder.resolve("missing.yaml"), Dossiers.FACT_MISSING);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "sarif", "junit", "markdown", "html"})
  void a_file_without_waivers_changes_no_byte(String format) throws IOException {
    Path none = Files.writeString(folder.resolve("none.yaml"), NOBODY);
    for (List<String> files :
        List.of(
            List.of(FLIGHT), List.of(FLIGHT, "examples/eatc.yaml", law.toString(), "none.yaml"))) {
      Call raw = assess(format, files);
      assertThat(assess(format, files, "--waivers", none.toString())).isEqualTo(raw);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "sarif", "junit", "markdown", "html"})
  void what_is_set_aside_makes_no_run_fail_in_any_format(String format) throws IOException {
    assertThat(guided(format).code()).isEqualTo(1);
    assertThat(guided(format, "--waivers", ASIDE).code()).isZero();
    Path expired =
        Files.writeString(
            folder.resolve("expired.yaml"),
            Files.readString(Path.of(ASIDE)).replace("2026-12-31", "2023-05-16"));
    assertThat(guided(format, "--waivers", expired.toString()).code()).isEqualTo(1);
    assertThat(guided(format, "--waivers", ASIDE, "--as-of", "2027-01-01").code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"judgement, judgement-needed", "undetermined, fact-missing"})
  void what_is_open_is_set_aside_too(String failOn, String dossier) throws IOException {
    String file = (dossier.equals("fact-missing") ? missing : judgement).toString();
    String waivers = waiver(dossier, "article-97/purpose");
    assertThat(Call.of("assess", file, "--fail-on", failOn).code()).isEqualTo(1);
    assertThat(Call.of("assess", file, "--fail-on", failOn, "--waivers", waivers).code()).isZero();
  }

  @Test
  void a_subject_forges_no_line_of_what_is_complained() throws IOException {
    String waivers =
        Files.writeString(
                folder.resolve("forged.json"),
                Files.readString(Path.of(waiver("law-broken", "article-97/government-decides")))
                    .replace("\"reason\"", "\"subject\": \"x\\nims: \\u202e\", \"reason\""))
            .toString();
    Call call = Call.of("assess", law.toString(), "--waivers", waivers, "--fail-level", "format");
    assertThat(call.err())
        .isEqualTo(
            "ims: 1 of 1 waivers has findings at or above violated/format: law-broken"
                + " article-97/government-decides x\\nims: <U+202E>\n");
  }

  @Test
  void another_finding_of_the_dossier_still_counts() throws IOException {
    String waivers = waiver("law-broken", "article-97/government-decides");
    assertThat(Call.of("assess", law.toString(), "--waivers", waivers).code()).isEqualTo(1);
  }

  @Test
  void no_verdict_changes_and_only_what_is_set_aside_says_so() {
    JsonNode raw = JSON.readTree(assess("json", List.of(FLIGHT, "examples/eatc.yaml")).out());
    JsonNode waived =
        JSON.readTree(
            assess("json", List.of(FLIGHT, "examples/eatc.yaml"), "--waivers", ALL).out());
    List<String> setAside = new ArrayList<>();
    for (JsonNode assessment : waived.get("assessments")) {
      for (JsonNode finding : assessment.get("findings")) {
        JsonNode ground = ((ObjectNode) finding).remove("waived");
        if (ground != null) {
          setAside.add(finding.get("rule").asString() + " " + ground.at("/reason/en").asString());
        }
      }
    }
    assertThat(setAside)
        .containsExactly(
            "article-100/no-departure-before-debate The debate preceded the deployment.",
            "sovereignty/voting-rule The papers are asked for.");
    List<String> states = new ArrayList<>();
    ((ObjectNode) waived)
        .remove("waivers")
        .forEach(
            waiver ->
                states.add(
                    waiver.get("state").asString()
                        + " "
                        + waiver.at("/location/line").asInt()
                        + " "
                        + waiver.at("/finding/rule").asString("-")));
    assertThat(states)
        .containsExactly(
            "undated 35 waiver/expired",
            "not-assessed 42 waiver/unused",
            "too-broad 21 waiver/too-broad",
            "sets-aside 6 -",
            "unused 28 waiver/unused",
            "expired 14 waiver/expired");
    assertThat(waived).isEqualTo(raw);
  }

  @Test
  void lines_end_with_one_for_each_waiver() {
    Call lines = assess("jsonl", List.of(FLIGHT, "examples/eatc.yaml"), "--waivers", ALL);
    Call json = assess("json", List.of(FLIGHT, "examples/eatc.yaml"), "--waivers", ALL);
    List<JsonNode> all = lines.out().lines().map(JSON::readTree).toList();
    assertThat(all).hasSize(8);
    JsonNode object = JSON.readTree(json.out());
    assertThat(all.subList(0, 2)).isEqualTo(object.get("assessments").valueStream().toList());
    assertThat(all.subList(2, 8).stream().map(line -> line.get("waiver")).toList())
        .isEqualTo(object.get("waivers").valueStream().toList());
  }

  @Test
  void what_is_wrong_with_a_waiver_counts_only_if_the_level_is_format() {
    List<String> files = List.of(FLIGHT);
    for (String format : FORMATS) {
      assertThat(assess(format, files, "--waivers", ALL).code()).as(format).isZero();
      Call asked = assess(format, files, "--waivers", ALL, "--fail-level", "format");
      assertThat(asked.code()).as(format).isEqualTo(1);
      assertThat(asked.err())
          .isEqualTo(
              format.equals("text")
                  ? "ims: 3 of 6 waivers have findings at or above violated/format:"
                      + " resolute-support-2021 article-100/decision-not-intention,"
                      + " resolute-support-2021 article-100/notification,"
                      + " resolute-support-2021 toetsingskader/mandate/legal-basis\n"
                  : "");
      assertThat(assess(format, files, "--waivers", ASIDE, "--fail-level", "format").code())
          .isZero();
    }
  }

  @Test
  void a_waiver_for_another_dossier_is_undetermined_and_counts_as_that() throws IOException {
    String waivers = waiver("submarine", "article-97/purpose");
    Path quiet = Files.writeString(folder.resolve("quiet.yaml"), Dossiers.QUIET);
    assertThat(level("violated", quiet, waivers)).isZero();
    assertThat(level("undetermined", quiet, waivers)).isEqualTo(1);
    assertThat(level("never", quiet, waivers)).isZero();
  }

  private static int level(String failOn, Path file, String waivers) {
    return Call.of(
            "assess",
            file.toString(),
            "--waivers",
            waivers,
            "--fail-level",
            "format",
            "--fail-on",
            failOn)
        .code();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "jsonl", "sarif", "junit", "markdown", "html"})
  void a_file_that_cannot_be_read_sets_nothing_aside_and_is_told(String format) throws IOException {
    Path bad =
        Files.writeString(
            folder.resolve("bad.yaml"),
            Files.readString(Path.of(ASIDE)).replace("    through: 2026-12-31\n", ""));
    Call call = assess(format, List.of(FLIGHT), "--waivers", bad.toString());
    String message =
        "waivers[0]: key 'through' is missing and required (the last day on which it counts)";
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.err()).isEqualTo(bad + ":4:5: " + message + "\n");
    Call raw = assess(format, List.of(FLIGHT));
    if (format.equals("text")) {
      assertThat(call.out()).isEqualTo(raw.out());
    } else {
      assertThat(call.out()).contains("is missing and required").doesNotContain("et aside through");
    }
  }

  @Test
  void a_file_that_is_not_there_is_a_problem() {
    Call call = Call.of("assess", FLIGHT, "--waivers", "none.yaml");
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.err()).isEqualTo("none.yaml:1:1: $: there is no such file; check its name\n");
  }

  @Test
  void waivers_come_from_standard_input_too_but_not_with_a_dossier() throws IOException {
    String text = Files.readString(Path.of(ASIDE));
    assertThat(Call.withInput(text, "assess", FLIGHT, "--waivers", "-").code()).isZero();
    assertThat(Call.withInput(text, "assess", "-", "--waivers", "-"))
        .isEqualTo(Call.refused(64, "ims assess: standard input (-) can be read only once"));
  }

  @Test
  void the_table_counts_by_verdict_and_marks_only_what_still_crosses() {
    Call call = Call.of("assess", FLIGHT, law.toString(), "--waivers", ASIDE);
    assertThat(call.code()).isEqualTo(1);
    assertThat(call.out())
        .contains("\n  resolute-support-2021 ", "\n✗ law-broken ")
        .contains(
            "\n1 finding is set aside: its verdict is counted here, and makes no run fail.\n");
    assertThat(call.err())
        .isEqualTo("ims: 1 of 2 dossiers has findings at or above violated/practice: law-broken\n");
    assertThat(Call.of("assess", FLIGHT, law.toString(), "--waivers", ASIDE, "--lang", "nl").out())
        .contains(
            "\n1 bevinding is terzijde gelegd: het oordeel telt hier mee, maar laat de run niet"
                + " falen.\n");
  }

  @Test
  void what_is_set_aside_is_never_folded() throws IOException {
    String waivers = waiver("red-sea-2024", "toetsingskader/mandate/weighed");
    String ship = "examples/red-sea-2024.yaml";
    assertThat(Call.of("assess", ship).out()).doesNotContain("toetsingskader/mandate/weighed");
    assertThat(Call.of("assess", ship, "--waivers", waivers).out())
        .contains("46 undetermined (1 set aside)")
        .contains("\n    toetsingskader/mandate/weighed · framework")
        .contains("\n    Set aside through 2024-12-31 by a: R. [kst-29521-473]\n");
  }

  @Test
  void the_rules_on_waivers_are_listed_and_explained() {
    assertThat(Call.of("rules").out())
        .endsWith(
            """

            waiver · Waivers: the file of --waivers
              waiver/expired · format
                  A waiver counts through its last day.
              waiver/unused · format
                  A waiver names a finding that can make a run fail.
              waiver/too-broad · format
                  A waiver names one finding, with the subject if the rule has subjects.
            """);
    assertThat(Call.of("rules", "too-broad", "--lang", "nl").out())
        .isEqualTo(
            """
            waiver/too-broad · vorm · Terzijdeleggingen: het bestand van --waivers

              nl Een terzijdelegging noemt één bevinding, met het onderwerp als de regel onderwerpen heeft.
              en A waiver names one finding, with the subject if the rule has subjects.

              Voorwaarde
              geschonden als zij geen onderwerp noemt en de bevindingen van de regel in het dossier er wel een
                  hebben, ook als het er maar één is; zij legt dan niets terzijde

              Rust op geen stuk: dit project heeft de regel gemaakt.
            """);
  }

  @Test
  void the_schema_of_waivers_is_printed_by_its_name() {
    assertThat(Call.of("schema", "waivers")).isEqualTo(new Call(0, WaiversSchema.text(), ""));
    assertThat(Call.of("schema", "dossier")).isEqualTo(Call.of("schema"));
    assertThat(Call.of("schema", "waiver"))
        .isEqualTo(
            Call.refused(
                64,
                "ims schema: there is no schema of 'waiver', did you mean 'waivers'? It is one of"
                    + " dossier, waivers, answer"));
  }

  private String waiver(String dossier, String rule) throws IOException {
    return Files.writeString(
            folder.resolve("waivers.json"),
            ("{\"ims-waivers\": 1, \"waivers\": [{\"dossier\": \"%s\", \"rule\": \"%s\","
                    + " \"reason\": \"r\", \"authority\": \"a\", \"paper\": \"kst-29521-473\","
                    + " \"through\": \"2024-12-31\"}]}")
                .formatted(dossier, rule))
        .toString();
  }

  /** Of the flight only guidance is broken. */
  private static Call guided(String format, String... more) {
    return assess(
        format,
        List.of(FLIGHT),
        Lists.asList("--fail-level", "guidance", more).toArray(String[]::new));
  }

  private static Call assess(String format, List<String> files, String... more) {
    List<String> arguments = new ArrayList<>(List.of("assess", "--format", format));
    arguments.addAll(List.of(more));
    arguments.addAll(files);
    return Call.of(arguments.toArray(String[]::new));
  }
}
