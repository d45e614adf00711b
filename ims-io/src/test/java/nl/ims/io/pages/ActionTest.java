package nl.ims.io.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.ims.io.cli.Ims;
import nl.ims.io.cli.ImsProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the action, run as GitHub runs it, in a folder that holds dossiers of somebody. */
final class ActionTest {

  private static final String FRIGATE =
      """
      ims: 1
      dossier: frigate-2025
      title: "::error title=not ours::100% made up"
      recorded-through: 2025-03-21
      contribution:
        purposes: [international-legal-order]
        task: operation
        forms: [unit]
        armed-force: may-be-involved
      procedure:
        - {date: 2025-03-07, step: decision, by: government}
        - {date: 2025-03-07, step: letter, to: house-of-representatives, invokes: article-100}
        - {date: 2025-03-20, step: employment}
      """;

  private static final String SENTENCE =
      "No letter to the Senate within a day is recorded: letter of 7 March 2025 (to:"
          + " House of Representatives); not recorded: a letter from 6 March 2025 through 8 March"
          + " 2025, other than letter of 7 March 2025.%0AIn practice, a letter to the House also"
          + " goes to the"
          + " Senate within a day.";

  @TempDir private Path folder;

  private Path dossiers;

  /** What the script did: its exit code, and what it printed. */
  private record Run(int code, String log) {}

  @BeforeEach
  void a_folder_and_a_command() throws IOException {
    dossiers = Files.createDirectory(folder.resolve("dossiers"));
    List<String> quick = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    List<String> java = ImsProcess.of(quick, Ims.class).command();
    Path ims = folder.resolve("ims");
    Files.writeString(
        ims,
        "#!/bin/sh\n[ \"$1\" = --version ] || exec %s \"$@\"\n"
            .formatted(java.stream().map(w -> "'" + w + "'").collect(Collectors.joining(" "))));
    assertThat(ims.toFile().setExecutable(true)).isTrue();
  }

