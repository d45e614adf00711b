package nl.ims.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.ims.io.page.Phrases;
import nl.ims.io.sample.Examples;
import nl.ims.io.sample.Html;
import nl.ims.io.timeline.TimelineSamples;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AssessHtmlTest {

  private static final String RED_SEA = "red-sea-2024";
  private static final String FLIGHT = "resolute-support-2021";

  /** What looks as everything around it does in the picture of a timeline. */
  private static final ImmutableList<String> PLAIN = ImmutableList.of("to-label", "m", "on");

  private static final String UNREAD = "src/test/resources/nl/ims/io/problems/a-word.yaml";

  private static String page(String... examples) {
    return Examples.assess(
        "html",
        "en",
        ImmutableList.copyOf(examples).stream().map(Examples::file).toArray(String[]::new));
  }

  private static String section(String page, String anchor) {
    int start = page.indexOf("id=\"" + anchor + "\"");
    return page.substring(start, page.indexOf("</section>", start));
  }

  @Test
  void is_one_file_without_scripts_that_loads_nothing() {
    assertThat(page(RED_SEA))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .endsWith("</html>\n")
        .contains(
            "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none';"
                + " form-action 'none'\"")
        .doesNotContain("<script", "<link", "<img", "<iframe", "<form", "@import", "url(", " src=")
        .doesNotContainPattern("<[^>]*\\son[a-z]+=");
  }

  @Test
  void has_landmarks_and_headings_that_go_down_one_step_at_a_time() {
    for (String page :
        ImmutableList.of(page(RED_SEA), page(RED_SEA, "eatc", "constructed-ims-report"))) {
      for (String landmark : List.of("header", "main", "footer", "h1")) {
        assertThat(Html.all("(<" + landmark + "[ >])", page)).as(landmark).hasSize(1);
      }
      int before = 0;
      for (String level : Html.all("<h([1-6])[ >]", page)) {
        int now = Integer.parseInt(level);
        assertThat(now).isLessThanOrEqualTo(before + 1);
        before = now;
      }
    }
  }

  @Test
  void each_link_leads_somewhere_and_each_place_has_one_name() {
    String page = page(RED_SEA, "unmiss-2011", "eatc");
    List<String> ids = Html.all(" id=\"([^\"]*)\"", page);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(Html.all(" href=\"#([^\"]*)\"", page));
    assertThat(ids).containsAll(Html.all(" aria-labelledby=\"([^\" ]*)", page));
    assertThat(Html.all(" href=\"([^#\"][^\"]*)\"", page))
        .isNotEmpty()
        .allMatch(
            address ->
                address.matches("https://zoek\\.officielebekendmakingen\\.nl/[A-Za-z0-9-]+\\.html")
                    || address.matches("https://wetten\\.overheid\\.nl/jci1\\.3:c:[^<>]+"));
  }

  @Test
  void every_class_has_its_style() {
    String page = page(RED_SEA, "unmiss-2011", "eatc", "constructed-complete-letter");
    String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    for (String classes : Html.all("class=\"([^\"]+)\"", page)) {
      for (String name : classes.split(" ", -1)) {
        if (!PLAIN.contains(name)) {
          assertThat(style).as(name).containsPattern("\\." + name + "\\b");
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, light", "1, dark", "2, print"})
  void words_can_be_read_on_their_ground(int look, String name) {
    ImmutableMap<String, String> all = Html.palette(page("ims-report-2015"), look);
    for (String word :
        List.of("ink", "muted", "link", "judge", "open", "good", "bad", "wait", "paper")) {
      for (String ground : List.of("ground", "sheet", "box", "future", "strip")) {
        assertThat(Html.contrast(all, word, ground))
            .as(name + ": " + word + " on " + ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void shows_every_finding_once_and_ticks_what_is_open_or_broken() throws IOException {
    String page = page(RED_SEA);
    int findings = Examples.assessed(RED_SEA).assessment().findings().size();
    assertThat(Html.all("(<li[^>]* id=\"d1-f\\d+\")", page)).hasSize(findings);
    assertThat(Html.all("<input type=\"checkbox\" id=\"show-([a-z-]+)\" checked>", page))
        .containsExactly(
            "violated",
            "needs-judgement",
            "undetermined",
            "law",
            "framework",
            "commitment",
            "practice",
            "guidance");
    assertThat(Html.all("<input type=\"checkbox\" id=\"show-([a-z-]+)\">", page))
        .containsExactly("satisfied", "not-applicable");
  }

  @Test
  void every_box_has_its_rule_in_the_styles() {
    String page = page(RED_SEA, "constructed-cooperation", "constructed-ims-report");
    String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    for (String box : Html.all("id=\"show-([a-z-]+)\"", page)) {
      assertThat(style)
          .containsPattern(
              "body:has\\(#show-%s:not\\(:checked\\)\\) \\.[vl]-%s:not".formatted(box, box));
    }
  }

  @Test
  void the_page_names_the_file_and_not_its_folders() throws IOException {
    StringBuilder page = new StringBuilder();
    AssessHtml.in(Language.EN)
        .write(
            TimelineSamples.assessed(
                "/home/somebody/d.yaml", "ims: 1\ndossier: d\ncontribution: {}\n"),
            ImmutableList.of(),
            assessed -> false,
            "violated/practice",
            page);
    assertThat(page).contains("d.yaml").doesNotContain("/home/somebody");
  }

  @Test
  void a_finding_says_what_ims_explain_says() throws IOException {
    String page = page(FLIGHT).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    assertThat(page)
        .contains(
            "not followed Departure on 21 April 2021, 9 days before deployment: no debate preceded"
                + " it."
                + " article-100/no-departure-before-debate departure/2021-04-21 guidance seen in 4"
                + " cases, not followed in 3 line 148"
                + " Departure on 21 April 2021 (planned voyage: no); not recorded: a debate through"
                + " 21 April 2021; ",
            " Rests on what the dossier infers, without a source: purposes, armed force, ground"
                + " of secrecy, secrecy. Proof: these facts are enough, together with those of"
                + " the regime complete through 2021-04-22: not recorded: a debate through"
                + " 21 April 2021 recorded-through · line 71 departure on 21 April 2021, planned"
                + " voyage:"
                + " no procedure[7].planned-voyage · line 148 ",
            " secrecy: none (inferred) contribution.secrecy · line 80 Papers kst-32623-18 ·"
                + " debate on 23 March 2011, the F-16s left the day after read in the source ",
            " Derivation false not applicable: the rule does not apply false not: true all of"
                + " these: ");
  }

  @Test
  void points_tell_what_the_letter_says_and_leaves_out() {
    String points = section(page("constructed-complete-letter"), "d1-points");
    assertThat(points)
        .contains("<span class=\"remark\">stated in contribution.requests</span>" + " line 42");
    assertThat(section(page("draft-proposal"), "d1-points"))
        .contains("<span class=\"remark\">left out, with a reason</span>");
    String open = section(page(RED_SEA), "d1-points");
    assertThat(open)
        .contains("Free passage for shipping, and the international legal order.")
        .contains("<span class=\"remark\">not stated</span>")
        .contains("what is not stated may still be in the letter.")
        .contains("<a href=\"https://zoek.officielebekendmakingen.nl/kst-29521-471.html\"");
  }

  @Test
  void facts_to_ask_for_lead_to_the_findings_that_they_can_settle() {
    String ask = section(page(RED_SEA), "d1-ask");
    assertThat(ask)
        .contains(
            "<li><b>Whether the points hold everything that the letter says</b>"
                + " <code>points-complete</code> <span class=\"remark\">(only once the letter was read"
                + " for its points)</span> <span class=\"remark\">· 45 findings</span></li>",
            "<code>points.duration.exit</code> → <a"
                + " href=\"#d1-f83\">toetsingskader/duration/exit"
                + "</a></li>");
    assertThat(Html.all("(href=\"#d1-f\\d+\")", ask)).hasSizeGreaterThan(40);
  }

  @Test
  void words_in_another_language_say_so() throws IOException {
    String dutch = "{ims: 1, dossier: a, title: {nl: Een proef}, report: {}}";
    String english = "{ims: 1, dossier: a, title: {en: A trial}, report: {}}";
    String plain = "{ims: 1, dossier: a, title: Proef, report: {}}";
    assertThat(page(dutch, Language.EN)).contains("<h1 id=\"title\"><span lang=\"nl\">Een proef");
    assertThat(page(dutch, Language.NL)).contains("<h1 id=\"title\">Een proef</h1>");
    assertThat(page(english, Language.NL)).contains("<span lang=\"en\">A trial</span>");
    assertThat(page(plain, Language.NL)).contains("<span lang=\"\">Proef</span>");
  }

  static String page(String yaml, Language language) throws IOException {
    StringBuilder page = new StringBuilder();
    AssessHtml.in(language)
        .write(
            TimelineSamples.assessed("a.yaml", yaml),
            ImmutableList.of(),
            assessed -> false,
            "violated/practice",
            page);
    return page.toString();
  }

  @Test
  void several_dossiers_have_a_table_that_leads_to_each() {
    String page =
        Examples.assess("html", "en", Examples.file("uruzgan-2006"), UNREAD, Examples.file("eatc"));
    assertThat(page)
        .contains("<h1 id=\"title\">2 dossiers</h1>")
        .contains("<h2 id=\"unread\">Could not be read</h2>\n<ul>\n<li><code>" + UNREAD + ":")
        .contains("<a href=\"#d1\">uruzgan-2006</a> <b class=\"broken-list\">✗</b>")
        .contains("<a href=\"#d2\">eatc</a><br>", "<p class=\"note\">✗ violated/practice</p>");
    assertThat(page.indexOf("id=\"unread\"")).isLessThan(page.indexOf("id=\"summary\""));
    assertThat(page.indexOf("id=\"summary\"")).isLessThan(page.indexOf("id=\"filters\""));
  }

  @Test
  void nothing_but_problems_is_a_page_too() {
    assertThat(Examples.assess("html", "nl", "none.yaml"))
        .contains("<h1 id=\"title\">0 dossiers</h1>", "Niet gelezen", "none.yaml")
        .doesNotContain("id=\"filters\"", "id=\"summary\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"eatc", "constructed-ims-report"})
  void what_has_no_regime_has_no_points_either(String example) {
    assertThat(page(example)).doesNotContain("id=\"d1-regime\"", "id=\"d1-points\"");
  }

  @Test
  void says_that_it_is_no_opinion_and_how_much_is_reconstructed() {
    assertThat(page(RED_SEA))
        .contains("<p class=\"opinion\">This is not an official or legal opinion.</p>")
        .containsPattern("\\d+ of the 94 findings shown rest on a text that was reconstructed")
        .contains(
            "kst-29521-245</a> · annex, the adapted framework"
                + " <em class=\"reconstructed\">reconstructed</em>");
  }

  @Test
  void a_branch_that_several_derivations_have_is_written_once() throws IOException {
    String page = page(RED_SEA);
    assertThat(Html.all("(not applicable: the rule does not apply → <a)", page)).hasSize(9);
    assertThat(Html.all("<summary>(Derivation: what holds for each of these)</summary>", page))
        .hasSize(5);
  }

  @Test
  void a_page_of_very_many_findings_derives_some_and_says_where_the_rest_is(@TempDir Path folder)
      throws IOException {
    StringBuilder dossier =
        new StringBuilder("ims: 1\ndossier: many\ncontribution: {}\nprocedure:\n");
    for (int i = 0; i < 300; i++) {
      dossier.append("  - {date: 2024-03-08, step: letter, to: house-of-representatives}\n");
    }
    Path file = folder.resolve("many.yaml");
    Files.writeString(file, dossier);
    String page = Examples.assess("html", "en", file.toString());
    int findings = Html.all("(<details class=\"finding\">)", page).size();
    assertThat(Html.all("<summary>(Derivation)</summary>", page)).hasSizeLessThanOrEqualTo(51);
    assertThat(
            Html.all(
                "<p class=\"k\">(For the derivation see ims explain [a-z0-9/-]+:"
                    + " this page has too many of them\\.)</p>",
                page))
        .hasSize(findings - 50);
    assertThat(findings).isGreaterThan(600);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_page_of_a_letter_stays_light(Language language) throws IOException {
    for (String letter :
        new String[] {RED_SEA, "minusma-2013", "nmi-iraq-2023", "resolute-support-2021"}) {
      String page = Examples.assess("html", language.code(), Examples.file(letter));
      assertThat(page.getBytes(UTF_8).length).as(letter).isLessThanOrEqualTo(300_000);
    }
  }

  @Test
  void a_condition_that_its_parts_say_is_not_said_again() {
    BranchWords words = new BranchWords(new Phrases(Language.EN));
    assertThat(words.above("satisfied: a", ImmutableList.of("a"))).contains("satisfied:");
    assertThat(words.above("it is on record that (a) and b", ImmutableList.of("(a) and b")))
        .contains("it is on record that:");
    assertThat(words.above("a and (b or c)", ImmutableList.of("a", "b or c")))
        .contains("all of these:");
    assertThat(words.above("a or b or c", ImmutableList.of("a", "b", "c")))
        .contains("any of these:");
    assertThat(words.above("a or b and c", ImmutableList.of("a", "b", "c"))).isEmpty();
    assertThat(words.above("a or b", ImmutableList.of("a"))).isEmpty();
    assertThat(words.above("a", ImmutableList.of())).isEmpty();
    assertThat(
            new BranchWords(new Phrases(Language.NL)).above("a of b", ImmutableList.of("a", "b")))
        .contains("een van deze:");
    assertThat(BranchWords.without("The letter says so", "satisfied: the letter says so"))
        .isEqualTo("satisfied");
    assertThat(BranchWords.without("The letter says so", "not the letter says so"))
        .isEqualTo("not the letter says so");
  }
}
