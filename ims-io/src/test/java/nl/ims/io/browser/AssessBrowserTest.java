package nl.ims.io.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does with a page of assessments: choose, open, follow, print. */
@ExtendWith(InBrowser.class)
@Timeout(120)
final class AssessBrowserTest {

  private static final String RED_SEA = "examples/red-sea-2024.yaml";
  private static final String FLIGHT = "examples/resolute-support-2021.yaml";
  private static final String LETTER = "examples/constructed-complete-letter.yaml";

  /** How many findings with a verdict are seen, whether alone or in a group. */
  private static int seen(Tab tab, String css) throws IOException {
    return tab.count(
        "[...document.querySelectorAll('.entries li[id].%s, .%s li[id]')]".formatted(css, css)
            + ".filter(e => { const f = e.closest('.fold'); return (f || e).checkVisibility(); })"
            + ".length");
  }

  @Test
  void begins_with_what_is_open_or_broken(Browser browser) throws IOException {
    try (Tab tab = browser.open("assess", RED_SEA)) {
      assertThat(seen(tab, "v-violated")).isZero();
      assertThat(seen(tab, "v-needs-judgement")).isEqualTo(1);
      assertThat(seen(tab, "v-undetermined")).isEqualTo(46);
      assertThat(seen(tab, "v-satisfied")).isZero();
      assertThat(seen(tab, "v-not-applicable")).isZero();
    }
  }

  @Test
  void a_click_on_a_box_shows_and_hides_a_verdict_or_a_level(Browser browser) throws IOException {
    try (Tab tab = browser.open("assess", RED_SEA)) {
      tab.click("#show-satisfied");
      assertThat(seen(tab, "v-satisfied")).isEqualTo(24);
      tab.click("label:has(#show-undetermined)");
      assertThat(seen(tab, "v-undetermined")).isZero();
      tab.click("#show-guidance");
      assertThat(seen(tab, "l-guidance")).isZero();
      assertThat(seen(tab, "v-needs-judgement")).isZero();
      assertThat(seen(tab, "v-satisfied")).isPositive();
      tab.click("#show-guidance").click("#show-satisfied");
      assertThat(seen(tab, "v-needs-judgement")).isEqualTo(1);
      assertThat(seen(tab, "v-satisfied")).isZero();
    }
  }

  @Test
  void all_begins_with_everything(Browser browser) throws IOException {
    try (Tab tab = browser.open("assess", "--all", RED_SEA)) {
      assertThat(seen(tab, "v-satisfied")).isEqualTo(24);
      assertThat(seen(tab, "v-not-applicable")).isEqualTo(23);
      assertThat(tab.count("document.querySelectorAll('.fold').length")).isZero();
    }
  }

  @Test
  void a_finding_opens_by_keyboard_down_to_the_line_and_the_paper(Browser browser)
      throws IOException {
    try (Tab tab = browser.open("assess", FLIGHT)) {
      String shown =
          "[...document.querySelectorAll('.v-violated .body, .v-violated .tree ul')]"
              + ".map(e => e.checkVisibility())";
      assertThat(tab.ask(shown + ".every(v => !v)").asBoolean()).isTrue();
      tab.ask("document.querySelector('.v-violated summary').focus()");
      tab.press("Enter", 13, "\r");
      assertThat(tab.ask("document.querySelector('.v-violated .finding').open").asBoolean())
          .isTrue();
      tab.press("Tab", 9, "");
      while (tab.ask("document.activeElement.tagName").asString().equals("A")) {
        tab.press("Tab", 9, "");
      }
      tab.press(" ", 32, " ");
      assertThat(tab.ask(shown + ".every(v => v)").asBoolean()).isTrue();
      assertThat(tab.ask("document.querySelector('.v-violated').innerText").asString())
          .contains("line 148")
          .contains("contribution.secrecy · line 80")
          .contains("the ministers regretted it read in the source");
      assertThat(
              tab.list(
                  "[...document.querySelectorAll('.v-violated a[href^=https]')].map(a => a.href)"))
          .contains("https://zoek.officielebekendmakingen.nl/kst-27925-771.html")
          .hasSize(7);
    }
  }

