package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats for other programs: exit codes, files and languages are those of every format. */
final class AssessFormatsTest {

  private static final String BAD = "ims: 1\ndossier: bad\ncontribution: {}\nreport: {}\n";

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "markdown", "html"})
  void exit_codes_are_those_of_text(String format) {
    assertThat(code(format, Dossiers.QUIET)).isZero();
    assertThat(code(format, Dossiers.LAW_BROKEN)).isEqualTo(1);
    assertThat(code(format, Dossiers.LAW_BROKEN, "--fail-on", "never")).isZero();
    assertThat(code(format, Dossiers.PRACTICE_BROKEN, "--fail-level", "law")).isZero();
    assertThat(code(format, Dossiers.FACT_MISSING, "--fail-on", "undetermined")).isEqualTo(1);
    assertThat(code(format, Dossiers.LAW_BROKEN + "---\n" + BAD)).isEqualTo(65);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "markdown", "html"})
  void an_output_file_gets_everything(String format, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("out");
    String output = file.toString();
    Call call =
        Call.withInput(Dossiers.LAW_BROKEN, "assess", "-", "--format", format, "--output", output);
    assertThat(call).isEqualTo(new Call(1, "", ""));
    assertThat(Files.readString(file)).isEqualTo(out(format, Dossiers.LAW_BROKEN));
  }

  @ParameterizedTest
  @CsvSource({
    "sarif, \"language\": \"nl\"",
    "junit, niet van toepassing: ",
    "markdown, | geschonden | oordeel nodig |",
    "html, <b class=\"verdict\">geschonden</b>"
  })
  void the_language_is_the_one_asked_for(String format, String words) {
    assertThat(out(format, Dossiers.LAW_BROKEN, "--lang", "nl")).contains(words);
    assertThat(out(format, Dossiers.LAW_BROKEN)).doesNotContain(words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sarif", "junit", "markdown", "html"})
  void only_text_tells_on_standard_error_which_dossiers_cross(String format) {
    Call call =
        Call.withInput(
            Dossiers.QUIET + "---\n" + Dossiers.LAW_BROKEN, "assess", "-", "--format", format);
    assertThat(call.err()).isEmpty();
  }

  @Test
  void the_page_leaves_out_a_judgement_after_the_as_of_day() {
    String judged =
        Dossiers.QUIET
            + "points: {risks: {threat: {text: A., judgement: {date: 2024-06-01, by: defence,"
            + " outcome: accepted, reason: Later.}}}}\n";
    assertThat(page(judged, "2024-07-01")).contains("judgement of 2024-06-01");
    assertThat(page(judged, "2024-04-01"))
        .contains("threat")
        .doesNotContain("judgement of 2024-06-01");
  }

  private static String page(String dossier, String asOf) {
    return Call.withInput(dossier, "assess", "-", "--format", "html", "--as-of", asOf).out();
  }

  @Test
  void a_comment_counts_what_is_undetermined_unless_it_is_asked_for() {
    String finding = "**undetermined** · ";
    String dossier = Dossiers.FACT_MISSING;
    assertThat(out("markdown", dossier))
        .doesNotContain(finding)
        .contains("**Facts to ask for next:**");
    assertThat(out("markdown", dossier, "--fail-on", "undetermined")).contains(finding);
    assertThat(out("markdown", dossier, "--all")).contains(finding);
  }

  @Test
  void a_comment_marks_the_dossiers_that_cross_the_threshold() {
    String both = Dossiers.QUIET + "---\n" + Dossiers.LAW_BROKEN;
    assertThat(out("markdown", both))
        .startsWith("## ims: 2 dossiers\n")
        .contains("\n| quiet | ", "\n| ✗ law-broken | ", "\n✗ violated/practice\n");
    assertThat(out("markdown", both, "--fail-on", "never")).doesNotContain("✗");
  }

  @Test
  void nothing_but_problems_is_a_report_too() {
    String problem = "-:4:1: report: is a second subject beside contribution";
    assertThat(out("markdown", BAD)).startsWith("## ims: 0 dossiers\n\n**Could not be read:**\n\n");
    assertThat(out("junit", BAD)).contains("<testsuite name=\"-\" tests=\"1\"", problem);
    assertThat(out("sarif", BAD)).contains("\"results\": []", "\"executionSuccessful\": false");
  }

  private static String out(String format, String dossier, String... options) {
    return call(format, dossier, options).out();
  }

  private static int code(String format, String dossier, String... options) {
    return call(format, dossier, options).code();
  }

  private static Call call(String format, String dossier, String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "assess";
    arguments[1] = "-";
    arguments[2] = "--format";
    arguments[3] = format;
    System.arraycopy(options, 0, arguments, 4, options.length);
    return Call.withInput(dossier, arguments);
  }
}
