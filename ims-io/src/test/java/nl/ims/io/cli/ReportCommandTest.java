package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportCommandTest {

  private static final String REPORT =
      """
      ims: 1
      dossier: report-2015
      report: {year: 2015, partners: []}
      """;

  private static Call refused(String message) {
    return Call.refused(64, "ims report: " + message);
  }

  @Test
  void drafts_in_english_and_markdown_unless_told_otherwise() {
    Call call = Call.withInput(REPORT, "report", "2015", "-");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith("# Draft: report on international military cooperation 2015\n\nThis is a draft")
        .isEqualTo(
            Call.withInput(REPORT, "report", "--format", "markdown", "--lang", "en", "2015", "-")
                .out());
  }

  @Test
  void drafts_a_page_in_dutch() {
    Call call = Call.withInput(REPORT, "report", "2015", "-", "--format", "html", "--lang", "nl");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">\n")
        .contains("<h1>Concept: rapportage internationale militaire samenwerking 2015</h1>")
        .endsWith("</html>\n");
  }

  @Test
  void writes_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("draft.md");
    Call call = Call.withInput(REPORT, "report", "2015", "-", "--output", file.toString());
    assertThat(call).isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(file))
        .isEqualTo(Call.withInput(REPORT, "report", "2015", "-").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"20155", "15", "1899", "2100", "2015-H1", "reports.yaml", "", "２０１５"})
  void a_year_that_is_none(String year) {
    assertThat(Call.of("report", year, "x.yaml"))
        .isEqualTo(
            refused(
                "YEAR: '"
                    + year
                    + "' is not a year (expected yyyy, 1900 through 2099); it comes before the"
                    + " files"));
  }

  @Test
  void a_year_without_files() {
    assertThat(Call.of("report", "2015"))
        .isEqualTo(refused("missing required parameter: 'FILE'. See 'ims report --help'"));
  }

  @Test
  void a_format_that_is_not_known() {
    assertThat(Call.of("report", "2015", "x.yaml", "--format", "markdwn"))
        .isEqualTo(
            refused(
                "--format: 'markdwn' is no format of this command, did you mean 'markdown'? There"
                    + " are markdown,"
                    + " html"));
  }

  @Test
  void nothing_is_written_if_a_file_has_a_problem() {
    Call call = Call.withInput(REPORT, "report", "2015", "-", "none.yaml");
    assertThat(call)
        .isEqualTo(new Call(65, "", "none.yaml:1:1: $: there is no such file; check its name\n"));
  }

  @Test
  void a_problem_in_a_dossier_is_told_with_its_place() {
    Call call = Call.withInput(REPORT.replace("[]", "[XX]"), "report", "2015", "-");
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).startsWith("-:3:");
  }

  @Test
  void two_dossiers_that_report_on_the_year_are_refused() {
    String two = REPORT + "---\n" + REPORT.replace("report-2015", "other");
    assertThat(Call.withInput(two, "report", "2015", "-"))
        .isEqualTo(
            refused(
                "2 dossiers report on 2015: report-2015 (-), other (-); give one of them, or put"
                    + " them together in one dossier"));
    assertThat(Call.withInput(two, "report", "2016", "-").code()).isZero();
  }

  @Test
  void the_same_files_give_the_same_draft() {
    assertThat(Call.withInput(REPORT, "report", "2015", "-"))
        .isEqualTo(Call.withInput(REPORT, "report", "2015", "-"));
  }
}
