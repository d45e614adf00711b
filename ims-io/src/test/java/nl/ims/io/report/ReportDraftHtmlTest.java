package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class ReportDraftHtmlTest {

  private static String page(Language language) {
    return DraftSamples.draft(2015, language, DraftSamples.FULL).toHtml();
  }

  @ParameterizedTest
  @EnumSource
  void is_well_formed(Language language) {
    Page.assertWellFormed(page(language));
  }

  @ParameterizedTest
  @EnumSource
  void has_a_language_and_landmarks_with_names(Language language) {
    String page = page(language);
    assertThat(page).contains("<html lang=\"" + language.code() + "\">");
    assertThat(Page.all("(<section aria-labelledby=\"[a-z0-9-]+\">)", page)).hasSize(8);
    for (String landmark : List.of("header", "main", "nav", "aside", "h1")) {
      assertThat(Page.all("(<" + landmark + "[ >])", page)).as(landmark).hasSize(1);
    }
  }

  @Test
  void is_one_file_without_scripts_that_loads_nothing() {
    assertThat(page(Language.EN))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .endsWith("</html>\n")
        .contains("content=\"default-src 'none'; style-src 'unsafe-inline'\"")
        .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(", " src=")
        .doesNotContainPattern("<[^>]*\\son[a-z]+=");
  }

  @Test
  void each_link_leads_somewhere_and_each_place_has_one_name() {
    String page = page(Language.EN);
    List<String> ids = Page.all(" id=\"([^\"]*)\"", page);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(Page.all(" href=\"#([^\"]*)\"", page));
    assertThat(ids).containsAll(Page.all(" aria-labelledby=\"([^\"]*)\"", page));
    assertThat(Page.all(" href=\"([^#\"][^\"]*)\"", page))
        .isNotEmpty()
        .allMatch(address -> address.matches("https?://.*"));
  }

  @Test
  void headings_go_down_one_step_at_a_time() {
    int before = 0;
    for (String level : Page.all("<h([1-6])[ >]", page(Language.EN))) {
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
    for (String classes : Page.all("class=\"([^\"]*)\"", page)) {
      for (String name : classes.split(" ", -1)) {
        assertThat(style).as(name).contains("." + name);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, light", "1, dark", "2, print"})
  void words_can_be_read_on_their_ground(int look, String name) {
    String sheet = Page.all("(?s):root \\{(.*?)\\}", page(Language.EN)).get(look);
    ImmutableMap.Builder<String, String> colours = ImmutableMap.builder();
    Matcher matcher = Pattern.compile("--(\\w+): (#\\w{6});").matcher(sheet);
    while (matcher.find()) {
      colours.put(matcher.group(1), matcher.group(2));
    }
    ImmutableMap<String, String> all = colours.buildOrThrow();
    for (String word : List.of("ink", "muted", "link", "warn")) {
      for (String ground : List.of("ground", "sheet", "box")) {
        assertThat(contrast(colour(all, word), colour(all, ground)))
            .as(name + ": " + word + " on " + ground)
            .isGreaterThanOrEqualTo(4.5);
      }
    }
  }

  private static String colour(ImmutableMap<String, String> colours, String name) {
    assertThat(colours).containsKey(name);
    return String.valueOf(colours.get(name));
  }

  /** The contrast of two colours, as WCAG 2 reckons it. */
  private static double contrast(String one, String other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(String colour) {
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
      sum += weights[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void what_comes_from_a_dossier_is_text() {
    String page = DraftSamples.draft(2015, Language.EN, DraftSamples.HOSTILE).toHtml();
    assertThat(page)
        .contains("<strong>&lt;script&gt;alert(1)&lt;/script&gt; &amp; | *x* _y_ [a](b)</strong>")
        .doesNotContain("<script");
  }

  @Test
  void descriptions_in_another_language_say_so() {
    assertThat(page(Language.NL)).contains("Beschreven: <span lang=\"en\">");
    assertThat(page(Language.EN)).doesNotContain("<span lang=");
  }
}
