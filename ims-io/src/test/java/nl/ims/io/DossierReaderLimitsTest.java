package nl.ims.io;

import static java.util.stream.Collectors.joining;
import static nl.ims.io.Reading.ids;
import static nl.ims.io.Reading.problems;
import static nl.ims.io.Reading.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hostile inputs: each is refused by name, at a place, and soon. */
class DossierReaderLimitsTest {

  private static final String HEAD = "ims: 1\ndossier: a\ncontribution: {}\n";
  private static final Duration SOON = Duration.ofSeconds(5);

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- ", "{\"a\":", "? ", "[{a: "})
  void ten_thousand_levels(String level) {
    String text = level.repeat(10_000);
    assertTimeout(
        SOON,
        () -> {
          assertThat(problems(read("x.yaml", text))).hasSize(1);
          assertThat(problems(read("x.yaml", text)).get(0))
              .endsWith(": is nested deeper than 64 levels, the limit");
        });
  }

  @Test
  void depth_counts_what_an_alias_stands_for() {
    String deep = "[".repeat(40) + "]".repeat(40);
    String text = HEAD + "note: &d " + deep + "\ntitle: " + "[".repeat(30) + "*d" + "]".repeat(30);
    assertThat(problems(read("x.yaml", text)))
        .containsExactly(
            "x.yaml:5:38: title"
                + "[0]".repeat(30)
                + ": is nested deeper than 64 levels, the limit");
  }

  @Test
  void laughs_by_the_billion() {
    StringBuilder bomb = new StringBuilder("a: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 20; i++) {
      String alias = "*a" + (i - 1);
      String nine = IntStream.range(0, 9).mapToObj(j -> alias).collect(Collectors.joining(", "));
      bomb.append("b").append(i).append(": &a").append(i).append(" [").append(nine).append("]\n");
    }
    assertTimeout(
        SOON,
        () ->
            assertThat(problems(read("x.yaml", bomb.toString())))
                .containsExactly(
                    "x.yaml:6:15: b5[1]: holds more than 200000 values, aliases written out, the"
                        + " limit for one document"));
  }

  @Test
  void aliases_that_write_out_to_a_gigabyte() {
    String texts = IntStream.range(0, 120).mapToObj(i -> "*t").collect(Collectors.joining(", "));
    String lists = IntStream.range(0, 120).mapToObj(i -> "*l").collect(Collectors.joining(", "));
    String yaml =
        "a: &t \"" + "x".repeat(65_000) + "\"\nb: &l [" + texts + "]\nc: [" + lists + "]\n";
    assertThat(problems(read("x.yaml", yaml)))
        .containsExactly(
            "x.yaml:2:68: b[15]: holds more than 1048576 characters, aliases written out, the limit"
                + " for one document");
  }

  @Test
  void too_many_aliases() {
    String many = IntStream.range(0, 300).mapToObj(i -> "*t").collect(Collectors.joining(", "));
    assertThat(problems(read("x.yaml", HEAD + "title: &t x\nnote: [" + many + "]\n")))
        .containsExactly(
            "x.yaml:5:1032: note[256]: more than 256 aliases, the limit for one document");
  }

  @Test
  void an_alias_within_what_it_names() {
    assertThat(problems(read("x.yaml", "ims: 1\ntitle: &t {nl: *t}\n")))
        .containsExactly("x.yaml:2:16: title.nl: alias *t stands within what it names");
  }

  @Test
  void an_alias_of_nothing() {
    assertThat(problems(read("x.yaml", "ims: 1\ntitle: *t\nnote: &t x\n")))
        .containsExactly(
            "x.yaml:2:8: title: a text that starts with * goes in quotes: \"*t\" (without them it"
                + " is"
                + " an alias, of something that is not there)");
  }

  @Test
  void a_document_that_is_too_large() {
    byte[] bytes = new byte[(1 << 20) + 1];
    Arrays.fill(bytes, (byte) 'a');
    assertThat(problems(DossierReader.read("x.yaml", bytes)))
        .containsExactly("x.yaml:1:1: $: has 1048577 bytes; the limit for one document is 1048576");
  }

  @Test
  void an_input_that_is_too_large() {
    byte[] bytes = new byte[(64 << 20) + 1];
    assertThat(problems(DossierReader.read("x.yaml", bytes)))
        .containsExactly(
            "x.yaml:1:1: $: is larger than 67108864 bytes, the limit for one input; split it");
  }

  @Test
  void many_documents_are_bulk_and_too_many_are_a_problem() {
    String line = "{\"ims\":1,\"dossier\":\"d%s\",\"report\":{}}\n";
    String bulk =
        IntStream.range(0, 5_000)
            .mapToObj(i -> line.replace("%s", Integer.toString(i)))
            .collect(Collectors.joining());
    assertThat(ids(read("x.jsonl", bulk))).hasSize(5_000);
    assertThat(problems(read("x.yaml", "--- a\n".repeat(50_001))))
        .containsExactly("x.yaml:50001:1: $: the limit for one input is 50000 documents; split it");
  }

  @Test
  void a_value_that_is_too_long() {
    String longest = "x".repeat(65_536);
    assertThat(read("x.yaml", HEAD + "note: " + longest).problems()).isEmpty();
    assertThat(problems(read("x.yaml", HEAD + "note: " + longest + "x")))
        .containsExactly(
            "x.yaml:4:7: note: is longer than 65536 characters, the limit for one value");
  }

  @Test
  void a_number_that_is_too_long() {
    String digits = "9".repeat(31);
    String text = "ims: 1\ndossier: a\ncontribution:\n  personnel: %s\n  cost: {amount: %s}\n";
    assertThat(problems(read("x.yaml", text.replace("%s", digits))))
        .containsExactly(
            "x.yaml:4:14: contribution.personnel: '"
                + digits
                + "' is too large; give a number from 0 through 2147483647",
            "x.yaml:5:18: contribution.cost.amount: '"
                + digits
                + "' has more than 30 digits; give whole units");
  }

  @Test
  void more_steps_than_a_procedure_has() {
    String step = "  - {date: 2024-01-01, step: letter}\n";
    assertThat(read("x.yaml", HEAD + "procedure:\n" + step.repeat(1_000)).problems()).isEmpty();
    assertThat(problems(read("x.yaml", HEAD + "procedure:\n" + step.repeat(1_001))))
        .containsExactly(
            "x.yaml:5:3: procedure: has more than 1000 steps, the limit for one dossier");
  }

  @Test
  void more_problems_than_anybody_reads() {
    String text =
        HEAD
            + IntStream.range(0, 50_000)
                .mapToObj(i -> "k" + i + ": 1\n")
                .collect(Collectors.joining());
    assertTimeout(
        SOON,
        () -> {
          ReadResult result = read("x.yaml", text);
          assertThat(result.problems()).hasSize(101);
          assertThat(problems(result).get(100))
              .isEqualTo(
                  "x.yaml:104:1: k100: more than 100 problems in this document; the others are not"
                      + " listed");
        });
  }

  @Test
  void more_elements_than_a_list_has() {
    String text = HEAD.replace("{}", "{units: [%s]}");
    assertThat(read("x.yaml", text.replace("%s", "{}, ".repeat(1_000))).problems()).isEmpty();
    assertThat(problems(read("x.yaml", text.replace("%s", "{}, ".repeat(1_001)))))
        .containsExactly(
            "x.yaml:3:23: contribution.units: has more than 1000 elements, the limit for one list");
  }

  @Test
  void more_names_than_a_mapping_has() {
    String text = HEAD + "procedure: [{date: 2024-01-01, step: debate, positions: {%s}}]\n";
    assertThat(read("x.yaml", text.replace("%s", names(1_000))).problems()).isEmpty();
    assertThat(problems(read("x.yaml", text.replace("%s", names(1_001)))))
        .containsExactly(
            "x.yaml:4:57: procedure[0].positions: has more than 1000 names, the limit for one"
                + " mapping");
  }

  private static String names(int count) {
    return IntStream.range(0, count).mapToObj(i -> "p" + i + ": for").collect(joining(", "));
  }

  @Test
  void more_problems_than_an_input_may_have() {
    String bad = "a: 1\n".repeat(101) + "---\n";
    String text = bad.repeat(101) + HEAD;
    ReadResult result = read("x.yaml", text);
    assertThat(ids(result)).isEmpty();
    assertThat(result.problems()).hasSize(100 * 101 + 1);
    assertThat(problems(result).get(100 * 101))
        .isEqualTo(
            "x.yaml:10200:1: $: more than 10000 problems in this input; what follows is not read");
    assertThat(ids(read("x.yaml", bad.repeat(99) + HEAD))).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#", "'", "\"", "a: \"x", " ", "\n", "%", "*a ", "&a ", "!", "? ", "- ", ":", ",", "|\n",
        "a: b\n "
      })
  void a_megabyte_of_one_thing(String thing) {
    byte[] bytes = thing.repeat(1_000_000 / thing.length()).getBytes(StandardCharsets.UTF_8);
    assertTimeout(
        SOON, () -> assertThat(DossierReader.read("x.yaml", bytes).problems()).isNotEmpty());
  }

  @Test
  void each_beginning_of_a_json_document_is_a_problem() {
    String json =
        "{\"ims\":1,\"dossier\":\"a\",\"contribution\":{\"forms\":[\"unit\"],\"personnel\":12},\"title\":\"x"
            + " \\u00e9\"}";
    assertThat(read("x.json", json).problems()).isEmpty();
    for (int end = 0; end < json.length(); end++) {
      ReadResult result = read("x.json", json.substring(0, end));
      assertThat(result.dossiers()).isEmpty();
      assertThat(result.problems()).as("the first %s characters", end).hasSize(1);
    }
  }
}
