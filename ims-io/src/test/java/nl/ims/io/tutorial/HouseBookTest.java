package nl.ims.io.tutorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.ims.rules.testkit.assertions.ImsAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.report.TextReport;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;
import nl.ims.rules.dossier.DossierKind;
import org.junit.jupiter.api.Test;

final class HouseBookTest {
  private static final Assessor ASSESSOR =
      Assessor.standard().withBooks(DossierKind.CONTRIBUTION, HouseBook.BOOK);

  @Test
  void the_rule_stands_beside_those_that_ship() {
    String yaml = "ims: 1\ndossier: proposal\ncontribution: {forms: [individuals]}\n";
    ReadDossier read =
        DossierReader.read("x.yaml", yaml.getBytes(UTF_8), ASSESSOR).dossiers().get(0);
    Assessment assessment = ASSESSOR.assess(read.dossier());

    assertThat(assessment).finding("house/units-only").isViolated();
    assertThat(TextReport.in(Look.in(Language.EN)).of(Assessed.of(read, assessment)))
        .contains("No units go.", "Forms: individuals.", "House handbook");
  }
}
