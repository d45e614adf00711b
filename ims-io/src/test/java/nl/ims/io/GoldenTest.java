package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a difference from what was looked at, and where files are written anew. */
final class GoldenTest {

  private static final String FROM = "ims assess --format text --lang en";
  private static final String COMMAND =
      "  mvn -pl ims-io -am test -Dtest=GoldenTest -Dims.golden.update=true"
          + " -Dsurefire.failIfNoSpecifiedTests=false";
  private static final String WAY_OUT =
      "Look at what changed. Where it is meant, write the files anew, and commit them with what"
          + " changed them:\n"
          + COMMAND;

  @TempDir Path folder;

  private Golden golden(boolean update, String ci) {
    return new Golden(update, ci, folder.resolve("written"));
  }

  private static String text(int lines) {
    return IntStream.rangeClosed(1, lines)
        .mapToObj(line -> "line " + line + "\n")
        .collect(Collectors.joining());
  }

  /** Writes a file with an update, then says what a comparison of another text has against it. */
  private void whole(String before, String now, String... message) throws IOException {
    Path file = folder.resolve("page.md");
    golden(true, "").whole(GoldenTest.class, file, before);
    golden(false, "").whole(GoldenTest.class, file, before);
    says(() -> golden(false, "").whole(GoldenTest.class, file, now), message);
  }

  /** The same for a fingerprint beside another, which stays what it is. */
  private void held(String before, String now, String... message) throws IOException {
    Path file = folder.resolve("texts");
    ImmutableMap<String, String> then = ImmutableMap.of("some text", before, "same", text(3));
    golden(true, "").fingerprints(GoldenTest.class, file, FROM, then);
    golden(false, "").fingerprints(GoldenTest.class, file, FROM, then);
    ImmutableMap<String, String> texts = ImmutableMap.of("same", text(3), "some text", now);
    says(
        () -> golden(false, "").fingerprints(GoldenTest.class, file, FROM, texts),
        FROM
            + " does not write what it wrote before, in 1 of 2 outputs that are held by"
            + " fingerprint in",
        file + ":",
        String.join("\n", message));
  }

  private static void says(ThrowingCallable comparison, String... message) {
    assertThatThrownBy(comparison)
        .isInstanceOf(AssertionError.class)
        .hasMessage(String.join("\n", message) + "\n" + WAY_OUT);
  }

  private String all() {
    return "  All that is written now is in " + folder.resolve("written/texts.some.text");
  }

  @Test
  void a_line_that_changed_in_a_file_is_shown_as_it_was_and_as_it_is() throws IOException {
    whole(
        text(9),
        text(9).replace("line 4\n", "another\n"),
        folder.resolve("page.md") + " is not what is written now.",
        "The first line that differs is line 4 (9 lines before, 9 lines now):",
        "    before | line 4",
        "    now    | another");
  }

  @Test
  void a_line_more_at_the_end_of_a_file_is_shown() throws IOException {
    whole(
        text(1),
        text(2),
        folder.resolve("page.md") + " is not what is written now.",
        "The first line that differs is line 2 (1 line before, 2 lines now):",
        "    before | (there is no such line)",
        "    now    | line 2");
  }

  @Test
  void a_line_end_that_is_missing_or_another_is_shown() throws IOException {
    whole(
        "one\ntwo\r\n",
        "one\ntwo",
        folder.resolve("page.md") + " is not what is written now.",
        "The first line that differs is line 2 (2 lines before, 2 lines now):",
        "    before | two\\r",
        "    now    | two(no line end)");
  }

  @Test
  void a_file_that_is_missing_is_named() {
    Path file = folder.resolve("page.md");
    says(
        () -> golden(false, "").whole(GoldenTest.class, file, text(7)),
        "There is no " + file + "; it would have 7 lines.");
    says(
        () ->
            golden(false, "")
                .fingerprints(GoldenTest.class, file, FROM, ImmutableMap.of("a", "b", "c", "d")),
        "There is no " + file + "; it would have 2 fingerprints.");
  }

  @Test
  void a_line_that_changed_in_a_text_that_is_held_by_fingerprint_is_shown() throws IOException {
    String now = text(90).replace("line 41\n", "another\n").replace("line 60\n", "");
    held(
        text(90),
        now,
        "- some text: the first line that differs is line 41 (90 lines before, 89 lines now):",
        "    41 | another",
        all());
    assertThat(folder.resolve("written/texts.some.text")).hasContent(now);
  }

  @Test
  void a_line_more_or_less_at_the_end_of_such_a_text_is_shown() throws IOException {
    held(
        text(90),
        text(91),
        "- some text: the first line that differs is line 91 (90 lines before, 91 lines now):",
        "    91 | line 91",
        all());
    held(
        text(90),
        text(89),
        "- some text: the first line that differs is line 90 (90 lines before, 89 lines now):",
        "    90 | (there is no such line)",
        all());
    held(
        "a",
        "a\n",
        "- some text: the first line that differs is line 1 (1 line before, 1 line now):",
        "    1 | a",
        all());
  }

