package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConvertCommandTest {

  private static final String TWO =
      """
      {"ims": 1, "dossier": "a", "title": "Één", "report": {"year": 2015}}
      {"ims": 1, "dossier": "b", "contribution": {"forms": "unit"}}
      """;

  @Test
  void writes_yaml_unless_asked_otherwise() {
    assertThat(Call.withInput(TWO, "convert", "-"))
        .isEqualTo(
            new Call(
                0,
                """
                ims: 1
                dossier: a
                title: Één
                report:
                  year: 2015
                ---
                ims: 1
                dossier: b
                contribution:
                  forms: [unit]
                """,
                ""));
  }

  @Test
  void writes_json_lines() {
    assertThat(Call.withInput(TWO, "convert", "--to", "jsonl", "-"))
        .isEqualTo(
            new Call(
                0,
                """
                {"ims":1,"dossier":"a","title":"Één","report":{"year":2015}}
                {"ims":1,"dossier":"b","contribution":{"forms":["unit"]}}
                """,
                ""));
  }

  @Test
  void writes_one_dossier_as_json() {
    String one = "{ims: 1, dossier: a, report: {year: 2015}}";
    assertThat(Call.withInput(one, "convert", "--to", "json", "-"))
        .isEqualTo(
            new Call(
                0,
                """
                {
                  "ims": 1,
                  "dossier": "a",
                  "report": {
                    "year": 2015
                  }
                }
                """,
                ""));
  }

  @Test
  void does_not_write_several_as_json() {
    assertThat(Call.withInput(TWO, "convert", "--to", "json", "-"))
        .isEqualTo(
            Call.refused(
                64,
                "ims convert: --to: json holds one dossier, but there are 2;"
                    + " yaml and jsonl hold several"));
  }

  @Test
  void writes_a_file_that_it_reads(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), TWO);
    assertThat(Call.of("convert", file.toString(), "--to=jsonl", "--output", file.toString()))
        .isEqualTo(new Call(0, "", ""));
    assertThat(Files.readString(file)).startsWith("{\"ims\":1,\"dossier\":\"a\",").hasLineCount(2);
  }

  @Test
  void leaves_the_output_alone_where_there_is_a_problem(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), "ims: 2\n");
    assertThat(Call.of("convert", file.toString(), "--output", file.toString()).code())
        .isEqualTo(65);
    assertThat(file).hasContent("ims: 2\n");
  }
}
