package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssessCommandTest {

  private static final String BAD = "ims: 1\ndossier: bad\ncontribution: {}\nreport: {}\n";

  @ParameterizedTest
  @CsvSource({
    "violated, 0, 0, 1, 0, 0",
    "undetermined, 0, 0, 1, 1, 0",
    "judgement, 0, 0, 1, 1, 1",
    "never, 0, 0, 0, 0, 0"
  })
  void each_threshold_includes_those_before_it(
      String failOn, int quiet, int waiting, int broken, int missing, int judgement) {
    assertThat(code(Dossiers.QUIET, "--fail-on", failOn)).isEqualTo(quiet);
    assertThat(code(Dossiers.WAITING, "--fail-on", failOn)).isEqualTo(waiting);
    assertThat(code(Dossiers.LAW_BROKEN, "--fail-on", failOn)).isEqualTo(broken);
    assertThat(code(Dossiers.FACT_MISSING, "--fail-on", failOn)).isEqualTo(missing);
    assertThat(code(Dossiers.JUDGEMENT_NEEDED, "--fail-on", failOn)).isEqualTo(judgement);
  }

  @ParameterizedTest
  @CsvSource({
    "law, 1, 0",
    "framework, 1, 0",
    "commitment, 1, 0",
    "practice, 1, 1",
    "guidance, 1, 1"
  })
  void each_level_includes_those_above_it(String level, int law, int practice) {
    assertThat(code(Dossiers.LAW_BROKEN, "--fail-level", level)).isEqualTo(law);
    assertThat(code(Dossiers.PRACTICE_BROKEN, "--fail-level", level)).isEqualTo(practice);
  }

  @Test
  void violated_practice_is_the_default_threshold() {
    assertThat(code(Dossiers.PRACTICE_BROKEN)).isEqualTo(1);
    assertThat(code(Dossiers.JUDGEMENT_NEEDED)).isZero();
  }

  @Test
  void guidance_counts_only_where_it_is_asked_for() {
    String shared = "examples/constructed-cooperation.yaml";
    assertThat(Call.of("assess", shared).code()).isZero();
    assertThat(Call.of("assess", "--fail-level", "practice", shared).code()).isZero();
    assertThat(Call.of("assess", "--fail-level", "guidance", shared).code()).isEqualTo(1);
  }

  @Test
  void an_unreadable_document_outranks_a_violation_and_the_others_are_assessed() {
    Call call = Call.withInput(Dossiers.LAW_BROKEN + "---\n" + BAD, "assess", "-");
    assertThat(call.code()).isEqualTo(65);
    assertThat(call.out()).startsWith("law-broken\n").doesNotContain("bad", "1 dossier");
    assertThat(call.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("-:"));
  }

  @Test
  void problems_stand_in_the_json_too() {
    Call call = Call.of("assess", "--format", "json", "none.yaml");
    assertThat(call)
        .isEqualTo(
            new Call(
                65,
                """
                {
                  "ims": 1,
                  "assessments": [],
                  "problems": [
                    {
                      "file": "none.yaml",
                      "line": 1,
                      "column": 1,
                      "path": "$",
                      "message": "there is no such file; check its name"
                    }
                  ]
                }
                """,
                "none.yaml:1:1: $: there is no such file; check its name\n"));
  }

  @Test
  void several_dossiers_have_a_table_before_them_and_a_line_between_them() {
    Call call = Call.withInput(Dossiers.QUIET + "---\n" + Dossiers.WAITING, "assess", "-");
    assertThat(call.code()).isZero();
    assertThat(call.out().split("\n" + "\u2500".repeat(100) + "\n\n"))
        .hasSize(3)
        .satisfiesExactly(
            table -> assertThat(table).startsWith("2 dossiers\n\n  dossier  regime"),
            first -> assertThat(first).startsWith("quiet\n"),
            second -> assertThat(second).startsWith("waiting\n"));
  }

  @Test
  void what_yearly_reports_say_together_makes_no_run_fail_and_its_order_is_that_of_the_years() {
    String next = "examples/constructed-ims-report-next-year.yaml";
    String real = "examples/ims-report-2016.yaml";
    String dutch = Call.of("assess", "--lang", "nl", next, real).out();
    assertThat(Call.of("assess", next, real).code()).isZero();
    assertThat(dutch).contains("\u2500\n\nJaarrapportages naast elkaar (handreiking)\n");
    assertThat(dutch.lines())
        .containsSequence(
            "    2016: ims-report-2016 (2016-11-29).",
            "    2017 t/m 2018: geen bij deze dossiers.",
            "    2019: constructed-ims-report-next-year (2019-11-20).");
    assertThat(Call.of("assess", next).out()).doesNotContain("Yearly reports (guidance)");
  }

  @Test
  void of_several_dossiers_what_is_undetermined_is_counted_unless_it_is_asked_for() {
    String both = Dossiers.QUIET + "---\n" + Dossiers.FACT_MISSING;
    String said =
        "\nWhat is undetermined is only counted here: ims missing names the facts that settle it,"
            + " --all shows\neach finding.\n";
    String shown = "\nundetermined · ";
    String settling = "Facts to ask for next:";

    assertThat(Call.withInput(both, "assess", "-").out())
        .contains(said)
        .doesNotContain(shown, settling);
    assertThat(Call.withInput(both, "assess", "-", "--fail-on", "undetermined").out())
        .contains(shown, settling)
        .doesNotContain(said);
    assertThat(Call.withInput(both, "assess", "-", "--all").out())
        .contains(shown, settling)
        .doesNotContain(said);
    assertThat(Call.withInput(Dossiers.FACT_MISSING, "assess", "-").out())
        .contains(shown, settling);
  }

  @Test
  void the_json_of_several_dossiers_tells_what_they_promise_together() {
    String division =
        """
        ims: 1
        dossier: division
        cooperation:
          depth: integration
          units: [{name: {nl: 11e Brigade, en: 11th Brigade}, from: 2019-01-01, through: 2019-12-31}]
          sovereignty: {right-of-refusal: {answer: at-any-time, inferred: true}, capability-gain: nothing}
        """;
    String operation =
        """
        ims: 1
        dossier: operation
        contribution: {units: [{name: 11e brigade}], period: {from: 2019-12-31}}
        """;
    String one = Call.withInput(division, "assess", "-", "--format", "json").out();
    assertThat(one).doesNotContain("\"together\"");
    String both =
        Call.withInput(division + "---\n" + operation, "assess", "-", "--format", "json").out();
    assertThat(both.substring(both.indexOf("  \"problems\"")))
        .isEqualTo(
            """
              "problems": [],
              "together": {
                "promised-twice": [
                  {
                    "unit": {
                      "nl": "11e Brigade",
                      "en": "11th Brigade"
                    },
                    "overlap": "certain",
                    "first": {
                      "framework": "division",
                      "from": "2019-01-01",
                      "through": "2019-12-31",
                      "dossier": "division",
                      "path": "cooperation.units[0]"
                    },
                    "second": {
                      "framework": "operation",
                      "from": "2019-12-31",
                      "through": null,
                      "dossier": "operation",
                      "path": "contribution.units[0]"
                    }
                  }
                ],
                "brought-in": [
                  {
                    "contribution": "operation",
                    "framework": "division",
                    "answers": [
                      {
                        "question": "right-of-refusal",
                        "answer": "at-any-time",
                        "label": {
                          "nl": "op elk moment",
                          "en": "at any time"
                        },
                        "bearing": "favourable",
                        "bearing-evidence": "inferred",
                        "inferred": true
                      }
                    ]
                  }
                ]
              }
            }
            """);
  }

  @Test
  void many_dossiers_and_their_problems_come_in_the_order_given(@TempDir Path folder)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("assess", "--format", "json"));
    for (int i = 0; i < 200; i++) {
      Path file = folder.resolve(i + ".yaml");
      String id = "n" + i + (i % 7 == 0 ? "_" : "");
      Files.writeString(file, "{ims: 1, dossier: " + id + ", report: {year: 2015}}\n");
      arguments.add(file.toString());
    }
    Call call = Call.of(arguments.toArray(String[]::new));

    List<String> read = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      (i % 7 == 0 ? refused : read).add(i % 7 == 0 ? i + ".yaml" : "n" + i);
    }
    assertThat(call.out().lines().filter(line -> line.contains("\"dossier\":")))
        .map(line -> line.replaceAll(".*: \"(.*)\",", "$1"))
        .isEqualTo(read);
    assertThat(call.err().lines().map(line -> line.replaceAll(".*[/\\\\]([0-9]+.yaml):.*", "$1")))
        .isEqualTo(refused);
  }

  @Test
  void large_and_empty_files_among_small_ones_come_in_the_order_given(@TempDir Path folder)
      throws IOException {
    String large = "# " + "x".repeat(5 << 20) + "\n";
    Files.writeString(folder.resolve("a.yaml"), "");
    Files.writeString(folder.resolve("b.yaml"), large + "{ims: 1, dossier: b}\n");
    Files.writeString(folder.resolve("c.yaml"), "{ims: 1, dossier: c, report: {year: 2015}}\n");
    Files.writeString(folder.resolve("d.yaml"), large + "{ims: 1, dossier: d}\n");
    String[] arguments = {"assess", "a", "b", "c", "d", "missing"};
    for (int i = 1; i < arguments.length; i++) {
      arguments[i] = folder.resolve(arguments[i] + ".yaml").toString();
    }
    assertThat(Call.of(arguments).err().lines().map(line -> line.replaceAll(".*/", "")))
        .map(line -> line.replaceAll(":.*", ""))
        .containsExactly("a.yaml", "b.yaml", "d.yaml", "missing.yaml");
  }

  @Test
  void several_dossiers_of_which_some_cross_the_threshold_are_named_at_the_end() {
    String three = Dossiers.QUIET + "---\n" + Dossiers.LAW_BROKEN + "---\n" + Dossiers.FACT_MISSING;
    assertThat(Call.withInput(three, "assess", "-").err())
        .isEqualTo("ims: 1 of 3 dossiers has findings at or above violated/practice: law-broken\n");
    assertThat(
            Call.withInput(three, "assess", "-", "--fail-on", "undetermined", "--fail-level", "law")
                .err())
        .isEqualTo(
            "ims: 2 of 3 dossiers have findings at or above undetermined/law: law-broken,"
                + " fact-missing\n");
    assertThat(Call.withInput(three, "assess", "-", "--fail-on", "never").err()).isEmpty();
    assertThat(Call.withInput(three, "assess", "-", "--format", "json").err()).isEmpty();
    assertThat(Call.withInput(Dossiers.LAW_BROKEN, "assess", "-").err()).isEmpty();
  }

  @Test
  void at_most_five_of_them_are_named() {
    List<String> seven = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      seven.add(Dossiers.LAW_BROKEN.replace("law-broken", "d" + i));
    }
    assertThat(Call.withInput(String.join("---\n", seven), "assess", "-").err())
        .isEqualTo(
            "ims: 7 of 7 dossiers have findings at or above violated/practice:"
                + " d1, d2, d3, d4, d5 and 2 more\n");
  }

  @Test
  void a_narrow_terminal_gets_a_narrow_page() {
    Screen narrow = Screens.narrow(60);
    String both = Dossiers.PRACTICE_BROKEN + "---\n" + Dossiers.QUIET;
    assertThat(Call.on(narrow, both, "assess", "-").out().lines())
        .contains("\u2500".repeat(60))
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void an_output_file_gets_everything_without_colour(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("out.txt");
    Screen terminal = Screens.terminal(100);
    Call call = Call.on(terminal, Dossiers.QUIET, "assess", "-", "--output", file.toString());
    assertThat(call).isEqualTo(new Call(0, "", ""));
    assertThat(file).hasContent(Call.withInput(Dossiers.QUIET, "assess", "-").out());
    assertThat(Files.readString(file)).doesNotContain("\u001b");
  }

  @Test
  void colour_changes_nothing_but_colour() {
    Screen terminal = Screens.terminal(100);
    Call plain = Call.withInput(Dossiers.PRACTICE_BROKEN, "assess", "-");
    Call coloured = Call.on(terminal, Dossiers.PRACTICE_BROKEN, "assess", "-");
    assertThat(coloured.out()).contains("\u001b[1;31mnot followed\u001b[0m");
    assertThat(coloured.out().replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain.out());
  }

  @Test
  void the_days_and_the_books_that_were_asked_for_are_printed() {
    Call call =
        Call.withInput(
            Dossiers.WAITING, "assess", "-", "--as-of", "2024-01-09", "--reference-day=2016-01-01");
    assertThat(call.out().replace("\n    ", " "))
        .contains("as of 2024-01-09 · reference day 2016-01-01 ·")
        .contains("· 1 later step left out\n");
  }

  @Test
  void a_framework_that_is_not_there() {
    assertThat(Call.withInput(Dossiers.QUIET, "assess", "--framework", "toetsingskader-2041", "-"))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: --framework: 'toetsingskader-2041' is not known, did you mean"
                    + " 'toetsingskader-2001'? It is one of toetsingskader-1995,"
                    + " toetsingskader-2001, toetsingskader-2009, toetsingskader-2014"));
  }

  @Test
  void a_framework_is_named_by_its_whole_id() {
    assertThat(Call.withInput(Dossiers.QUIET, "assess", "-", "--framework=2001"))
        .isEqualTo(
            Call.refused(
                64,
                "ims assess: --framework: '2001' is not known. It is one of toetsingskader-1995,"
                    + " toetsingskader-2001, toetsingskader-2009, toetsingskader-2014"));
  }

  @Test
  void a_letter_is_read_by_another_framework() {
    String dossier =
        Dossiers.PRACTICE_BROKEN
            + "points:\n  grounds: {human-rights: a, not-taking-part: b}\n  command: {command:"
            + " c}\n";
    Call asked = Call.withInput(dossier, "assess", "-", "--framework", "toetsingskader-2001");
    assertThat(asked.out().replace("\n    ", " "))
        .contains("· reference day 2024-03-08 · rules article-100, toetsingskader-2001\n")
        .contains(
            "\nNote: The framework does not ask for command/command; listed, not judged. -:13\n")
        .contains(
            "\nNote: The framework does not ask for grounds/not-taking-part; listed, not judged."
                + " -:12\n")
        .containsPattern(
            "\nFramework     6 open: [^\n]* ·\\s+1 aspect stated, 37 not: the letter may say more,")
        .doesNotContain("human-rights");
    Call json =
        Call.withInput(
            dossier, "assess", "-", "--format=json", "--framework", "toetsingskader-1995");
    assertThat(json.out().replaceAll("\\s+", " "))
        .contains("\"rule-books\": [ \"article-100\", \"toetsingskader-1995\" ]")
        .contains("\"rule\": \"toetsingskader/command/command\"");
  }

  @Test
  void progress_is_shown_and_taken_away() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      many.append("{\"ims\":1,\"dossier\":\"d")
          .append(i)
          .append("\",\"report\":{\"year\":2015}}\n");
    }
    Call call = Call.on(Screens.WATCHED, many.toString(), "assess", "-");
    assertThat(call.err())
        .isEqualTo("\r\u001b[Kims: 500 dossiers\r\u001b[Kims: 1000 dossiers\r\u001b[K");
    assertThat(Call.withInput(many.toString(), "assess", "-").err()).isEmpty();
  }

  @Test
  void the_table_marks_what_crosses_the_threshold() {
    String both = Dossiers.QUIET + "---\n" + Dossiers.LAW_BROKEN;
    assertThat(Call.withInput(both, "assess", "-").out())
        .contains("\n✗ law-broken  outside ", "\n✗ violated/practice ·", "\n  quiet ");
    assertThat(Call.withInput(both, "assess", "-", "--fail-on", "never").out()).doesNotContain("✗");
  }

  @Test
  void a_reader_that_has_seen_enough_gets_no_more_and_the_exit_code_tells_that_output_was_lost() {
    StringBuilder many = new StringBuilder(Dossiers.LAW_BROKEN);
    for (int i = 0; i < 100; i++) {
      many.append("---\n").append(Dossiers.QUIET.replace("quiet", "quiet-" + i));
    }
    for (String format : List.of("text", "json", "sarif", "junit", "markdown")) {
      AtomicInteger writes = new AtomicInteger();
      OutputStream gone =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              writes.incrementAndGet();
              throw new IOException("Broken pipe");
            }
          };
      int code =
          Ims.run(
              new ByteArrayInputStream(many.toString().getBytes(StandardCharsets.UTF_8)),
              new PrintStream(gone, false, StandardCharsets.UTF_8),
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
              "assess",
              "-",
              "--format",
              format);
      assertThat(code).isEqualTo(74);
      assertThat(writes).hasValueLessThan(30);
    }
  }

  private static int code(String dossier, String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "assess";
    arguments[1] = "-";
    System.arraycopy(options, 0, arguments, 2, options.length);
    return Call.withInput(dossier, arguments).code();
  }
}
