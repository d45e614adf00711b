package nl.ims.io.tutorial;

import static nl.ims.rules.testkit.assertions.ImsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.book.Level;
import org.junit.jupiter.api.Test;

final class RedSeaTest {

  @Test
  void parliament_was_told_beforehand() throws IOException {
    Path file = Path.of("examples", "red-sea-2024.yaml");
    ReadResult read = DossierReader.read(file.toString(), Files.readAllBytes(file));
    assertThat(read.problems()).isEmpty();
    Assessment assessment = Assessor.standard().assess(read.dossiers().get(0).dossier());

    assertThat(assessment)
        .hasNoViolationsAtOrAbove(Level.PRACTICE)
        .regime()
        .is(Regime.ARTICLE_100)
        .and()
        .finding("article-100/prior-information")
        .isSatisfied()
        .cites("article 100(1)")
        .and()
        .finding("article-100/no-departure-before-debate", "departure/2024-03-09")
        .needsJudgement()
        .isAtLevel(Level.GUIDANCE)
        .restsOn("procedure[4].planned-voyage")
        .and()
        .finding("article-100/term-within-mandate")
        .isUndetermined()
        .misses("contribution.mandate");
  }
}
