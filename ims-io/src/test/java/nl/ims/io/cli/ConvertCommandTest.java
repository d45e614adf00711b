package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadDossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @CsvSource({"yaml, 4", "json, 5", "jsonl, 5", "yaml, 6", "json, 6", "jsonl, 6"})
  void what_is_written_is_read_again_or_is_not_written(String to, int times) {
    String text = "\u20AC".repeat(65_000);
    String input =
        "ims: 1\ndossier: large\nnote: &a \""
            + text
            + "\"\ncontribution: {operations: ["
            + String.join(", ", Collections.nCopies(times, "*a"))
            + "]}\n";
    assertThat(input.getBytes(StandardCharsets.UTF_8).length).isLessThan(1 << 20);
    Call call = Call.withInput(input, "convert", "--to", to, "-");
    if (times < 5 || call.code() == 0) {
      byte[] written = call.out().getBytes(StandardCharsets.UTF_8);
      assertThat(written.length).isLessThan(1 << 20);
      assertThat(DossierReader.read("x." + to, written).dossiers())
          .map(ReadDossier::dossier)
          .isEqualTo(
              DossierReader.read("-", input.getBytes(StandardCharsets.UTF_8)).dossiers().stream()
                  .map(ReadDossier::dossier)
                  .toList());
    } else {
      assertThat(call.code()).isEqualTo(65);
      assertThat(call.out()).isEmpty();
      assertThat(call.err())
          .matches(
              "-:2:1: dossier: written out it could not be read again: has 1[0-9]{6} bytes; the"
                  + " limit for one document is 1048576\n");
    }
    assertThat(call.code()).isEqualTo(times < 5 ? 0 : 65);
  }

  @Test
  void two_files_with_one_id_are_no_stream(@TempDir Path folder) throws IOException {
    Path one = Files.writeString(folder.resolve("1.yaml"), "ims: 1\ndossier: a\nreport: {}\n");
    Path two = Files.writeString(folder.resolve("2.yaml"), "ims: 1\ndossier: a\nreport: {}\n");
    assertThat(Call.of("convert", one.toString(), two.toString()))
        .isEqualTo(
            Call.refused(
                65,
                two
                    + ":2:1: dossier: 'a' is the id of the dossier at "
                    + one
                    + ":2:1 already; an id is unique in a stream"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yaml", "jsonl"})
  void dossiers_that_follow_one_another_in_a_circle_are_no_stream(String to, @TempDir Path folder)
      throws IOException {
    String text = "ims: 1\ndossier: %s\nfollows: %s\nreport: {}\n";
    Path one = Files.writeString(folder.resolve("1.yaml"), text.formatted("a", "b"));
    Path two = Files.writeString(folder.resolve("2.yaml"), text.formatted("b", "a"));
    Call call = Call.of("convert", "--to", to, one.toString(), two.toString());
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.out()).isEmpty();
    assertThat(call.err())
        .startsWith(one + ":2:1: dossier: written out it could not be read again: follows");
  }
}