  private Run run(Map<String, String> inputs) throws IOException, InterruptedException {
    Path script = Page.ROOT.resolve(".ci/action").toAbsolutePath().normalize();
    ProcessBuilder builder =
        new ProcessBuilder(script.toString()).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> environment = builder.environment();
    environment.put("IMS_COMMAND", folder.resolve("ims").toString());
    environment.remove("GITHUB_STEP_SUMMARY");
    environment.put("GITHUB_OUTPUT", folder.resolve("output").toString());
    environment.putAll(inputs);
    Process process = builder.start();
    String log = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), log);
  }

  /** The same, where GitHub names a file for the summary of the job. */
  private Run summarized(Map<String, String> inputs) throws IOException, InterruptedException {
    Map<String, String> more = new HashMap<>(inputs);
    more.put("GITHUB_STEP_SUMMARY", folder.resolve("summary").toString());
    return run(more);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(dossiers.resolve(name), text);
  }

  private String written(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  @Test
  void a_violated_rule_is_an_annotation_and_fails_the_step()
      throws IOException, InterruptedException {
    write("a,b:c.yaml", FRIGATE);

    Run run = summarized(Map.of("INPUT_FILES", "dossiers/*.yaml", "INPUT_SARIF", "ims.sarif"));

    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "::warning file=dossiers/a%2Cb%3Ac.yaml,line=12,col=5,"
                    + "title=not followed%3A article-100/both-chambers::"
                    + SENTENCE
                    + "\nims: 1 dossier assessed: 1 violated, 0 need judgement, 61 undetermined, 5"
                    + " satisfied, 25 not applicable\n"));
    assertThat(written("summary"))
        .startsWith("## ims: 1 dossier\n")
        .contains("no letter to the Senate within a day is recorded");
    assertThat(written("ims.sarif")).contains("\"ruleId\": \"article-100/both-chambers\"");
    assertThat(written("output")).isEqualTo("exit-code=1\nsarif=ims.sarif\n");
  }

  @Test
  void a_dossier_in_order_is_a_green_check_without_annotations()
      throws IOException, InterruptedException {
    write(
        "frigate.yaml",
        FRIGATE.replace("to: house-of-representatives", "to: [house-of-representatives, senate]"));

    assertThat(run(Map.of("INPUT_FILES", "dossiers/frigate.yaml")))
        .isEqualTo(
            new Run(
                0,
                "ims: 1 dossier assessed: 0 violated, 0 need judgement, 59 undetermined, 7 satisfied, 26 not applicable\n"));
    assertThat(written("output")).isEqualTo("exit-code=0\n");
    assertThat(folder.resolve("ims.sarif")).doesNotExist();
  }

  @Test
  void thresholds_and_language_are_those_of_the_inputs() throws IOException, InterruptedException {
    write("frigate.yaml", FRIGATE);

    Run run =
        summarized(
            Map.of(
                "INPUT_FILES", "dossiers/frigate.yaml",
                "INPUT_FAIL_LEVEL", "law",
                "INPUT_LANG", "nl"));

    assertThat(run.code()).isZero();
    assertThat(run.log()).contains("title=niet gevolgd%3A article-100/both-chambers::");
    assertThat(written("summary")).contains("Artikel 100 is van toepassing.");
  }

  @Test
  void what_cannot_be_read_is_an_error_at_its_place() throws IOException, InterruptedException {
    write("bad.yaml", "ims: 1\ndossier: 100% wrong\n");

    Run run = summarized(Map.of("INPUT_FILES", "dossiers/bad.yaml"));

    assertThat(run.code()).isEqualTo(65);
    assertThat(run.log())
        .isEqualTo(
            """
            ::error file=dossiers/bad.yaml,line=1,col=1,title=cannot be read::$: has no subject; \
            exactly one of contribution, cooperation, report is needed
            ::error file=dossiers/bad.yaml,line=2,col=10,title=cannot be read::dossier: \
            '100%25 wrong' is not a slug; use lower-case letters and digits, joined by single \
            hyphens, as in red-sea-2024
            ims: 0 dossiers assessed; 2 problems
            """);
    assertThat(written("summary")).contains("bad.yaml");
    assertThat(run(Map.of("INPUT_FILES", "dossiers", "INPUT_ANNOTATIONS", "false")).log())
        .isEqualTo(
            """
            | dossiers/bad.yaml:1:1: $: has no subject; exactly one of contribution, cooperation, \
            report is needed
            | dossiers/bad.yaml:2:10: dossier: '100% wrong' is not a slug; use lower-case letters \
            and digits, joined by single hyphens, as in red-sea-2024
            """);
  }

  @Test
  void a_pattern_that_no_file_matches_is_an_error_without_a_file()
      throws IOException, InterruptedException {
    assertThat(run(Map.of("INPUT_FILES", "dossiers/*.yml")))
        .isEqualTo(
            new Run(
                65,
                "::error title=cannot be read::dossiers/*.yml: no file matches this pattern;"
                    + " check it\nims: 0 dossiers assessed; 1 problem\n"));
    assertThat(run(Map.of("INPUT_FILES", "dossiers/*.yml", "INPUT_LANG", "nl")).log())
        .isEqualTo(
            "::error title=niet te lezen::dossiers/*.yml: geen bestand past op dit patroon;"
                + " controleer het\nims: 0 dossiers beoordeeld; 1 leesprobleem\n");
  }

  @Test
  void a_step_that_fails_for_want_of_a_fact_says_so() throws IOException, InterruptedException {
    write("frigate.yaml", FRIGATE);

    Run run = summarized(Map.of("INPUT_FILES", "dossiers", "INPUT_FAIL_ON", "undetermined"));

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.log().lines())
        .hasSize(12)
        .filteredOn(line -> line.startsWith("::notice "))
        .hasSize(10)
        .endsWith(
            "::notice title=ims::50 more findings make this run fail. ims assess --all lists"
                + " them.");
    assertThat(written("summary")).doesNotContain("only counted here");
  }

  @Test
  void text_in_the_log_is_no_command() throws IOException, InterruptedException {
    write("frigate.yaml", FRIGATE);

    Run run = run(Map.of("INPUT_FILES", "dossiers", "INPUT_ANNOTATIONS", "false"));
    Run named = run(Map.of("INPUT_FILES", "dossiers/frigate.yaml", "INPUT_ANNOTATIONS", "false"));

    assertThat(run.log().lines()).allMatch(line -> line.startsWith("| "));
    assertThat(named.code()).isEqualTo(1);
    assertThat(named.log())
        .startsWith("| ::error title=not ours::100% made up\n")
        .doesNotContain("\n::");
  }

  @Test
  void an_input_that_makes_no_sense_is_wrong_usage() throws IOException, InterruptedException {
    assertThat(run(Map.of("INPUT_FILES", "")))
        .isEqualTo(
            new Run(
                64,
                "::error title=ims::the input 'files' is empty; name the dossiers to check, such as"
                    + " dossiers/*.yaml\n"));
    assertThat(run(Map.of("INPUT_FILES", "a.yaml", "INPUT_ANNOTATIONS", "yes")))
        .isEqualTo(new Run(64, "::error title=ims::the input 'annotations' is true or false\n"));
    Run level = run(Map.of("INPUT_FILES", "a.yaml", "INPUT_FAIL_LEVEL", "high"));
    assertThat(level.code()).isEqualTo(64);
    assertThat(level.log())
        .isEqualTo(
            "::error title=ims::ims assess: --fail-level: 'high' is not known. It is one of law,"
                + " framework, commitment, practice, guidance, format\n");
    assertThat(run(Map.of("INPUT_FILES", "a.yaml", "INPUT_FAIL_ON", "50%")).log())
        .isEqualTo(
            "::error title=ims::ims assess: --fail-on: '50%25' is not known. It is one of violated,"
                + " undetermined, judgement, never\n");
  }
}
