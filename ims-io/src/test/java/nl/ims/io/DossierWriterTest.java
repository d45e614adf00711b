package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierWriterTest {

  private static final Dossier REPORT = report("a", Optional.empty());

  private static Dossier report(String id, Optional<Text> note) {
    return Dossier.builder().id(id).report(YearlyReport.of(2024)).note(note).build();
  }

  private static String noted(String note) {
    return DossierWriter.toYaml(ImmutableList.of(report("a", Optional.of(Text.of(note)))))
        .substring("ims: 1\ndossier: a\nreport:\n  year: 2024\nnote:".length());
  }

  @Test
  void yaml_documents_have_marks_between_them() {
    assertThat(DossierWriter.toYaml(ImmutableList.of())).isEmpty();
    assertThat(DossierWriter.toYaml(ImmutableList.of(REPORT, report("b", Optional.empty()))))
        .isEqualTo(
            """
            ims: 1
            dossier: a
            report:
              year: 2024
            ---
            ims: 1
            dossier: b
            report:
              year: 2024
            """);
  }

  @Test
  void json_holds_one_dossier() {
    assertThat(DossierWriter.toJson(ImmutableList.of(REPORT)))
        .isEqualTo(
            """
            {
              "ims": 1,
              "dossier": "a",
              "report": {
                "year": 2024
              }
            }
            """);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DossierWriter.toJson(ImmutableList.of(REPORT, REPORT)))
        .withMessage(
            "json: a document holds exactly one dossier, but 2 were given; write yaml or jsonl");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DossierWriter.toJson(ImmutableList.of()))
        .withMessage(
            "json: a document holds exactly one dossier, but 0 were given; write yaml or jsonl");
  }

  @Test
  void json_lines_hold_one_a_line() {
    assertThat(DossierWriter.toJsonLines(ImmutableList.of())).isEmpty();
    assertThat(DossierWriter.toJsonLines(ImmutableList.of(REPORT, report("b", Optional.empty()))))
        .isEqualTo(
            """
            {"ims":1,"dossier":"a","report":{"year":2024}}
            {"ims":1,"dossier":"b","report":{"year":2024}}
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rode Zee",
        "Zr.Ms. Tromp",
        "a:b",
        "a#b",
        "kst-29521-471",
        "S/RES/2722 (2024)",
        "it's",
        "é 🚢",
        "v1.2",
        "2024/25"
      })
  void a_string_that_nobody_bends_is_plain(String text) {
    assertThat(noted(text)).isEqualTo(" " + text + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no",
        "Yes",
        "ON",
        "off",
        "y",
        "N",
        "true",
        "null",
        "~",
        "012",
        "12",
        "1_000",
        "1e3",
        "0x1F",
        "0o17",
        "0b1",
        "12:30:45",
        "1:30.5",
        "2024-03-08",
        "2024-3-8",
        "2024-03-08T10:00:00Z",
        ".inf",
        ".5",
        "=",
        "<<",
        "a: b",
        "a #b",
        "key:",
        "- x",
        "-x",
        "?x",
        ":x",
        "*a",
        "&a",
        "!a",
        "|",
        ">",
        "%a",
        "@a",
        "`a",
        "'a'",
        " a",
        "a ",
        "[a",
        "{a",
        "#a",
        ",a"
      })
  void a_string_that_somebody_bends_is_in_quotes(String text) {
    assertThat(noted(text)).isEqualTo(" \"" + text + "\"\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"a: \"b\"|'a: \"b\"'", "\\: x|'\\: x'", "'\"|\"'\\\"\"", "\"|'\"'"},
      delimiter = '|')
  void the_quotes_are_those_that_need_fewer_escapes(String text, String written) {
    assertThat(noted(text)).isEqualTo(" " + written + "\n");
  }

  @Test
  void several_lines_are_a_block() {
    assertThat(noted("a\n\n  b: c\n")).isEqualTo(" |\n  a\n\n    b: c\n");
    assertThat(noted("a\nb")).isEqualTo(" |-\n  a\n  b\n");
  }

  @Test
  void lines_that_a_block_would_change_are_in_quotes() {
    assertThat(noted("a\n\n")).isEqualTo(" \"a\\n\\n\"\n");
    assertThat(noted("\na")).isEqualTo(" \"\\na\"\n");
    assertThat(noted(" a\nb")).isEqualTo(" \" a\\nb\"\n");
    assertThat(noted("a \nb")).isEqualTo(" \"a \\nb\"\n");
    assertThat(noted("a\r\nb")).isEqualTo(" \"a\\r\\nb\"\n");
    assertThat(noted("a\tb\u0000\u007f\u202e")).isEqualTo(" \"a\\tb\\u0000\\u007F\\u202E\"\n");
    assertThat(noted("a\u2028b\u2029")).isEqualTo(" \"a\\u2028b\\u2029\"\n");
  }
}