  @Test
  void of_a_long_text_the_line_is_among_those_that_are_shown() throws IOException {
    held(
        text(2000),
        text(2000).replace("line 1203\n", "a line more\nline 1203\n"),
        "- some text: the first line that differs is line 1206, or one of those shown above it"
            + " (2000 lines before, 2001 lines now):",
        "    1201 | line 1201",
        "    1202 | line 1202",
        "    1203 | a line more",
        "    1204 | line 1203",
        "    1205 | line 1204",
        "    1206 | line 1205",
        all());
  }

  @Test
  void of_a_long_line_the_beginning_is_shown() throws IOException {
    held(
        "a",
        "b".repeat(1000),
        "- some text: the first line that differs is line 1 (1 line before, 1 line now):",
        "    1 | " + "b".repeat(200) + "… (1013 characters)",
        all());
  }

  @Test
  void a_text_that_is_new_and_one_that_is_gone_are_named_and_an_empty_one_is_none()
      throws IOException {
    Path file = folder.resolve("texts");
    golden(true, "")
        .fingerprints(
            GoldenTest.class, file, FROM, ImmutableMap.of("b", "b", "c", "c", "none", ""));
    assertThat(file).content().matches("b [0-9a-f]{16} 1 [-\\w]\nc [0-9a-f]{16} 1 [-\\w]\n");
    says(
        () ->
            golden(false, "")
                .fingerprints(
                    GoldenTest.class, file, FROM, ImmutableMap.of("a", "a", "b", "b", "c", "")),
        FROM
            + " does not write what it wrote before, in 2 of 3 outputs that are held by"
            + " fingerprint in",
        file + ":",
        "- a: it was not written before",
        "- c: it is not written any more");
  }

  @Test
  void of_many_texts_that_differ_five_are_shown_and_the_others_named() throws IOException {
    Path file = folder.resolve("texts");
    golden(true, "").fingerprints(GoldenTest.class, file, FROM, ImmutableMap.of());
    says(
        () ->
            golden(false, "")
                .fingerprints(
                    GoldenTest.class,
                    file,
                    FROM,
                    IntStream.rangeClosed(1, 7)
                        .boxed()
                        .collect(Collectors.toMap(name -> "text-" + name, name -> "written"))),
        FROM
            + " does not write what it wrote before, in 7 of 7 outputs that are held by"
            + " fingerprint in",
        file + ":",
        "- text-1: it was not written before",
        "- text-2: it was not written before",
        "- text-3: it was not written before",
        "- text-4: it was not written before",
        "- text-5: it was not written before",
        "and likewise text-6, text-7.");
  }

  /** A mark has few bits: a difference may be found late, but never where nothing differs. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 60, Fingerprint.EXACT, Fingerprint.EXACT + 1, 2000})
  void a_line_that_changed_is_found_wherever_it_stands(int lines) {
    Fingerprint before = Fingerprint.of(text(lines));
    assertThat(Fingerprint.parse(before.toString())).isEqualTo(before);
    assertThat(before.doubt()).isEqualTo(lines > Fingerprint.EXACT ? 5 : 0);
    int late = 0;
    for (int line = 1; line <= lines; line += Math.max(1, lines / 97)) {
      String now = text(lines).replace("line " + line + "\n", "another\n");
      assertThat(Fingerprint.of(now)).isNotEqualTo(before);
      int found = before.firstDifference(now);
      assertThat(found).isBetween(line, lines);
      late += found > line + before.doubt() ? 1 : 0;
    }
    assertThat(late).isLessThan(6);
  }

  @Test
  void what_no_test_reads_is_refused_and_deleted_by_an_update() throws IOException {
    Path unread = Files.writeString(folder.resolve("old.md"), "");
    Path read = Files.writeString(folder.resolve("page.md"), "");
    ImmutableSet<String> names = ImmutableSet.of("page.md", "not-yet.md");
    says(
        () -> golden(false, "").only(GoldenTest.class, folder, names),
        unread + ": no test reads what is there.");
    golden(true, "").only(GoldenTest.class, folder, names);
    assertThat(folder).isDirectoryContaining(read::equals).isDirectoryNotContaining(unread::equals);
    golden(false, "").only(GoldenTest.class, folder, names);
  }

  @Test
  void nothing_is_written_anew_in_ci() throws IOException {
    Path file = Files.writeString(folder.resolve("page.md"), "before");
    Golden golden = golden(true, "true");
    String message =
        """
        -Dims.golden.update=true is refused, because the environment variable CI is set (to \
        'true'): a build that writes what it is
        compared with finds nothing. Where you can look at what changes, and CI is not set, run
        """
            + COMMAND
            + "\nand commit what you have looked at.";
    assertThatThrownBy(() -> golden.whole(GoldenTest.class, file, "before"))
        .isInstanceOf(AssertionError.class)
        .hasMessage(message);
    assertThatThrownBy(
            () -> golden.fingerprints(GoldenTest.class, file, FROM, ImmutableMap.of("a", "before")))
        .isInstanceOf(AssertionError.class)
        .hasMessage(message);
    assertThatThrownBy(() -> golden.only(GoldenTest.class, folder, ImmutableSet.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessage(message);
    assertThat(file).hasContent("before");
    golden(false, "true").whole(GoldenTest.class, file, "before");
  }
}
