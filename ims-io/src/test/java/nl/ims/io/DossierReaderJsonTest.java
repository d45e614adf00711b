package nl.ims.io;

import static nl.ims.io.Reading.ids;
import static nl.ims.io.Reading.problems;
import static nl.ims.io.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON, JSON Lines and the characters that they may hold. */
class DossierReaderJsonTest {

  private static final String A = "ims: 1\ndossier: a\nreport: {}\n";

  @Test
  void json_lines_are_known_by_their_name() {
    ReadResult result =
        read(
            "x.jsonl",
            "{\"ims\":1,\"dossier\":\"a\",\"report\":{}}\n\n{\"ims\":1,\n{\"ims\":1,\"dossier\":\"b\",\"report\":{\"year\":0}}");
    assertThat(ids(result)).containsExactly("a");
    assertThat(problems(result))
        .containsExactly(
            "x.jsonl:3:10: $: is not JSON: the document ends here, but a '{' is still open; close"
                + " it",
            "x.jsonl:4:41: report.year: '0' is too small; give a number from 1 through 9999");
  }

  @Test
  void json_lines_are_known_by_their_lines() {
    String line = "{\"ims\":1,\"dossier\":\"%s\",\"report\":{}}\n";
    ReadResult result = read("-", line.replace("%s", "a") + line.replace("%s", "b"));
    assertThat(ids(result)).containsExactly("a", "b");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void one_json_document_may_have_many_lines_and_tabs() {
    String json =
        "{\n\t\"ims\": 1,\n\t\"dossier\": \"a\",\n\t\"report\": {\n\t\t\"year\": 2024\n\t}\n}\n";
    ReadResult result = read("x.json", json);
    assertThat(ids(result)).containsExactly("a");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void json_is_laid_out_as_anybody_likes() {
    String json =
        "\t{ \"ims\"\r\n: 1,\n\"dossier\"\n:\t\"a\", \"report\"\n:\n{\"year\"\n:0}}\t\r\n";
    assertThat(problems(read("x.json", json)))
        .containsExactly(
            "x.json:7:2: report.year: '0' is too small; give a number from 1 through 9999");
    assertThat(ids(read("x.json", json.replace(":0", ":9")))).containsExactly("a");
  }

  @Test
  void columns_count_letters_of_any_plane_and_lines_end_as_they_like() {
    String json =
        "{\"ims\":1,\"dossier\":\"a\",\r\n\"title\":\"🚢\",\r\"note\":\"🚢🚢é\",\"report\":\n{\"year\":0}}";
    assertThat(problems(read("x.json", json)))
        .containsExactly(
            "x.json:4:9: report.year: '0' is too small; give a number from 1 through 9999");
    assertThat(problems(read("x.json", json.replace("\n{", "{").replace("\r\"n", "\"n"))))
        .containsExactly(
            "x.json:2:43: report.year: '0' is too small; give a number from 1 through 9999");
  }

  /** Which is also what lenient decoders put where bytes are malformed. */
  @Test
  void the_replacement_character_is_a_character() {
    String json = A.replace("report", "title: \uFFFD\nreport");
    assertThat(read("x", json).dossiers().get(0).dossier().title().orElseThrow().toString())
        .isEqualTo("\uFFFD");
  }

  @Test
  void a_json_document_whose_lines_start_with_brackets_is_one() {
    String json = "{\"ims\":1,\"dossier\":\"a\",\"report\":{},\"title\":\n{\"en\":\"x\"}\n\n}";
    assertThat(problems(read("-", json.replace("\n\n", "")))).isEmpty();
    assertThat(ids(read("-", json.replace("\n\n", "")))).containsExactly("a");
  }

  @Test
  void a_long_key_is_told_as_a_key() {
    String json = "{\"ims\":1,\"dossier\":\"a\",\"report\":{},\"" + "k".repeat(60_000) + "\":1}";
    assertThat(problems(read("x.json", json)))
        .containsExactly(
            "x.json:1:36: "
                + "k".repeat(60)
                + "…: unknown key '"
                + "k".repeat(60)
                + "…' (valid: ims, dossier, follows, title, recorded-through, points-complete,"
                + " contribution, cooperation, report, points, procedure, judgements, note)");
  }

  @Test
  void what_is_nearly_json_is_yaml_where_no_name_says_json() {
    String json = "{\"ims\":1,\"dossier\":\"a\",\"report\":{}}";
    assertThat(ids(read("-", json.replace("}}", "},}")))).containsExactly("a");
    assertThat(ids(read("x.yaml", json + " # a comment"))).containsExactly("a");
    assertThat(problems(read("-", json + " {}")))
        .containsExactly(
            "-:1:37: $: is neither YAML nor JSON: expected '<document start>', but found '{'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x.json", "x.JSON", "x.jsonl"})
  void what_is_called_json_is_json_alone(String name) {
    String json = "{\"ims\":1,\"dossier\":\"a\",\"report\":{}}";
    assertThat(problems(read(name, json.replace("}}", "},}"))))
        .containsExactly(name + ":1:35: $: is not JSON: a comma stands before '}'; leave it out");
    assertThat(problems(read(name, json + " # a comment")))
        .containsExactly(
            name + ":1:37: $: is not JSON: a comment has no place in JSON; leave it out");
    assertThat(problems(read(name, json.replace("\"ims\"", "ims"))))
        .containsExactly(
            name + ":1:2: $: is not JSON: a key stands in double quotes, but here is 'ims'");
    assertThat(problems(read(name, json + " {}")))
        .containsExactly(
            name
                + ":1:37: $: is not JSON: there is more after the end of the document; one file"
                + " holds one");
  }

  @Test
  void yaml_is_not_read_where_the_name_says_json() {
    assertThat(problems(read("x.json", "# a comment\n" + A)))
        .containsExactly(
            "x.json:1:1: $: is not JSON: a comment has no place in JSON; leave it out");
    assertThat(problems(read("x.json", "\n" + A)))
        .containsExactly(
            "x.json:2:1: $: is not JSON: 'ims' is neither a number nor a word of JSON; a text"
                + " stands"
                + " in double quotes");
    assertThat(problems(read("x.json", "{\"ims\":1}\n---\n{\"ims\":1}\n")))
        .containsExactly(
            "x.json:2:1: $: is not JSON: there is more after the end of the document; one file"
                + " holds one");
  }

  @Test
  void json_may_have_a_mark_and_lines_of_any_system() {
    String json = "\ufeff\r\n{\"ims\":1,\r\n\"dossier\":\"a\",\r\"report\":{}}\r\n";
    assertThat(ids(read("x.json", json))).containsExactly("a");
    assertThat(problems(read("x.json", json.replace("{}}", "{}é}"))))
        .containsExactly("x.json:4:12: $: is not JSON: a ',' is missing before 'é', or '}'");
  }

  @Test
  void nothing_is_an_empty_document_whatever_its_name() {
    assertThat(problems(read("x.json", " \n\t\r\n")))
        .containsExactly("x.json:1:1: $: is empty; a dossier starts with ims: 1");
  }

  @Test
  void a_line_of_json_lines_has_no_aliases_and_the_lines_behind_it_are_read() {
    String hostile =
        "{\"ims\":1,\"dossier\":\"h\",\"note\":&a \"xxxxxxxx\",\"title\":*a,\"report\":{}}\n";
    String line = "{\"ims\":1,\"dossier\":\"%s\",\"report\":{}}\n";
    ReadResult result =
        read("x.jsonl", line.replace("%s", "a") + hostile + line.replace("%s", "b"));
    assertThat(ids(result)).containsExactly("a", "b");
    assertThat(problems(result))
        .containsExactly(
            "x.jsonl:2:31: $: is not JSON: '&' is a sign of YAML; write the value out, a text in"
                + " double quotes");
    assertThat(ids(read("x.yaml", hostile))).containsExactly("h");
  }

  @Test
  void json_escapes_are_read_as_json_means_them() {
    String json =
        "{\"ims\":1,\"dossier\":\"a\",\"report\":{},\"title\":\"\\ud83d\\ude00 \\/ \\u00e9"
            + " \\b\\f\\n\\r\\t \\\" \\\\\"}";
    ReadResult result = read("x.json", json);
    assertThat(result.problems()).isEmpty();
    assertThat(result.dossiers().get(0).dossier().title().orElseThrow().plain())
        .contains("\ud83d\ude00 / é \b\f\n\r\t \" \\");
  }

  @Test
  void json_may_hold_any_character_but_the_lowest_as_it_is() {
    String words = "a\u007f\u0080\u0085\u009f\u2028\u200b\ufeff\ufffe\uffff\udbff\udffd";
    String json = "{\"ims\":1,\"dossier\":\"a\",\"report\":{},\"title\":\"" + words + "\",\"x\":1}";
    ReadResult result = read("x.json", json);
    assertThat(problems(result)).hasSize(1);
    assertThat(problems(result).get(0)).startsWith("x.json:1:58: x: unknown key 'x'");
    String good = json.replace(",\"x\":1", "");
    assertThat(read("x.json", good).dossiers().get(0).dossier().title().orElseThrow().plain())
        .contains(words);
  }

  @Test
  void a_control_character_stands_only_as_an_escape() {
    assertThat(problems(read("x.yaml", A + "note: a\u0007b\n")))
        .containsExactly(
            "x.yaml:4:8: $: character U+0007 cannot stand here; write it within double quotes as"
                + " \\u0007");
    assertThat(problems(read("x.yaml", A + "note: a\u0080b\n")))
        .containsExactly(
            "x.yaml:4:7: note: character U+0080 cannot stand here; write it within double quotes as"
                + " \\u0080");
    assertThat(read("x.yaml", A + "note: \"a\\u0007\\u0080b\"\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\ud83d", "\\udea2", "\\ud83d\\udea2\\ud83d", "\\ud83d\\ud83d\\udea2"})
  void half_a_surrogate_pair_is_refused(String escapes) {
    String json = "{\"ims\":1,\"dossier\":\"a\",\"report\":{},\"title\":\"" + escapes + "\"}";
    assertThat(problems(read("x.json", json)))
        .containsExactly(
            "x.json:1:44: title: holds half a character: a \\u escape of a surrogate without its"
                + " other half");
    assertThat(problems(read("x.json", json.replace(escapes, "\\ud83d\\udea2")))).isEmpty();
  }
}
