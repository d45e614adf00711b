package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said on standard error, to a terminal and to anything else. */
final class ShellTest {

  private static final String RED = "\u001b[1;31m";
  private static final String BOLD = "\u001b[1m";
  private static final String OFF = "\u001b[0m";

  @Test
  void a_refusal_is_coloured_and_wrapped_on_a_terminal() {
    Call call = Call.on(Screens.terminal(60), "", "assess", "--format", "pdf", "x.yaml");
    assertThat(call.err())
        .isEqualTo(
            RED
                + "ims assess:"
                + OFF
                + " --format: 'pdf' is no format of this command.\n"
                + "  There are text, json, jsonl, sarif, junit, github,\n"
                + "  markdown, html\n");
  }

  @Test
  void a_problem_is_coloured_and_wrapped_on_a_terminal() {
    Call call =
        Call.on(
            Screens.terminal(60), "ims: 1\ndossier: a b\nreport: {year: 2015}\n", "convert", "-");
    assertThat(call.err()).startsWith(BOLD + "-:2:10:" + OFF + " dossier: ");
    assertThat(call.err().replace(BOLD, "").replace(OFF, "").lines())
        .hasSizeGreaterThan(1)
        .allMatch(line -> line.length() <= 60)
        .element(1)
        .asString()
        .startsWith("  ");
  }

  @Test
  void lines_of_a_message_stay_apart() {
    Call call =
        Call.on(
            Screens.terminal(60),
            "",
            "explain",
            "examples/red-sea-2024.yaml",
            "both-chambers",
            "letter",
            "--color",
            "never");
    assertThat(call.err().lines())
        .contains("  letter/2024-03-08")
        .allMatch(line -> line.length() <= 60);
  }

  @Test
  void what_is_no_terminal_gets_one_line_and_colour_where_it_is_asked_for() {
    assertThat(Call.of("convert", "none.yaml", "--color", "always").err())
        .isEqualTo(BOLD + "none.yaml:1:1:" + OFF + " $: there is no such file; check its name\n");
    assertThat(Call.of("convert", "none.yaml", "--color=never").err())
        .isEqualTo("none.yaml:1:1: $: there is no such file; check its name\n");
  }

  @Test
  void the_option_outranks_the_terminal() {
    Call never = Call.on(Screens.terminal(80), Dossiers.QUIET, "assess", "--color", "never", "-");
    assertThat(never.out()).doesNotContain(BOLD);
    Call auto = Call.on(Screens.terminal(80), Dossiers.QUIET, "assess", "--color", "auto", "-");
    assertThat(auto.out()).contains(BOLD);
    Call always = Call.withInput(Dossiers.QUIET, "assess", "--color", "always", "-");
    assertThat(always.out()).contains(BOLD);
  }

  @Test
  void a_file_is_coloured_only_where_that_is_asked_for(@TempDir Path folder) throws Exception {
    String file = folder.resolve("x.txt").toString();
    Call.on(Screens.terminal(80), Dossiers.QUIET, "assess", "--output", file, "-");
    assertThat(Files.readString(Path.of(file))).doesNotContain(BOLD);
    Call.withInput(Dossiers.QUIET, "assess", "--output", file, "--color", "always", "-");
    assertThat(Files.readString(Path.of(file))).contains(BOLD);
  }

  @Test
  void a_value_of_colour_that_is_not_known() {
    assertThat(Call.of("rules", "--color", "alway"))
        .isEqualTo(
            Call.refused(
                64,
                "ims rules: --color: 'alway' is not known, did you mean 'always'? It is one of"
                    + " auto,"
                    + " always, never"));
  }
}
