package nl.ims.io.tutorial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.Look;
import nl.ims.io.ReadDossier;
import nl.ims.io.ReadResult;
import nl.ims.io.problem.Problem;
import nl.ims.io.report.TextReport;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessment;
import nl.ims.rules.Assessor;

final class CheckFiles {
  private static final Assessor ASSESSOR = Assessor.standard();

  public static void main(String[] files) throws IOException {
    TextReport report = TextReport.in(Look.in(Language.EN));
    for (String file : files) {
      ReadResult read = DossierReader.read(file, Files.readAllBytes(Path.of(file)), ASSESSOR);
      for (Problem problem : read.problems()) {
        System.err.println(problem.in(Language.EN));
      }
      for (ReadDossier dossier : read.dossiers()) {
        Assessment assessment = ASSESSOR.assess(dossier.dossier());
        System.out.print(report.of(Assessed.of(dossier, assessment)));
      }
    }
  }
}
