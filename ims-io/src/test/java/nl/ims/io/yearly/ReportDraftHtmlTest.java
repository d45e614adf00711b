package nl.ims.io.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.sample.DraftSamples;
import nl.ims.io.sample.Html;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ReportDraftHtmlTest {

  /** A tag whose attributes are quoted or have no value. */
  private static final Pattern TAG =
      Pattern.compile("<(/?)([a-z][a-z0-9]*)(?: [a-z-]+(?:=\"[^\"<>]*\")?)*>");

  private static String page(Language language) {
    return DraftSamples.draft(2015, language, DraftSamples.FULL).toHtml();
  }

  @ParameterizedTest
  @EnumSource
  void is_well_formed(Language language) {
    String page = page(language);
    String body = page.substring(page.indexOf("<html"));
    Deque<String> open = new ArrayDeque<>();
    Matcher tags = TAG.matcher(body);
    int number = 0;
    while (tags.find()) {
      number++;
      String name = tags.group(2);
      if (tags.group(1).isEmpty()) {
        if (!name.equals("meta")) {
          open.push(name);
        }
      } else {
        assertThat(name).isEqualTo(open.poll());
      }
    }
    assertThat(open).isEmpty();
    assertThat(body.chars().filter(c -> c == '<').count()).isEqualTo(number);
    assertThat(body).doesNotContainPattern("&(?!(?:amp|lt|gt|quot|#39|#x27|#x3D);)");
  }

  @ParameterizedTest
  @EnumSource
  void has_a_language_and_landmarks_with_names(Language language) {
    String page = page(language);
    assertThat(page).contains("<html lang=\"" + language.code() + "\">");
    assertThat(Html.all("(<section aria-labelledby=\"[a-z0-9-]+\">)", page)).hasSize(15);
    for (String landmark : List.of("header", "main", "nav", "aside", "h1")) {
      assertThat(Html.all("(<" + landmark + "[ >])", page)).as(landmark).hasSize(1);
    }
  }

  @Test
  void is_one_file_without_scripts_that_loads_nothing() {
    assertThat(page(Language.EN))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .endsWith("</html>\n")
        .contains(
            "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"")
        .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(", " src=")
        .doesNotContainPattern("<[^>]*\\son[a-z]+=");
  }

  @Test
  void each_link_leads_somewhere_and_each_place_has_one_name() {
    String page = page(Language.EN);
    List<String> ids = Html.all(" id=\"([^\"]*)\"", page);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(Html.all(" href=\"#([^\"]*)\"", page));
    assertThat(ids).containsAll(Html.all(" aria-labelledby=\"([^\"]*)\"", page));
    assertThat(Html.all(" href=\"([^#\"][^\"]*)\"", page))
        .isNotEmpty()
        .allMatch(address -> address.matches("https?://.*"));
  }

  @Test
  void headings_go_down_one_step_at_a_time() {
    int before = 0;
    for (String level : Html.all("<h([1-6])[ >]", page(Language.EN))) {
      int now = Integer.parseInt(level);
      assertThat(now).isLessThanOrEqualTo(before + 1);
      before = now;
    }
    assertThat(before).isEqualTo(3);
  }

  @Test
  void every_class_has_its_style() {
    String page = page(Language.EN);
    String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    for (String classes : Html.all("class=\"([^\"]*)\"", page)) {
      for (String name : classes.split(" ", -1)) {
        assertThat(style).as(name).contains("." + name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, light", "1, dark", "2, print"})
  void words_can_be_read_on_their_ground(int look, String name) {
    ImmutableMap<String, String> all = Html.palette(page(Language.EN), look);
    for (String word : List.of("ink", "muted", "link", "judge")) {
      for (String ground : List.of("ground", "sheet", "aside")) {
        assertThat(Html.contrast(all, word, ground))
            .as(name + ": " + word + " on " + ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  @Test
  void what_comes_from_a_dossier_is_text() {
    String page = DraftSamples.draft(2015, Language.EN, DraftSamples.HOSTILE).toHtml();
    assertThat(page)
        .contains("<strong>&lt;script&gt;alert(1)&lt;/script&gt; &amp; | *x* _y_ [a](b)</strong>")
        .doesNotContain("<script");
  }

  @Test
  void the_descriptions_of_the_catalogue_are_in_the_language_of_the_draft() {
    assertThat(page(Language.NL)).contains("Beschreven: ").doesNotContain("<span lang=");
    assertThat(page(Language.EN)).contains("Described: ").doesNotContain("<span lang=");
  }

  @Test
  void what_is_presumed_has_a_mark_of_its_own() {
    assertThat(page(Language.EN)).contains("<em class=\"presumed\">presumed</em>");
    assertThat(page(Language.NL)).contains("<em class=\"presumed\">vermoed</em>");
  }
}
