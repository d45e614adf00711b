package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutlineCommandTest {

  private static final String LETTER =
      """
      ims: 1
      dossier: frigate
      title: {nl: Een fregat, en: A frigate}
      recorded-through: 2024-03-08
      contribution:
        purposes: [international-legal-order]
        task: operation
        forms: [unit]
        armed-force: may-be-involved
      points:
        grounds: {interest: Free shipping.}
      procedure:
        - {date: 2024-03-01, step: notification}
        - {date: 2024-04-01, step: decision, by: government}
      """;

  private static Call refused(String message) {
    return Call.refused(64, "ims outline: " + message);
  }

  @Test
  void outlines_in_english_and_markdown_unless_told_otherwise() {
    Call call = Call.withInput(LETTER, "outline", "-");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .startsWith(
            "# Outline of the letter to parliament: A frigate\n\nThis is an outline to write")
        .isEqualTo(
            Call.withInput(LETTER, "outline", "--format", "markdown", "--lang", "en", "-").out());
  }

  @Test
  void a_study_that_was_taken_up_again_has_not_ended() {
    String ended =
        LETTER.replace(
            "step: decision, by: government}", "step: negative-decision, by: government}");
    assertThat(Call.withInput(ended, "outline", "-").out())
        .contains("\n> - The study ended on 1 April 2024 with a negative decision");
    String again = ended + "  - {date: 2024-05-02, step: notification}\n";
    assertThat(Call.withInput(again, "outline", "-").out())
        .doesNotContain("The study ended")
        .contains("\n> - The government studies the contribution; no decision is on record");
    String decided = again + "  - {date: 2024-06-03, step: decision, by: government}\n";
    assertThat(Call.withInput(decided, "outline", "-").out())
        .contains("\n> - Decided on 3 June 2024; no letter is on record");
  }

  @Test
  void secrecy_asks_for_information_afterwards_where_article_100_does() {
    String secret =
        LETTER.replace(
            "points:", "  secrecy: {ground: state-interest, reason: Invented.}\npoints:");
    String claimed = "Secrecy is claimed: then both chambers are informed afterwards";
    assertThat(Call.withInput(secret, "outline", "-").out()).contains(claimed);
    String outside = secret.replace("armed-force: may-be-involved", "armed-force: not-expected");
    assertThat(Call.withInput(outside, "outline", "-").out()).doesNotContain(claimed);
  }

  @Test
  void points_that_the_framework_asks_for_do_not_stand_there_to_compare_with() {
    String old = Call.of("outline", "examples/constructed-letter-1999.yaml").out();
    assertThat(old)
        .contains(" that the framework asks for")
        .doesNotContain("its points stand here to compare with");
  }

  @Test
  void outlines_a_page_in_dutch() {
    Call call = Call.withInput(LETTER, "outline", "-", "--format", "html", "--lang", "nl");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">\n")
        .contains("<h1>Opzet van de brief aan het parlement: Een fregat</h1>")
        .endsWith("</html>\n");
  }

  @Test
  void writes_to_a_file(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("outline.md");
    Call call = Call.withInput(LETTER, "outline", "-", "--output", file.toString());
    assertThat(call).isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Call.withInput(LETTER, "outline", "-").out());
  }

  @Test
  void looks_no_further_than_the_as_of_day() {
    assertThat(Call.withInput(LETTER, "outline", "-").out())
        .contains("\n> - Decided on 1 April 2024; no letter is on record (`procedure.letter`)\n")
        .contains("as of 2024-04-01");
    assertThat(Call.withInput(LETTER, "outline", "--as-of", "2024-03-08", "-").out())
        .contains(
            "\n> - The government studies the contribution; no decision is on record, and an"
                + " intention does not serve (`procedure.decision`)\n")
        .contains("as of 2024-03-08")
        .doesNotContain("1 April 2024");
  }

  @Test
  void takes_the_framework_of_the_reference_day_or_the_one_that_is_named() {
    assertThat(Call.withInput(LETTER, "outline", "-").out())
        .contains("toetsingskader-2014", "\n## Invloed\n");
    assertThat(Call.withInput(LETTER, "outline", "--reference-day", "2005-01-01", "-").out())
        .contains("toetsingskader-2001", "\n## Samenwerking met andere landen\n");
    assertThat(Call.withInput(LETTER, "outline", "--framework", "toetsingskader-1995", "-").out())
        .contains("toetsingskader-1995", "\n## Belangen en internationale rechtsorde\n");
  }

  @Test
  void several_dossiers_follow_one_another_in_markdown() {
    String two = LETTER + "---\n" + LETTER.replace("frigate", "helicopter");
    assertThat(Call.withInput(two, "outline", "-").out())
        .isEqualTo(
            Call.withInput(LETTER, "outline", "-").out()
                + "\n---\n\n"
                + Call.withInput(two, "outline", "-").out().split("\n---\n\n", -1)[1]);
  }

  @Test
  void a_page_holds_one_outline() {
    String two = LETTER + "---\n" + LETTER.replace("frigate", "helicopter");
    assertThat(Call.withInput(two, "outline", "--format", "html", "-"))
        .isEqualTo(
            refused(
                "--format: a page holds one outline, and there are 2 dossiers; name one, or take"
                    + " markdown"));
  }

  @Test
  void a_cooperation_has_no_letter() {
    assertThat(
            Call.withInput("ims: 1\ndossier: corps\ncooperation: {kind: nato}\n", "outline", "-"))
        .isEqualTo(
            refused(
                "'corps' (-) is a cooperation, and only a contribution to an operation has a letter"
                    + " along the framework; leave it out, and see 'ims assess' for it"));
  }

  @Test
  void a_yearly_report_has_no_letter() {
    String both = LETTER + "---\nims: 1\ndossier: report-2015\nreport: {year: 2015}\n";
    assertThat(Call.withInput(both, "outline", "-"))
        .isEqualTo(
            refused(
                "'report-2015' (-) is a yearly report, and only a contribution to an operation has"
                    + " a letter along the framework; leave it out, and see 'ims report' for it"));
  }

  @Test
  void a_format_that_it_has_not() {
    assertThat(Call.of("outline", "--format", "text", "x.yaml"))
        .isEqualTo(
            refused("--format: 'text' is no format of this command. There are markdown, html"));
  }

  @Test
  void a_framework_that_there_is_not() {
    assertThat(Call.of("outline", "--framework", "toetsingskader-2020", "x.yaml"))
        .isEqualTo(
            refused(
                "--framework: 'toetsingskader-2020' is not known, did you mean"
                    + " 'toetsingskader-2001'? It is one of toetsingskader-1995,"
                    + " toetsingskader-2001, toetsingskader-2009, toetsingskader-2014"));
  }

  @Test
  void what_cannot_be_read_is_told_and_the_rest_is_outlined() {
    Call call = Call.withInput(LETTER, "outline", "none.yaml", "-");
    assertThat(call)
        .isEqualTo(
            new Call(
                65,
                Call.withInput(LETTER, "outline", "-").out(),
                "none.yaml:1:1: $: there is no such file; check its name\n"));
  }

  @Test
  void reads_lines() {
    String line =
        "{\"ims\": 1, \"dossier\": \"frigate\", \"contribution\": {\"task\": \"operation\"}}\n";
    assertThat(
            Call.withInput(
                    line + line.replace("frigate", "other"), "outline", "--input", "jsonl", "-")
                .out())
        .contains("\n---\n\n# Outline of the letter to parliament: other\n");
  }
}
