package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;

final class TimelineHtmlTest {

  private static String page(Timeline timeline) {
    return TimelineHtml.in(Language.EN).of(ImmutableList.of(timeline));
  }

  @Test
  void is_one_file_without_scripts_that_loads_nothing() {
    String page = page(TimelineSamples.mission());
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .endsWith("</html>\n")
        .contains(
            "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"")
        .doesNotContain("<script", "<link", "<img", "@import", "url(", "href=\"http")
        .doesNotContainPattern("<[^>]*\\son[a-z]+=");
  }

  @Test
  void has_a_picture_with_a_title_and_a_description_and_a_table_with_the_same() {
    String page = page(TimelineSamples.redSea());
    String title = "Dutch contribution to maritime security in the Red Sea (Zr.Ms. Tromp)";
    assertThat(page)
        .contains("role=\"img\" aria-labelledby=\"line-1-t line-1-d\"")
        .contains("<title id=\"line-1-t\">" + title + "</title>")
        .containsPattern("<desc id=\"line-1-d\">[^<]{50,}</desc>");
    String picture = page.substring(page.indexOf("<figure>"), page.indexOf("</figure>"));
    String table = page.substring(page.indexOf("<table"), page.indexOf("</table>"));
    for (String words :
        ImmutableList.of(
            "notification to the House",
            "kst-29521-465",
            "departure",
            "interim evaluation over 2024",
            "in 416 days",
            "here the record ends, complete through this day",
            "77 days")) {
      assertThat(picture).contains(words);
      assertThat(table).contains(words);
    }
    String broken = page(TimelineSamples.flight());
    String words = "no-departure-before-debate";
    assertThat(broken.substring(broken.indexOf("<figure>"), broken.indexOf("</figure>")))
        .contains(words);
    assertThat(broken.substring(broken.indexOf("<table"), broken.indexOf("</table>")))
        .contains(words);
  }

  @Test
  void what_is_overdue_and_what_is_due_next_stand_first() {
    String page = page(TimelineSamples.draft());
    assertThat(page.indexOf(">Overdue<")).isPositive().isLessThan(page.indexOf(">Due next<"));
    assertThat(page.indexOf(">Due next<")).isLessThan(page.indexOf("<figure>"));
    assertThat(page(TimelineSamples.unmiss())).doesNotContain(">Overdue<", ">Due next<");
  }

  @Test
  void what_a_dossier_says_is_text_and_never_markup() {
    String page = page(TimelineSamples.hostile());
    assertThat(page)
        .doesNotContain("<script", "alert('1')", "\u202e")
        .contains("&lt;/title&gt;&lt;script&gt;alert(&#x27;1&#x27;)&lt;/script&gt;{{x}}");
  }

  @Test
  void several_lines_have_a_list_and_anchors() {
    String page =
        TimelineHtml.in(Language.NL)
            .of(ImmutableList.of(TimelineSamples.unmiss(), TimelineSamples.draft()));
    assertThat(page)
        .contains("<html lang=\"nl\">", "<a href=\"#line-1\">", "<section id=\"line-2\"")
        .contains("Hetzelfde als tabel");
  }

  @Test
  void every_class_has_its_style() {
    String page = page(TimelineSamples.mission()) + page(TimelineSamples.redSea());
    String style = page.substring(page.indexOf("<style>"), page.indexOf("</style>"));
    Matcher classes = Pattern.compile("<(?:path|text) class=\"([^\"]*)\"").matcher(page);
    while (classes.find()) {
      for (String name : classes.group(1).split(" ", -1)) {
        if (!name.equals("to-label") && !name.equals("m") && !name.equals("on")) {
          assertThat(style).as(name).contains("." + name);
        }
      }
    }
  }

  @Test
  void a_line_without_a_day_has_no_picture() {
    String page = page(TimelineSamples.of("{ims: 1, dossier: a, report: {}}"));
    assertThat(page).doesNotContain("<figure>").contains("<table ");
  }
}
