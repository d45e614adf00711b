package nl.ims.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.page.Box;
import nl.ims.io.page.Glyphs;
import nl.ims.io.page.Picture;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.term.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CatalogueHtmlTest {

  private static final Catalogue CATALOGUE = Catalogue.bundled();
  private static final String PAGE = page(ImmutableList.of());

  private static String page(List<CatalogueFilter> filters) {
    return CatalogueHtml.in(Language.EN).of(CATALOGUE, CATALOGUE.select(filters));
  }

  private static CataloguePage.Matrix picture(Language language) {
    return CataloguePicture.of(CATALOGUE.entries(), new CatalogueWords(language));
  }

  @Test
  void is_one_file_without_scripts_that_loads_nothing() {
    assertThat(PAGE)
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">\n")
        .endsWith("</html>\n")
        .contains(
            "content=\"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'\"")
        .doesNotContain("<script", "<link", "<img", "@import", "url(")
        .doesNotContainPattern("<[^>]*\\son[a-z]+=");
  }

  @Test
  void each_row_has_a_card_and_each_mark_leads_to_one() {
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      String anchor = CataloguePicture.anchor(entry);
      assertThat(PAGE).contains(" id=\"" + anchor + "\"");
      assertThat(PAGE.contains("<a href=\"#" + anchor + "\" class=\"d-"))
          .as(entry.id())
          .isNotEqualTo(entry.staysOut());
    }
    assertThat(PAGE).contains("<h2>The Netherlands stays out: 7 rows</h2>");
  }

  @Test
  void each_mark_has_a_title_that_says_what_its_colour_says() {
    assertThat(PAGE)
        .contains(
            "<title>C037 · Germany · land · Panzerbataillon 414 · integration</title>",
            "<title>C130 · Estonia · cyber · Cooperative Cyber Defence Centre of Excellence · standardisation ·"
                + " from memory</title>");
  }

  @Test
  void the_legend_stands_above_the_picture_and_reads_a_mark_aloud() {
    assertThat(PAGE)
        .contains(
            "<b class=\"chip wide d-integration\">in 1</b>read: integration, number C001 in the list"
                + " below</span>")
        .containsSubsequence("<figcaption>", "</figcaption>", "<svg")
        .contains(">in <tspan>1</tspan></text>");
  }

  @Test
  void partners_have_the_names_that_they_have_in_the_language_of_the_page() {
    assertThat(partners(Language.NL))
        .startsWith("Duitsland", "België", "Noorwegen")
        .endsWith("NAVO", "EU", "anderen, niet gezien");
    assertThat(partners(Language.EN))
        .startsWith("Germany", "Belgium", "Norway")
        .endsWith("NATO", "EU", "others, not seen")
        .noneMatch(name -> name.matches("[A-Z]{2}") && !name.equals("EU"));
    assertThat(PAGE)
        .contains("<dt>partners</dt><dd>Belgium</dd>")
        .doesNotContain("<dd>BE</dd>", "<li>BE</li>");
  }

  private static List<String> partners(Language language) {
    return picture(language).words().stream()
        .filter(words -> words.css().equals("partner"))
        .map(Picture.Words::text)
        .toList();
  }

  @Test
  void a_mark_stands_for_each_cooperation_of_each_partner() {
    int marks = 0;
    for (CatalogueEntry entry : CATALOGUE.entries()) {
      marks += entry.partners().toString().split(" ", -1).length;
    }
    assertThat(picture(Language.EN).cells()).hasSize(marks);
  }

  @ParameterizedTest
  @EnumSource
  void no_mark_and_no_word_covers_another(Language language) {
    CataloguePage.Matrix picture = picture(language);
    List<Box> boxes = new ArrayList<>();
    picture
        .cells()
        .forEach(
            c ->
                boxes.add(
                    new Box(c.x(), c.y(), CataloguePicture.MARK, CataloguePicture.MARK_HEIGHT)));
    for (Picture.Words words : picture.words()) {
      int width = Glyphs.width(words.text(), words.css().equals("h") ? 11 : 12);
      int left = words.css().equals("number") ? words.x() - width : words.x();
      boxes.add(new Box(left, words.y() - 10, width, 12));
    }
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertThat(box.x()).isNotNegative();
      assertThat(box.right()).isLessThanOrEqualTo(picture.width());
      assertThat(box.bottom()).isLessThanOrEqualTo(picture.height());
      for (Box other : boxes.subList(0, i)) {
        assertThat(box.overlaps(other)).as(box + " and " + other).isFalse();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_letters_of_a_depth_can_be_read_on_its_colour(Depth depth) {
    Matcher style =
        Pattern.compile(
                "\\.chip\\.d-"
                    + depth.code()
                    + " \\{ background: (#\\w{6}); border-color: (#\\w{6}); color: (#\\w{6}); }")
            .matcher(PAGE);
    assertThat(style.find()).isTrue();
    assertThat(PAGE)
        .contains(
            "svg .d-" + depth.code() + " rect { fill: " + style.group(1),
            "svg .d-" + depth.code() + " text { fill: " + style.group(3));
    assertThat(contrast(style.group(1), style.group(3))).isGreaterThanOrEqualTo(4.5);
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
  void depths_have_letters_of_their_own() {
    ImmutableSet.Builder<String> codes = ImmutableSet.builder();
    for (Depth depth : Depth.values()) {
      codes.add(CataloguePicture.code(depth));
    }
    assertThat(codes.build()).hasSize(Depth.values().length);
  }

  @Test
  void every_class_has_its_style() {
    String style = PAGE.substring(PAGE.indexOf("<style>"), PAGE.indexOf("</style>"));
    Matcher classes = Pattern.compile("class=\"([^\"]*)\"").matcher(PAGE);
    while (classes.find()) {
      for (String name : classes.group(1).split(" ", -1)) {
        assertThat(style).as(name).contains("." + name);
      }
    }
  }

  @Test
  void what_may_match_stands_apart_with_what_is_missing() {
    String page =
        page(
            ImmutableList.of(
                CatalogueFilter.partner(Country.of("DE")),
                CatalogueFilter.status(CooperationStatus.ACTIVE),
                CatalogueFilter.domain(Domain.JOINT)));
    assertThat(page)
        .contains(
            "<h2>Possibly too: 5 rows of which a fact is not known</h2>",
            "<p class=\"notice\">the row does not settle the status</p>",
            " left out: there members of NATO or the EU take part, and which ones was not listed")
        .doesNotContain("<h2>Sources differ on a paper</h2>");
    assertThat(PAGE).contains("<h2>Sources differ on a paper</h2>");
  }

  @Test
  void where_nothing_matches_there_is_no_picture() {
    String page =
        page(
            ImmutableList.of(
                CatalogueFilter.depth(Depth.FRAMEWORK),
                CatalogueFilter.evidence(RowEvidence.MEMORY)));
    assertThat(page).contains("<h1>0 of 154 rows match").doesNotContain("<figure>", "<article");
  }

  @Test
  void rows_that_are_named_have_a_page_too() {
    CatalogueEntry eatc = CATALOGUE.find("eatc").orElseThrow();
    String page =
        CatalogueHtml.in(Language.NL).of(CATALOGUE, Selection.named(ImmutableList.of(eatc)));
    assertThat(page)
        .contains("<html lang=\"nl\">", "<h2>1 rij</h2>", "<h3>European Air Transport Command</h3>")
        .contains("<a href=\"https://eatc-mil.com/post/official-opening-of-the-eatc\" rel=");
  }
}
