package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StatsCommandTest {

  private static final String LETTER =
      """
      {"ims": 1, "dossier": "d%s", "contribution": {}, "procedure": [
      {"date": "2024-03-08", "step": "letter", "to": "house-of-representatives"},
      {"date": "2024-03-%s", "step": "debate", "to": "house-of-representatives"}]}
      """
              .replace("\n", "")
          + "\n";

  @Test
  void counts_a_stream_line_by_line() {
    StringBuilder lines = new StringBuilder();
    for (int i = 10; i < 30; i++) {
      lines.append(LETTER.formatted(i, i));
    }
    Call call =
        Call.withInput(lines.toString(), "stats", "--input", "jsonl", "--format", "csv", "-");
    assertThat(call.code()).isZero();
    assertThat(call.err()).isEmpty();
    assertThat(call.out())
        .contains("days,2024,,letters,20,20\n")
        .contains("days,2024,,debate-recorded,20,20\n")
        .contains("days,2024,,median,0,11\n")
        .contains("days,2024,,median-as-recorded,11,11\n")
        .contains("days,2024,d10,days,0,2\n");
  }

  @Test
  void of_more_dossiers_than_are_listed_the_sums_are_told() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 501; i++) {
      lines.append(LETTER.formatted(i, 10));
    }
    String csv =
        Call.withInput(lines.toString(), "stats", "--input", "jsonl", "--format", "csv", "-").out();
    assertThat(csv).contains("days,2024,,letters,501,501\n").doesNotContain(",d0,");
    String page =
        Call.withInput(lines.toString(), "stats", "--input", "jsonl", "--format", "html", "-")
            .out();
    assertThat(page)
        .contains("There are more than 500 contributions: they are not listed one by one");
  }

  @Test
  void what_cannot_be_read_is_a_problem_and_the_rest_is_counted() {
    Call call =
        Call.withInput(
            LETTER.formatted(1, 10) + "{\n", "stats", "--input", "jsonl", "--format", "csv", "-");
    assertThat(call.code()).isEqualTo(Exit.INPUT);
    assertThat(call.err()).startsWith("-:2:");
    assertThat(call.out())
        .contains("days,2024,,letters,1,1\n")
        .contains("completeness,,,left-out,0,0\n")
        .contains("completeness,,,unread,1,1\n");
  }

  @Test
  void every_page_says_how_much_could_not_be_read(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.jsonl"), LETTER.formatted(1, 10) + "{\n{\n");
    Files.writeString(folder.resolve("b.yaml"), "x: [");
    for (String format : List.of("text", "html")) {
      assertThat(Call.of("stats", "--format", format, folder.toString()).out())
          .contains("3 files or lines could not be read whole: what is wrong in them is left out.");
    }
    assertThat(Call.of("stats", "--format", "json", folder.toString()).out())
        .contains("\"left-out\": 0,\n  \"unread\": 3,\n");
    Files.delete(folder.resolve("a.jsonl"));
    assertThat(Call.of("stats", "--lang", "nl", folder.toString()).out())
        .contains("  1 bestand of regel kon niet geheel worden gelezen: wat er mis mee is, is");
  }

  @Test
  void a_debate_that_may_have_been_of_the_senate_is_told_with_a_question_mark() {
    String stream =
        LETTER.formatted(1, 10).replaceAll(", \"to\": \"[a-z-]+\"}]", "}]")
            + LETTER.formatted(2, 20);
    assertThat(stats(stream, "text"))
        .contains("within 0–12 days; a debate is recorded for 1–2.\n")
        .contains("\n  2024        2              1–2         0–12         0–12    2? 12\n");
    assertThat(stats(stream, "csv"))
        .contains("days,2024,,debate-recorded,1,2\n")
        .contains("days,2024,d1,debate-recorded,0,1\n")
        .contains("days,2024,d1,days-as-recorded,0,inf\n")
        .contains("days,2024,d2,debate-recorded,1,1\n");
    assertThat(stats(stream, "html"))
        .contains("<title>d1: 2? days</title>")
        .contains("<title>d2: 12 days</title>");
  }

  @Test
  void one_letter_is_told_in_words_of_its_own() {
    String letter = LETTER.formatted(1, 10);
    assertThat(stats(letter, "text"))
        .contains("The one letter was debated within 0–2 days (2 if no debate is missing");
    String silent = letter.substring(0, letter.indexOf(",{\"date\"")) + "]}\n";
    assertThat(stats(silent, "text"))
        .contains("Of the one letter nobody knows whether it was debated; no debate is recorded.");
  }

  private static String stats(String stream, String format) {
    Call call = Call.withInput(stream, "stats", "--input", "jsonl", "--format", format, "-");
    assertThat(call.err()).isEmpty();
    return call.out();
  }

  @Test
  void an_id_that_is_there_twice_is_a_problem_and_counted_once() {
    Call call =
        Call.withInput(
            LETTER.formatted(1, 10) + LETTER.formatted(1, 11),
            "stats",
            "--input",
            "jsonl",
            "--format",
            "csv",
            "-");
    assertThat(call.code()).isEqualTo(Exit.INPUT);
    assertThat(call.out()).contains("days,2024,,letters,1,1\n");
  }

  @Test
  void nothing_counted_is_told_without_a_number() {
    Call call = Call.of("stats", "examples/eatc.yaml");
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .startsWith("Statistics of 0 contributions\n  1 dossier on something else is left out.\n");
    assertThat(Call.of("stats", "--format", "html", "examples/eatc.yaml").code()).isZero();
  }

  @Test
  void a_narrow_terminal_gets_no_line_that_is_wider(@TempDir Path folder) throws IOException {
    Path stream = folder.resolve("letters.jsonl");
    Files.writeString(stream, LETTER.formatted(1, 10));
    for (int width : new int[] {60, 80, 100}) {
      for (String language : List.of("en", "nl")) {
        Call call =
            Call.on(
                Screens.narrow(width),
                "",
                "stats",
                "--lang",
                language,
                stream.toString(),
                "examples/red-sea-2024.yaml");
        assertThat(call.code()).isZero();
        assertThat(call.out().lines()).allMatch(line -> line.length() <= width, "at most " + width);
      }
    }
  }

  @Test
  void the_letters_answer_lateness_by_year_in_one_command() throws IOException {
    String[] arguments;
    try (Stream<Path> letters = Files.list(Path.of("examples", "letters"))) {
      arguments =
          Stream.concat(
                  Stream.of("stats"),
                  letters.map(Path::toString).filter(name -> name.endsWith(".yaml")).sorted())
              .toArray(String[]::new);
    }
    Call call = Call.of(arguments);
    assertThat(call.code()).isZero();
    assertThat(call.out())
        .startsWith("Statistics of 109 contributions\n")
        .contains("\n  2013        5                4         0–40        32–40    27 32 40 42\n");
  }
}
