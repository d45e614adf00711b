package nl.ims.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSetMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import nl.ims.io.Agreement.Answer;
import nl.ims.model.Dossier;
import nl.ims.model.procedure.Step;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.Regime;
import org.junit.jupiter.api.Test;

/**
 * What the real letters say against what the library says of them, as a page that was reviewed.
 *
 * <p>{@code mvn -pl ims-io -am test -Dtest=AgreementTest -Dims.golden.update=true
 * -Dsurefire.failIfNoSpecifiedTests=false} writes the page anew.
 */
final class AgreementTest {

  private static final Path PAGE = LettersCorpus.FOLDER.resolve("AGREEMENT.md");

  private static final ImmutableSetMultimap<String, String> EVIDENCE =
      ImmutableSetMultimap.<String, String>builder()
          .putAll(Said.INSIDE, "own-text", "title-as-cited", "label-by-others")
          .putAll(Said.OUTSIDE, "quotation", "not-in-force")
          .putAll(Said.SILENT, "none-visible", "inferred", "remembered", "not-checked")
          .build();

  @Test
  void the_page_says_what_the_letters_and_the_library_say() throws IOException {
    String violated = Violated.render(Violated.found(), Violated.sentences());
    String page = AgreementReport.render(rows(), violated);
    Golden.compare(PAGE, page);
  }

  @Test
  void every_disagreement_is_explained_and_nothing_else() throws IOException {
    for (Agreement row : rows()) {
      boolean disagrees = row.regime() == Answer.DISAGREE || row.order() == Answer.DISAGREE;
      assertThat(!row.said().why().equals(Said.NOTHING)).as(row.said().row()).isEqualTo(disagrees);
    }
  }

  @Test
  void every_violated_finding_has_a_sentence_and_every_sentence_a_finding() throws IOException {
    ImmutableMap<String, Violated> sentences = Violated.sentences();
    assertThat(Violated.found().stream().map(Violated::key))
        .containsExactlyInAnyOrderElementsOf(sentences.keySet());
    assertThat(sentences.values())
        .allSatisfy(one -> assertThat(one.why()).as(one.key()).endsWith("."));
  }

  @Test
  void the_regime_does_not_look_at_the_invocation() throws IOException {
    for (Dossier dossier : LettersCorpus.read().dossiers()) {
      ImmutableList<Step> silent =
          dossier.procedure().stream()
              .map(step -> step.withInvokes(Optional.empty()))
              .collect(ImmutableList.toImmutableList());
      assertThat(outcomes(dossier.withProcedure(silent)))
          .as(dossier.id())
          .isEqualTo(outcomes(dossier));
    }
  }

  private static ImmutableList<Regime> outcomes(Dossier dossier) {
    return Assessor.standard().assess(dossier).regime().orElseThrow().outcomes();
  }

  @Test
  void said_uses_its_own_words() throws IOException {
    for (Said line : Said.read().values()) {
      assertThat(line.day()).isIn("read", "inferred", "remembered", "none");
      assertThat(line.order()).isIn(Said.KEPT, Said.BROKEN, Said.NOTHING);
      assertThat(line.debate()).isIn("later", "left-over", Said.COPY, Said.NOTHING);
      assertThat(line.signed()).isIn("read", "first-named", Said.NOTHING);
      assertThat(EVIDENCE.get(line.said())).as(line.row()).contains(line.evidence());
      assertThat(!line.words().equals(Said.NOTHING)).as(line.row()).isEqualTo(line.named());
    }
  }

  private static ImmutableList<Agreement> rows() throws IOException {
    return AgreementReport.compare(LettersCorpus.read(), Said.read());
  }
}
