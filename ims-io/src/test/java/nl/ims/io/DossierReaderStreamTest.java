package nl.ims.io;

import static nl.ims.io.Reading.ids;
import static nl.ims.io.Reading.problems;
import static nl.ims.io.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Several documents in one input, and what an input may look like. */
class DossierReaderStreamTest {

  private static final String A = "ims: 1\ndossier: a\nreport: {}\n";
  private static final String B = "ims: 1\ndossier: b\nreport: {}\n";

  @Test
  void a_yaml_stream_gives_its_dossiers_in_order() {
    ReadResult result = read("x.yaml", A + "---\n" + B);
    assertThat(ids(result)).containsExactly("a", "b");
    assertThat(result.problems()).isEmpty();
    assertThat(result.dossiers()).extracting(ReadDossier::file).containsOnly("x.yaml");
  }

  @Test
  void marks_comments_and_directives_make_no_document() {
    String text =
        "# first\n---\n" + A + "...\n\n# between\n%YAML 1.2\n--- # second\n" + B + "...\n# end\n";
    ReadResult result = read("x.yaml", text);
    assertThat(ids(result)).containsExactly("a", "b");
    assertThat(result.problems()).isEmpty();
  }

  @Test
  void a_document_may_start_on_the_line_of_its_mark() {
    ReadResult result =
        read("x.yaml", "--- {ims: 1, dossier: a, report: {}}\n--- {ims: 1, dossier: b}\n");
    assertThat(ids(result)).containsExactly("a");
    assertThat(problems(result))
        .containsExactly(
            "x.yaml:2:5: $: has no subject; exactly one of contribution, cooperation, report is"
                + " needed");
  }

  @Test
  void an_empty_document_within_a_stream_is_a_problem() {
    ReadResult result = read("x.yaml", A + "---\n---\n" + B + "---\n");
    assertThat(ids(result)).containsExactly("a", "b");
    assertThat(problems(result))
        .containsExactly(
            "x.yaml:4:1: $: is empty; a document is a mapping that starts with ims: 1",
            "x.yaml:9:1: $: is empty; a document is a mapping that starts with ims: 1");
  }

  @Test
  void an_empty_input_is_a_problem() {
    String expected = "x.yaml:1:1: $: is empty; a dossier starts with ims: 1";
    assertThat(problems(read("x.yaml", ""))).containsExactly(expected);
    assertThat(problems(read("x.yaml", "\ufeff"))).containsExactly(expected);
    assertThat(problems(read("x.yaml", " \n\n# nothing\n...\n"))).containsExactly(expected);
    assertThat(problems(read("x.jsonl", "\n\n")))
        .containsExactly("x.jsonl:1:1: $: is empty; a dossier starts with ims: 1");
  }

  @Test
  void a_fault_in_syntax_costs_one_document_only() {
    String text =
        """
        ims: 1
        dossier: a
        report: {year: 2O24}
        ---
        ims: 1
        dossier: [
        ---
        ims: 1
        dossier: b
        report: {}
        ---
        ims: 1
        dossier: c
        title:
        report: {}
        """;
    ReadResult result = read("x.yaml", text);
    assertThat(ids(result)).containsExactly("b");
    assertThat(problems(result))
        .containsExactly(
            "x.yaml:3:16: report.year: expected a year, found the text '2O24'",
            "x.yaml:7:1: $: is neither YAML nor JSON: while parsing a flow node, expected the node"
                + " content, but found the end of the document",
            "x.yaml:14:7: title: null says nothing; leave it out, or say what");
  }

  @Test
  void a_fault_after_a_carriage_return_at_the_end_of_a_document_stands_on_the_next_line() {
    String text = "ims: 1\ndossier: 3\nx: [y\r";
    String fault =
        "x.yaml:4:1: $: is neither YAML nor JSON: what opens at 3:4 with [ is not closed; put a ]"
            + " behind it, and commas between";
    assertThat(problems(read("x.yaml", text + "---\r" + B))).containsExactly(fault);
    assertThat(problems(read("x.yaml", text))).containsExactly(fault);
    assertThat(problems(read("x.yaml", text + "\n"))).containsExactly(fault);
  }

  @Test
  void a_byte_that_is_no_utf_8_costs_one_document_only() {
    byte[] bytes =
        (A + "---\nims: 1\ntitle: caf\u00e9\n---\n" + B).getBytes(StandardCharsets.ISO_8859_1);
    ReadResult result = DossierReader.read("x.yaml", bytes);
    assertThat(ids(result)).containsExactly("a", "b");
    assertThat(problems(result))
        .containsExactly(
            "x.yaml:6:11: $: byte 0xE9 at offset 50 is not UTF-8; save the file as UTF-8");
  }

