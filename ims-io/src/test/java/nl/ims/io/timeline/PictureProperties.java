package nl.ims.io.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.Assessed;
import nl.ims.io.DossierWriter;
import nl.ims.io.page.Box;
import nl.ims.io.page.Glyphs;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.Picture;
import nl.ims.io.sample.Html;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Days;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.model.testkit.Texts;
import nl.ims.rules.book.Obligation;

/** Whatever a dossier says, its picture is readable and its page is the same page. */
@AddLifecycleHook(SteadyRun.class)
public class PictureProperties {

  private static final Phrases ENGLISH = new Phrases(Language.EN);

  @Provide
  Arbitrary<Timeline> timelines() {
    Arbitrary<Chapter> chapter =
        Combinators.combine(Dossiers.any(), obligations().list().ofMaxSize(6))
            .as((dossier, due) -> new Chapter(assessed(dossier), ImmutableList.copyOf(due)));
    return chapter.list().ofMinSize(1).ofMaxSize(3).map(Timeline::ofChapters);
  }

  private static Arbitrary<Obligation> obligations() {
    return Combinators.combine(
            Days.few(),
            Arbitraries.of(Obligation.State.values()),
            Days.few().optional(),
            Texts.any(),
            Texts.slugs().optional())
        .as(
            (due, state, metOn, what, subject) ->
                new Obligation(
                    "evaluation/interim",
                    subject,
                    due,
                    state,
                    metOn.map(day -> Step.of(day, StepKind.LETTER)),
                    what,
                    what));
  }

  private static Assessed assessed(Dossier dossier) {
    return TimelineSamples.assessed("a.yaml", DossierWriter.toYaml(ImmutableList.of(dossier)))
        .get(0);
  }

  @Property(tries = 150, shrinking = ShrinkingMode.BOUNDED)
  void no_two_lines_of_text_cover_each_other_and_all_are_inside(
      @ForAll("timelines") Timeline timeline) {
    if (timeline.marks().isEmpty()) {
      return;
    }
    Picture picture = Painter.paint(timeline, ENGLISH);
    Box all = new Box(0, 0, picture.width(), picture.height());
    List<Box> boxes = new ArrayList<>();
    for (Picture.Words words : picture.words()) {
      Box box = box(words);
      assertThat(box.x()).as(words.text()).isGreaterThanOrEqualTo(0);
      assertThat(box.right()).as(words.text()).isLessThanOrEqualTo(all.right());
      assertThat(box.bottom()).as(words.text()).isLessThanOrEqualTo(all.bottom());
      boxes.add(box);
    }
    LayoutProperties.assertApart(boxes);
  }

  /** Where a line of text is, from what its class says of its size and of where it begins. */
  private static Box box(Picture.Words words) {
    List<String> css = Splitter.on(' ').splitToList(words.css());
    int size =
        switch (css.get(0)) {
          case "h" -> 14;
          case "day", "end" -> 13;
          case "letter" -> 11;
          default -> css.contains("c") ? 11 : 12;
        };
    int width = Glyphs.width(words.text(), size);
    int x =
        css.contains("r")
            ? words.x() - width
            : css.contains("c") || css.contains("letter") ? words.x() - width / 2 : words.x();
    return new Box(x, words.y() - size + 2, width, size);
  }

  /** The tags of the page are those of its shape; the words of a dossier stand between them. */
  @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
  void no_title_changes_the_markup(@ForAll("titles") String title) {
    assertThat(Html.tags(page(title))).isEqualTo(Html.tags(page("plain")));
  }

  @Provide
  Arbitrary<String> titles() {
    return hostile();
  }

  /** What would be markup, if a page let it. */
  public static Arbitrary<String> hostile() {
    return Arbitraries.oneOf(
            Texts.words(),
            Arbitraries.of(
                    "<",
                    ">",
                    "&",
                    "\"",
                    "'",
                    "/",
                    "{{title}}",
                    "{{{",
                    "<script>",
                    "</title>",
                    "<!--",
                    "]]>",
                    "&lt;",
                    "\u202e",
                    "\u0000",
                    "a")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts)))
        .filter(title -> !title.isBlank());
  }

  private static String page(String title) {
    Assessed assessed =
        TimelineSamples.assessed("a.yaml", "{ims: 1, dossier: a, report: {}}").get(0);
    Dossier named = assessed.assessment().dossier().withTitle(Text.of(title));
    Assessed renamed =
        new Assessed(
            nl.ims.rules.Assessor.standard().withAsOf(LocalDate.of(2024, 1, 1)).assess(named),
            title,
            assessed.locations());
    return TimelineHtml.in(Language.EN).of(Timeline.of(ImmutableList.of(renamed)));
  }
}
