package nl.ims.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.io.Assessed;
import nl.ims.io.DossierWriter;
import nl.ims.io.sample.Html;
import nl.ims.io.timeline.PictureProperties;
import nl.ims.io.timeline.TimelineSamples;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Statement;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Dossiers;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.Assessor;

/** Whatever a dossier says, its page is the same page. */
@AddLifecycleHook(SteadyRun.class)
class AssessHtmlProperties {

  private static final String START =
      """
      ims: 1
      dossier: a
      contribution: {purposes: [international-legal-order], task: operation, forms: [unit]}
      """;

  @Provide
  Arbitrary<String> hostile() {
    return PictureProperties.hostile();
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return Dossiers.any();
  }

  /** The tags of the page are those of its shape; the words of a dossier stand between them. */
  @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
  void no_words_of_a_dossier_change_the_markup(@ForAll("hostile") String words) throws IOException {
    assertThat(Html.tags(page(words))).isEqualTo(Html.tags(page("plain")));
  }

  /** Two pages of one dossier are the same bytes, and each is whole. */
  @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
  void every_dossier_has_a_whole_page(@ForAll("dossiers") Dossier dossier) throws IOException {
    String yaml = DossierWriter.toYaml(ImmutableList.of(dossier));
    String page = AssessHtmlTest.page(yaml, Language.NL);
    assertThat(page).endsWith("</html>\n").isEqualTo(AssessHtmlTest.page(yaml, Language.NL));
    for (String tag : ImmutableList.of("li", "ul", "details", "section", "p", "b", "td")) {
      assertThat(Html.all("(<" + tag + "[ >])", page))
          .as(tag)
          .hasSameSizeAs(Html.all("(</" + tag + ">)", page));
    }
  }

  private static String page(String words) throws IOException {
    Text text = Text.of(words);
    Assessed plain = TimelineSamples.assessed("a.yaml", START).get(0);
    Dossier dossier =
        plain
            .assessment()
            .dossier()
            .withTitle(text)
            .withPoints(
                ImmutableSortedMap.of(
                    "grounds",
                    ImmutableSortedMap.of(
                        "interest", Statement.of(text), "request", Statement.leftOut(text))))
            .withProcedure(Step.of(LocalDate.of(2024, 3, 8), StepKind.LETTER).withNote(text));
    StringBuilder page = new StringBuilder();
    AssessHtml.in(Language.EN)
        .write(
            ImmutableList.of(
                new Assessed(Assessor.standard().assess(dossier), words, plain.locations())),
            ImmutableList.of(),
            assessed -> true,
            "violated/practice",
            page);
    return page.toString();
  }
}
