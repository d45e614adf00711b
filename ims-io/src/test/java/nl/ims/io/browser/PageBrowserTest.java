package nl.ims.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of page, as a browser shows it. */
@ExtendWith(InBrowser.class)
@Timeout(120)
final class PageBrowserTest {

  private static final String UNREAD = "src/test/resources/nl/ims/io/problems/a-word.yaml";

  /** Command lines that write a page. */
  static Stream<String> pages() {
    return Stream.of(
        "assess examples/red-sea-2024.yaml",
        "assess examples/unmiss-2011.yaml --lang nl --all",
        "assess examples/constructed-complete-letter.yaml --all",
        "assess examples/constructed-cooperation.yaml --all",
        "assess examples/eatc.yaml examples/ims-report-2015.yaml " + UNREAD,
        "timeline examples/red-sea-2024.yaml",
        "stats examples/red-sea-2024.yaml examples/constructed-complete-letter.yaml"
            + " examples/counter-piracy-2016.yaml examples/unmiss-2011.yaml --lang nl",
        "report 2015 src/test/resources/golden-draft/dossiers/report-2015.yaml");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void is_seen_without_complaint_at_any_width_and_in_both_looks(String line, Browser browser)
      throws IOException {
    try (Tab tab = browser.open(line.split(" ", -1))) {
      assertThat(tab.count("document.querySelectorAll('h1').length")).isPositive();
      for (int width : new int[] {1280, 390}) {
        tab.size(width, 900);
        assertThat(Eyes.overlaps(tab)).as("overlaps at " + width).isEmpty();
        assertThat(Eyes.outside(tab)).as("outside at " + width).isEmpty();
        assertThat(Eyes.torn(tab)).as("torn at " + width).isEmpty();
      }
      for (String look : new String[] {"light", "dark"}) {
        assertThat(Eyes.faint(tab.look(look))).as(look).isEmpty();
      }
      tab.ask("document.querySelectorAll('details').forEach(d => d.open = true)");
      assertThat(Eyes.overlaps(tab)).as("overlaps of what is open").isEmpty();
      assertThat(Eyes.outside(tab)).as("outside of what is open").isEmpty();
      assertThat(Eyes.torn(tab)).as("torn of what is open").isEmpty();
      assertThat(Eyes.faint(tab)).as("faint of what is open").isEmpty();
      assertThat(tab.complaints()).isEmpty();
      assertThat(tab.requests()).isEmpty();
    }
  }
}