  @Test
  void a_link_shows_what_the_boxes_hide(Browser browser) throws IOException {
    try (Tab tab = browser.open("assess", LETTER)) {
      String first = "document.querySelector('.points a[href^=\"#\"]')";
      assertThat(tab.ask(first + ".textContent").asString()).isEqualTo("satisfied");
      String target = "document.querySelector(" + first + ".getAttribute('href'))";
      assertThat(tab.ask(target + ".checkVisibility()").asBoolean()).isFalse();
      tab.click(".points a[href^=\"#\"]");
      assertThat(tab.ask(target + ".checkVisibility()").asBoolean()).isTrue();
    }
  }

  @Test
  void a_link_opens_the_part_that_several_derivations_share(Browser browser) throws IOException {
    try (Tab tab = browser.open("assess", RED_SEA)) {
      String shared = "document.querySelector('#d1-b0').checkVisibility()";
      assertThat(tab.ask(shared).asBoolean()).isFalse();
      tab.ask("document.querySelectorAll('.entries details').forEach(d => d.open = true)");
      tab.click(".tree a[href=\"#d1-b0\"]");
      assertThat(tab.ask(shared).asBoolean()).isTrue();
    }
  }

  @Test
  void what_is_printed_has_no_boxes_says_what_is_left_out_and_is_open(Browser browser)
      throws IOException {
    try (Tab tab = browser.open("assess", RED_SEA)) {
      String words = "document.querySelector('.filters').innerText.replace(/\\s+/g, ' ')";
      assertThat(tab.ask(words).asString()).doesNotContain("Not printed");
      tab.paper();
      assertThat(
              tab.count(
                  "[...document.querySelectorAll('.filters input')].filter(e => e.checkVisibility()).length"))
          .isZero();
      assertThat(tab.ask(words).asString())
          .isEqualTo("Not printed: satisfied 24 not applicable 23");
      assertThat(seen(tab, "v-satisfied")).isZero();
      String open =
          "[...document.querySelectorAll('.v-needs-judgement .body, .v-undetermined .body')]"
              + ".filter(e => e.checkVisibility() && e.getBoundingClientRect().height > 0).length";
      assertThat(tab.count(open)).isEqualTo(47);
      assertThat(Eyes.overlaps(tab)).isEmpty();
    }
  }

  @Test
  void without_scripts_it_is_the_same_page(Browser browser) throws IOException {
    try (Tab tab = browser.open(false, "assess", RED_SEA)) {
      assertThat(seen(tab, "v-undetermined")).isEqualTo(46);
      tab.click("#show-undetermined");
      assertThat(seen(tab, "v-undetermined")).isZero();
      tab.click(".v-needs-judgement summary");
      assertThat(tab.ask("document.querySelector('.v-needs-judgement .body').checkVisibility()"))
          .hasToString("true");
      assertThat(tab.complaints()).isEmpty();
    }
  }

  @Test
  void what_a_dossier_says_runs_nothing_and_asks_nobody(Browser browser) throws IOException {
    try (Tab tab = browser.open("assess", "src/test/resources/nl/ims/io/browser/hostile.yaml")) {
      assertThat(tab.ask("typeof window.ran").asString()).isEqualTo("undefined");
      assertThat(tab.count("document.querySelectorAll('script, img, iframe, base, form').length"))
          .isZero();
      assertThat(tab.ask("document.querySelector('h1').textContent").asString())
          .isEqualTo("</title><script>window.ran = 1</script><img src=x onerror=window.ran=1>");
      assertThat(tab.complaints()).isEmpty();
      assertThat(tab.requests()).isEmpty();
    }
  }
}
