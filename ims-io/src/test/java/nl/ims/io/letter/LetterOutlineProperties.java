package nl.ims.io.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.DossierWriter;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Item;
import nl.ims.io.page.Part;
import nl.ims.io.page.Wording;
import nl.ims.io.sample.Html;
import nl.ims.io.sample.Markdown;
import nl.ims.io.sample.Sarif;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.framework.Aspect;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.framework.Point;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/** The laws of an outline, for any dossier of a contribution. */
@AddLifecycleHook(SteadyRun.class)
final class LetterOutlineProperties {

  private static final ImmutableSet<String> SIGNS =
      ImmutableSet.of(PointParts.STATED, PointParts.LEFT_OUT, PointParts.NOT_STATED);

  /** Words that would be markup, a link or a mention if they were not escaped. */
  private static final ImmutableList<String> NASTY =
      ImmutableList.of(
          "<script>alert(1)</script>",
          "[a](http://b.example)",
          "http://b.example",
          "www.b.example",
          "@somebody",
          "#12",
          "*a* _b_ `c` ~~d~~",
          "x\n\n# heading\n- item",
          "| a | b |\n|---|---|",
          "&amp; &lt;",
          "\u0007\u202E",
          "\u2019) `line 1`");

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Arbitraries.oneOf(Dossiers.any(), Dossiers.forRules()).filter(LetterOutline::isFor);
  }

  @Provide
  Arbitrary<Dossier> hostile() {
    return Dossiers.forRules()
        .filter(LetterOutline::isFor)
        .flatMap(
            dossier ->
                Arbitraries.of(NASTY)
                    .list()
                    .ofSize(4)
                    .map(
                        words ->
                            dossier.withTitle(Text.of(words.get(0))).withPoints(points(words))));
  }

  private static ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> points(
      List<String> words) {
    return ImmutableSortedMap.of(
        "feasibility",
        ImmutableSortedMap.of("command", Statement.of(Text.of(words.get(1)))),
        "risks",
        ImmutableSortedMap.of(
            "personnel", Statement.of(Text.of(words.get(2), words.get(1))),
            "threat", Statement.leftOut(Text.of(words.get(3)))));
  }

  private static Assessed assessed(Dossier dossier) {
    byte[] yaml = DossierWriter.toYaml(ImmutableList.of(dossier)).getBytes(StandardCharsets.UTF_8);
    return Sarif.assessed(DossierReader.read("x.yaml", yaml).dossiers().get(0));
  }

  private static ImmutableList<Point> points(Assessment assessment) {
    return assessment
        .referenceDay()
        .map(Frameworks::inForce)
        .orElseGet(() -> Optional.of(Frameworks.newest()))
        .stream()
        .flatMap(framework -> framework.points().stream())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Part> parts(LetterOutline outline) {
    return outline.document().all(Part.class).stream()
        .filter(part -> part.anchor().startsWith("point-"))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Item> items(Part part) {
    return part.groups().get(0).items();
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void each_aspect_stands_once_in_the_order_of_the_framework(
      @ForAll("dossiers") Dossier dossier, @ForAll Language language) {
    Assessed assessed = assessed(dossier);
    LetterOutline outline = LetterOutline.of(assessed, language);
    List<String> asked = new ArrayList<>();
    for (Point point : points(assessed.assessment())) {
      for (Aspect aspect : point.aspects()) {
        asked.add(new Wording(language).sentence(aspect.label().in(language)));
      }
    }
    List<String> shown = new ArrayList<>();
    for (Node node : Markdown.nodes(outline.toMarkdown())) {
      String text = node instanceof StrongEmphasis ? Markdown.text(node) : "";
      if (!text.isEmpty()
          && SIGNS.contains(text.substring(0, 1))
          && !text.contains("\u2013 \u25CB")
          && !text.matches(".*(The weighing by the government|De weging door de regering)")) {
        shown.add(text.substring(2));
      }
    }
    assertThat(shown).isEqualTo(asked);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void each_text_that_is_stated_is_there(
      @ForAll("dossiers") Dossier dossier, @ForAll Language language) {
    String outline = Markdown.text(LetterOutline.of(assessed(dossier), language).toMarkdown());
    dossier
        .points()
        .values()
        .forEach(
            aspects ->
                aspects
                    .values()
                    .forEach(
                        statement -> {
                          Text text = statement.match(Statement.Stated::text, l -> l.reason());
                          assertThat(outline)
                              .contains(
                                  "\u2018"
                                      + Harmless.text(text.in(language)).replace("\u200B", "")
                                      + "\u2019");
                        }));
  }

  @Property(tries = 150, shrinking = ShrinkingMode.OFF)
  void what_is_missing_is_what_the_rules_miss(@ForAll("dossiers") Dossier dossier) {
    Assessed assessed = assessed(dossier);
    ImmutableList<Part> parts = parts(LetterOutline.of(assessed, Language.EN));
    ImmutableList<Point> points = points(assessed.assessment());
    assertThat(parts).hasSameSizeAs(points);
    for (int i = 0; i < parts.size(); i++) {
      Point point = points.get(i);
      for (int j = 0; j < point.aspects().size(); j++) {
        String aspect = point.aspects().get(j).id();
        boolean absent =
            !dossier.points().getOrDefault(point.id(), ImmutableSortedMap.of()).containsKey(aspect)
                && TwinKey.of(point.id(), aspect)
                    .filter(twin -> twin.states(dossier.contribution().orElseThrow()))
                    .isEmpty();
        Finding finding = finding(assessed, point.id() + "/" + aspect);
        boolean missing = items(parts.get(i)).get(j).isToDo();
        assertThat(missing)
            .as(finding.rule().id())
            .isEqualTo(absent && finding.verdict() != Verdict.NOT_APPLICABLE);
        if (missing) {
          assertThat(finding.verdict()).isNotEqualTo(Verdict.SATISFIED);
        }
        if (finding.verdict() == Verdict.VIOLATED) {
          assertThat(missing).isTrue();
        }
      }
    }
  }

  private static Finding finding(Assessed assessed, String rule) {
    return assessed.assessment().findings().stream()
        .filter(finding -> finding.rule().id().equals("toetsingskader/" + rule))
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 100, shrinking = ShrinkingMode.OFF)
  void the_same_dossier_has_the_same_bytes(
      @ForAll("dossiers") Dossier dossier, @ForAll Language language) {
    LetterOutline one = LetterOutline.of(assessed(dossier), language);
    LetterOutline other = LetterOutline.of(assessed(dossier), language);
    assertThat(one.toMarkdown()).isEqualTo(other.toMarkdown());
    assertThat(one.toHtml()).isEqualTo(other.toHtml());
  }

  @Property(tries = 200, shrinking = ShrinkingMode.OFF)
  void nothing_in_a_dossier_becomes_markup(
      @ForAll("hostile") Dossier dossier, @ForAll Language language) {
    LetterOutline outline = LetterOutline.of(assessed(dossier), language);
    Node document = Markdown.parse(outline.toMarkdown());
    assertThat(Markdown.nodes(document))
        .extracting(node -> node.getClass().getSimpleName())
        .isSubsetOf(
            "Document",
            "Heading",
            "Paragraph",
            "BlockQuote",
            "BulletList",
            "ListItem",
            "StrongEmphasis",
            "Emphasis",
            "Code",
            "Text",
            "TableBlock",
            "TableHead",
            "TableBody",
            "TableRow",
            "TableCell");
    assertThat(Markdown.text(document))
        .contains(Harmless.text(dossier.title().orElseThrow().in(language)));
    Html.assertWellFormed(outline.toHtml());
    assertThat(outline.toHtml()).doesNotContain("<script");
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  void each_link_of_a_page_leads_somewhere(@ForAll("dossiers") Dossier dossier) {
    String page = LetterOutline.of(assessed(dossier), Language.NL).toHtml();
    List<String> ids = Html.all(" id=\"([^\"]*)\"", page);
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(Html.all(" href=\"#([^\"]*)\"", page));
    assertThat(Html.all(" href=\"([^#\"][^\"]*)\"", page)).isEmpty();
    Html.assertWellFormed(page);
  }
}
