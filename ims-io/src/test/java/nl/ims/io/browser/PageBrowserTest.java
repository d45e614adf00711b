package nl.ims.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "catalogue --lang nl",
        "outline examples/draft-proposal.yaml",
        "stats examples/red-sea-2024.yaml examples/constructed-complete-letter.yaml"
            + " examples/counter-piracy-2016.yaml examples/unmiss-2011.yaml --lang nl",
        "report 2015 src/test/resources/golden-draft/dossiers/report-2015.yaml");
  }

  /** Which of the picture and the rows of its table are seen. */
  private static String seen(Tab tab) throws IOException {
    return tab.ask(
            "['figure svg', '.days td', 'section > h2.same, .line .more > summary']"
                + ".map(css => [...document.querySelectorAll(css)].filter(e => e.checkVisibility()"
                + " && e.getBoundingClientRect().height > 1).length > 0).join()")
        .asString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "assess"})
  void a_timeline_is_a_table_where_there_is_no_room_for_the_picture(String command, Browser browser)
      throws IOException {
    try (Tab tab = browser.open(command, "examples/red-sea-2024.yaml")) {
      String wide = command.equals("timeline") ? "true,true,true" : "true,false,true";
      assertThat(seen(tab.size(1280, 900))).isEqualTo(wide);
      assertThat(seen(tab.size(601, 900))).isEqualTo(wide);
      assertThat(seen(tab.size(600, 900))).isEqualTo("false,true,false");
      assertThat(seen(tab.paper()))
          .isEqualTo(command.equals("timeline") ? wide : "true,false,false");
    }
  }

  @Test
  void a_mark_of_the_catalogue_is_marked_by_the_mouse_and_by_the_keyboard(Browser browser)
      throws IOException {
    try (Tab tab = browser.open("catalogue")) {
      String width = "getComputedStyle(document.querySelector('svg a rect')).strokeWidth";
      assertThat(tab.ask(width).asString()).isEqualTo("1px");
      assertThat(tab.hover("svg a").ask(width).asString()).isEqualTo("2px");
      assertThat(tab.hover("h1").ask(width).asString()).isEqualTo("1px");
      tab.press("Tab", 9, "").press("Tab", 9, "");
      assertThat(tab.ask(width).asString()).isEqualTo("2px");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "assess examples/eatc.yaml",
        "timeline examples/red-sea-2024.yaml",
        "stats examples/red-sea-2024.yaml examples/constructed-complete-letter.yaml"
      })
  void all_that_can_be_used_is_reached_by_keyboard(String line, Browser browser)
      throws IOException {
    try (Tab tab = browser.open(line.split(" ", -1))) {
      int all =
          tab.count(
              "(window.all = [...document.querySelectorAll('a[href], summary, input, [tabindex]')]"
                  + ".filter(e => e.checkVisibility())).length");
      for (int i = 0; i < all; i++) {
        tab.press("Tab", 9, "")
            .ask("window.all.splice(window.all.indexOf(document.activeElement), 1)");
      }
      assertThat(tab.list("window.all.map(e => e.outerHTML.slice(0, 80))")).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void is_seen_without_complaint_at_any_width_and_in_both_looks(String line, Browser browser)
      throws IOException {
    try (Tab tab = browser.open(line.split(" ", -1))) {
      assertThat(tab.count("document.querySelectorAll('h1').length")).isPositive();
      for (int width : new int[] {1280, 400, 390}) {
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
