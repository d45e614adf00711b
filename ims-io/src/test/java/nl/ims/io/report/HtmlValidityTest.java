package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ims.io.sample.DraftSamples;
import nl.ims.io.sample.Examples;
import nl.ims.io.sample.HtmlCheck;
import nl.ims.io.timeline.Timeline;
import nl.ims.io.timeline.TimelineHtml;
import nl.ims.io.timeline.TimelineSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page is what the checker of the W3C calls a valid document. */
final class HtmlValidityTest {

  private static final String UNREAD = "src/test/resources/nl/ims/io/problems/a-word.yaml";

  private static HtmlCheck check;

  @BeforeAll
  static void set_up() throws IOException {
    check = new HtmlCheck();
  }

  @AfterAll
  static void tear_down() {
    check.close();
  }

  @Test
  void pages_of_all_examples_parse_without_an_error() throws IOException {
    List<String> found = new ArrayList<>();
    for (String example : Examples.names()) {
      String page = Examples.assess("html", "nl", Examples.file(example));
      check.parsed(page).forEach(error -> found.add(example + ": " + error));
    }
    assertThat(found).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"efp-lithuania-2022", "constructed-cooperation", "ims-report-2015"})
  void a_page_of_each_subject_is_valid(String example) throws IOException {
    assertThat(check.of(Examples.assess("html", "en", Examples.file(example)))).isEmpty();
  }

  @Test
  void a_page_of_several_dossiers_and_problems_is_valid() throws IOException {
    String several =
        Examples.assess(
            "html", "nl", UNREAD, Examples.file("eatc"), Examples.file("constructed-ims-report"));
    assertThat(check.of(several)).isEmpty();
    assertThat(check.of(Examples.assess("html", "nl", UNREAD))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void statistics_and_an_index_are_valid(String language, @TempDir Path folder) throws IOException {
    String[] corpus = {
      Examples.file("red-sea-2024"),
      Examples.file("constructed-complete-letter"),
      Examples.file("resolute-support-2021"),
      Examples.file("eatc")
    };
    assertThat(check.of(Examples.print(words("stats --format html --lang " + language, corpus))))
        .isEmpty();
    Examples.print(
        words("assess --format html --lang " + language + " --output " + folder, corpus));
    assertThat(check.of(Files.readString(folder.resolve("index.html")))).isEmpty();
    assertThat(check.of(Files.readString(folder.resolve("eatc.html")))).isEmpty();
  }

  private static String[] words(String command, String... files) {
    return Stream.concat(Stream.of(command.split(" ", -1)), Stream.of(files))
        .toArray(String[]::new);
  }

  @Test
  void lines_of_time_and_drafts_are_valid() throws IOException {
    Timeline line = TimelineSamples.mission();
    assertThat(check.of(TimelineHtml.in(Language.EN).of(ImmutableList.of(line)))).isEmpty();
    assertThat(check.of(DraftSamples.draft(2015, Language.NL, DraftSamples.FULL).toHtml()))
        .isEmpty();
  }

  @Test
  void the_checker_finds_what_is_wrong() throws IOException {
    String page = Examples.assess("html", "en", Examples.file("ims-report-2015"));
    assertThat(check.of(page.replaceFirst("<h1 id=\"title\">", "<h1 id=\"summary\" href=\"x\">")))
        .contains("error at 13: Attribute “href” not allowed on element “h1” at this point.");
    assertThat(check.parsed(page.replaceFirst("</footer>", "</b></footer>")))
        .anyMatch(error -> error.startsWith("error at "));
  }
}
