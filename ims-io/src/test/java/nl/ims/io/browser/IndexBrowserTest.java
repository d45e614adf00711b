package nl.ims.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import nl.ims.io.sample.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The index of a folder of pages, as a browser shows it. */
@ExtendWith(InBrowser.class)
@Timeout(120)
final class IndexBrowserTest {

  private static final String SEEN =
      "Array.from(document.querySelectorAll('.order')).filter(o => o.offsetHeight > 0).length";

  private static final String FIRST =
      "Array.from(document.querySelectorAll('.order')).filter(o => o.offsetHeight > 0)[0]"
          + ".querySelector('a').getAttribute('href') == '%s' ? 1 : 0";

  @TempDir private Path folder;

  private Tab open(Browser browser) throws IOException {
    Examples.print(
        "assess",
        "--format",
        "html",
        "--output",
        folder.toString(),
        Examples.file("resolute-support-2021"),
        Examples.file("eatc"),
        Examples.file("red-sea-2024"),
        Examples.file("unmiss-2011"));
    return browser.open(folder.resolve("index.html"));
  }

  @Test
  void one_order_is_seen_and_another_can_be_chosen(Browser browser) throws IOException {
    try (Tab tab = open(browser)) {
      assertThat(tab.count(SEEN)).isEqualTo(1);
      assertThat(tab.count(FIRST.formatted("red-sea-2024.html"))).isEqualTo(1);
      tab.ask("document.querySelector('label[for=by-days]').click()");
      assertThat(tab.count(SEEN)).isEqualTo(1);
      assertThat(tab.count(FIRST.formatted("unmiss-2011.html"))).isZero();
      tab.ask("document.querySelector('label[for=by-title]').click()");
      assertThat(tab.count(SEEN)).isEqualTo(1);
      assertThat(tab.count(FIRST.formatted("red-sea-2024.html"))).isZero();
    }
  }

  @Test
  void the_index_of_all_letters_is_light_and_there_at_once(Browser browser) throws IOException {
    Examples.print("assess", "--format", "html", "--output", folder.toString(), "examples/letters");
    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(pages.filter(page -> page.toFile().length() > 300_000))
          .allMatch(page -> page.endsWith("index.html"));
    }
    Path index = folder.resolve("index.html");
    assertThat(index).content().contains("<h1>109 dossiers</h1>");
    assertThat(Files.size(index)).isLessThanOrEqualTo(1_000_000);
    try (Tab tab = browser.open(index)) {
      String time = "performance.getEntriesByType('navigation')[0].loadEventEnd";
      assertThat(tab.ask(time).asDouble()).isBetween(1.0, 1_000.0);
    }
  }

  @Test
  void what_is_broken_comes_first_if_one_asks_for_it(Browser browser) throws IOException {
    try (Tab tab = open(browser)) {
      tab.ask("document.querySelector('label[for=by-worst]').click()");
      assertThat(tab.count(FIRST.formatted("resolute-support-2021.html"))).isEqualTo(1);
      assertThat(
              tab.list("[...document.querySelectorAll('.o-by-worst .year')].map(e => e.innerText)"))
          .startsWith("✗ with something broken or not followed");
    }
  }

  @Test
  void is_seen_without_complaint_at_any_width_and_in_both_looks(Browser browser)
      throws IOException {
    try (Tab tab = open(browser)) {
      for (int width : new int[] {1280, 400, 390}) {
        tab.size(width, 900);
        assertThat(Eyes.overlaps(tab)).as("overlaps at " + width).isEmpty();
        assertThat(Eyes.outside(tab)).as("outside at " + width).isEmpty();
        assertThat(Eyes.torn(tab)).as("torn at " + width).isEmpty();
      }
      for (String look : new String[] {"light", "dark"}) {
        assertThat(Eyes.faint(tab.look(look))).as(look).isEmpty();
      }
      assertThat(tab.complaints()).isEmpty();
      assertThat(tab.requests()).isEmpty();
    }
  }
}
