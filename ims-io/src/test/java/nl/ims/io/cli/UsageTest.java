package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Wrong command lines: each exits with 64, prints nothing, and says what is wrong and what there
 * is.
 */
final class UsageTest {

  private static final String THERE =
      "The commands are assess, explain, missing, timeline, stats, outline, rules, catalogue,"
          + " report,"
          + " convert, new, schema, example, completion, help; see 'ims --help'";

  @Test
  void an_unknown_command_gets_the_nearest() {
    assertThat(Call.of("asess", "x.yaml"))
        .isEqualTo(
            Call.refused(64, "ims: there is no command 'asess', did you mean 'assess'? " + THERE));
  }

  @Test
  void an_option_before_the_command() {
    assertThat(Call.of("--lang", "en", "assess", "x.yaml"))
        .isEqualTo(
            Call.refused(64, "ims: '--lang' is no command, and options come after one. " + THERE));
  }

  /** One sentence, whichever command and format. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing | sarif | . There are text, json",
        "missing | html | . There are text, json",
        "missing | jsonl | , did you mean 'json'? There are text, json",
        "rules | ics | . There are text, json",
        "timeline | json | . There are text, html, ics",
        "outline | text | . There are markdown, html",
        "catalogue | yml | , did you mean 'yaml'? There are text, json, html, yaml",
        "catalogue | ics | . There are text, json, html, yaml",
        "assess | pdf | . There are text, json, jsonl, sarif, junit, github, markdown, html",
        "assess | jason | , did you mean 'json'? There are text, json, jsonl, sarif, junit,"
            + " github, markdown, html"
      })
  void a_format_that_a_command_has_not(String command, String format, String there) {
    String[] operands =
        Objects.requireNonNull(Commands.usages().get(command)).operands().contains(Operand.FILES)
            ? new String[] {command, "--format", format, "x.yaml"}
            : new String[] {command, "--format", format};
    assertThat(Call.of(operands))
        .isEqualTo(
            Call.refused(
                64,
                "ims "
                    + command
                    + ": --format: '"
                    + format
                    + "' is no format of this command"
                    + there));
  }

  @ParameterizedTest
  @CsvSource({
    "--detail, full, text, json",
    "--detail, verdicts, sarif, json",
    "--sarif, all, jsonl, sarif",
    "--sarif, failing, markdown, sarif"
  })
  void an_option_that_says_something_of_other_formats_only(
      String option, String value, String format, String right) {
    assertThat(Call.of("assess", option, value, "--format", format, "x.yaml"))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: "
                    + option
                    + ": says nothing of the format "
                    + format
                    + "; leave it out, or add --format "
                    + right));
  }

  @Test
  void lines_are_read_by_assess_alone() {
    assertThat(Call.of("missing", "--input", "jsonl", "x.yaml").code()).isEqualTo(64);
  }

  @Test
  void a_command_without_its_file() {
    assertThat(Call.of("assess"))
        .isEqualTo(
            Call.refused(
                64, "ims assess: missing required parameter: 'FILE'. See 'ims assess --help'"));
  }

  @Test
  void a_command_without_its_rule() {
    assertThat(Call.of("explain", "x.yaml"))
        .isEqualTo(
            Call.refused(
                64, "ims explain: missing required parameter: 'RULE'. See 'ims explain --help'"));
  }

  @Test
  void an_operand_too_many() {
    assertThat(Call.of("explain", "x.yaml", "a/b", "c", "d"))
        .isEqualTo(
            Call.refused(64, "ims explain: 'd' is one operand too many. See 'ims explain --help'"));
  }

  @ParameterizedTest
  @CsvSource({"--langg, --lang", "--failon, --fail-on", "--outptu, --output"})
  void an_unknown_option_gets_the_nearest(String option, String nearest) {
    assertThat(Call.of("assess", option))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: there is no option '"
                    + option
                    + "', did you mean '"
                    + nearest
                    + "'? See 'ims assess --help'"));
  }

  @Test
  void an_unknown_option_that_is_near_to_none() {
    assertThat(Call.of("assess", "-x"))
        .isEqualTo(
            Call.refused(64, "ims assess: there is no option '-x'. See 'ims assess --help'"));
  }

  @Test
  void an_unknown_command_that_is_near_to_none() {
    assertThat(Call.of("frigate"))
        .isEqualTo(Call.refused(64, "ims: there is no command 'frigate'. " + THERE));
  }

  @Test
  void an_option_without_its_value() {
    assertThat(Call.of("assess", "x.yaml", "--as-of"))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: missing required parameter for option '--as-of' (DATE)."
                    + " See 'ims assess --help'"));
  }

  @Test
  void a_switch_with_a_value() {
    assertThat(Call.of("assess", "--all=yes", "x.yaml"))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: option '--all' should be specified without 'yes' parameter."
                    + " See 'ims assess --help'"));
  }

  @Test
  void an_option_twice() {
    assertThat(Call.of("assess", "--lang", "en", "--lang", "nl", "x.yaml"))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: option '--lang' (LANG) should be specified only once."
                    + " See 'ims assess --help'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-13-01", "2023-02-29", "2024-3-1", "+12024-01-01", "today", ""})
  void a_day_that_is_none(String day) {
    assertThat(Call.of("missing", "--as-of=" + day, "x.yaml"))
        .isEqualTo(
            Call.refused(
                64, "ims missing: --as-of: '" + day + "' is not a date (expected yyyy-MM-dd)"));
  }

  @ParameterizedTest
  @CsvSource({
    "--lang, eng, en, 'nl, en'",
    "--detail, verdict, verdicts, 'verdicts, findings, full'",
    "--fail-on, violatd, violated, 'violated, undetermined, judgement, never'",
    "--fail-level, practise, practice, 'law, framework, commitment, practice, guidance, format'",
  })
  void a_value_that_is_not_known(String option, String value, String nearest, String all) {
    assertThat(Call.of("assess", option, value, "x.yaml", "--format", "json"))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: "
                    + option
                    + ": '"
                    + value
                    + "' is not known, did you mean '"
                    + nearest
                    + "'? It is one of "
                    + all));
  }

  @Test
  void a_spelling_that_is_not_known() {
    assertThat(Call.of("convert", "--to", "jsonlines", "x.yaml"))
        .isEqualTo(
            Call.refused(
                64,
                "ims convert: --to: 'jsonlines' is not known, did you mean 'jsonl'?"
                    + " It is one of yaml, json, jsonl"));
  }

  @Test
  void standard_input_twice() {
    assertThat(Call.of("assess", "-", "-"))
        .isEqualTo(Call.refused(64, "ims assess: standard input (-) can be read only once"));
  }

  @Test
  void an_output_in_no_folder(@TempDir Path folder) {
    Path output = folder.resolve("none").resolve("x.yaml");
    assertThat(Call.of("example", "--output", output.toString()))
        .isEqualTo(
            Call.refused(
                64,
                "ims example: --output: '"
                    + output
                    + "' cannot be written: there is no such folder; make it, or name another"));
  }

  @Test
  void an_output_that_is_a_folder(@TempDir Path folder) {
    assertThat(Call.of("example", "--output", folder.toString()))
        .isEqualTo(
            Call.refused(
                64,
                "ims example: --output: '"
                    + folder
                    + "' cannot be written: that is a folder; name a file in it"));
  }

  @Test
  void an_output_whose_name_is_that_of_a_folder(@TempDir Path folder) {
    String name = folder.resolve("new") + "/";
    assertThat(Call.of("example", "--output", name))
        .isEqualTo(
            Call.refused(
                64,
                "ims example: --output: '"
                    + name
                    + "' cannot be written: that is the name of a folder; leave out the '/', or"
                    + " name"
                    + " a file in it"));
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--waivers", "--output"})
  void a_file_without_a_name(String option) {
    String told =
        "ims assess: "
            + option
            + ": no file has an empty name; give the name of one. See 'ims assess --help'";
    assertThat(Call.of("assess", option + "=", "x.yaml")).isEqualTo(Call.refused(64, told));
    assertThat(Call.of("assess", option, "", "x.yaml")).isEqualTo(Call.refused(64, told));
  }

  @Test
  void an_output_that_takes_nothing() {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "this system has no device that is always full");
    assertThat(Call.of("example", "--output", full.toString()))
        .isEqualTo(
            Call.refused(
                74,
                "ims: '/dev/full' could not be written: No space left on device; mend that, or"
                    + " name another"));
  }

  @Test
  void a_character_that_would_steer_the_terminal_is_made_visible() {
    assertThat(Call.of("convert", "--to", "\u001b[31m", "x.yaml").err())
        .isEqualTo(
            "ims convert: --to: '<U+001B>[31m' is not known. It is one of yaml, json, jsonl\n");
  }
}