  @Test
  void a_byte_order_mark_and_any_line_end_are_allowed() {
    for (String end : new String[] {"\n", "\r\n", "\r"}) {
      ReadResult result =
          read("x.yaml", ("\ufeff" + A + "---\n" + B + "titel: x\n").replace("\n", end));
      assertThat(ids(result)).containsExactly("a");
      assertThat(problems(result)).hasSize(1);
      assertThat(problems(result).get(0))
          .startsWith("x.yaml:8:1: titel: 'titel' is not a key here");
    }
  }

  @Test
  void columns_count_code_points() {
    assertThat(
            problems(
                read(
                    "x.yaml",
                    "{ims: 1, dossier: a, note: \"\ud83d\ude00\ud83d\ude00\", report: 5}")))
        .containsExactly(
            "x.yaml:1:42: report: expected a mapping (keys: year, paper, date, promises, partners,"
                + " partners-announced, annex-1, annex-2, topics, context, chapters, inferred),"
                + " found the number 5");
  }

  @Test
  void an_id_stands_once_in_a_stream() {
    ReadResult result = read("x.yaml", A + "---\n" + A);
    assertThat(ids(result)).containsExactly("a");
    assertThat(problems(result))
        .containsExactly(
            "x.yaml:6:10: dossier: 'a' is the id of the document at 1:1 already; an id is unique in"
                + " a stream");
  }

  @Test
  void dossiers_do_not_follow_one_another_in_a_circle() {
    String text =
        """
        ims: 1
        dossier: a
        follows: c
        report: {}
        ---
        ims: 1
        dossier: b
        follows: a
        report: {}
        ---
        ims: 1
        dossier: c
        follows: b
        report: {}
        ---
        ims: 1
        dossier: d
        follows: c
        report: {}
        ---
        ims: 1
        dossier: e
        follows: elsewhere
        report: {}
        """;
    ReadResult result = read("x.yaml", text);
    assertThat(ids(result)).containsExactly("d", "e");
    assertThat(problems(result))
        .containsExactly(
            "x.yaml:3:10: follows: 'c' leads back to this dossier (a → c → b → a); a dossier"
                + " follows an earlier one",
            "x.yaml:8:10: follows: 'a' leads back to this dossier (b → a → c → b); a dossier"
                + " follows an earlier one",
            "x.yaml:13:10: follows: 'b' leads back to this dossier (c → b → a → c); a dossier"
                + " follows an earlier one");
  }

  @Test
  void a_bare_value_stands_for_a_list_of_one() {
    String bare =
        """
        ims: 1
        dossier: a
        contribution:
          operations: Aspides
          areas: {nl: Rode Zee, en: Red Sea}
          purposes: humanitarian-aid
          forms: unit
          partners: NO
          frameworks: nato-response-force
          inferred: forms
          cost: {funding: biv}
          units: [{committed-to: vjtf}]
        points:
          grounds: {interest: {text: x, papers: "29 521, nr. 471", judgement: {by: defence, date: 2024-01-01, outcome: accepted, reason: x}}}
        procedure:
          - {date: 2024-01-01, step: change, to: senate, by: defence, changes: area}
        judgements:
          - {rule: regime, by: government, date: 2024-01-01, outcome: outside, reason: x}
        """;
    String listed =
        bare.replaceAll(
                "(operations|purposes|forms|partners|frameworks|inferred): (\\S+)\\n", "$1: [$2]\n")
            .replaceAll("(funding|committed-to|to|by|changes): ([a-z-]+)([,}])", "$1: [$2]$3")
            .replace("areas: {nl: Rode Zee, en: Red Sea}", "areas: [{nl: Rode Zee, en: Red Sea}]")
            .replace("papers: \"29 521, nr. 471\"", "papers: [kst-29521-471]");
    assertThat(read("x", bare).problems()).isEmpty();
    assertThat(listed).isNotEqualTo(bare);
    assertThat(read("x", listed).dossiers().get(0).dossier())
        .isEqualTo(read("x", bare).dossiers().get(0).dossier());
  }

  @Test
  void an_alias_stands_for_what_its_anchor_names() {
    ReadResult result =
        read(
            "x.yaml",
            "ims: 1\ndossier: a\ntitle: &t Rode Zee\nnote: *t\ncontribution: {areas: [*t]}\n");
    assertThat(result.problems()).isEmpty();
    assertThat(result.dossiers().get(0).dossier().note())
        .isEqualTo(result.dossiers().get(0).dossier().title());
    assertThat(
            problems(
                read("x.yaml", "ims: 1\ndossier: a\ntitle: &t Rode Zee\nreport: {year: *t}\n")))
        .containsExactly("x.yaml:4:16: report.year: expected a year, found the text 'Rode Zee'");
  }
}
