package nl.ims.clusters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.Assessed;
import nl.ims.io.DossierReader;
import nl.ims.io.ReadResult;
import nl.ims.io.data.Detail;
import nl.ims.io.data.JsonLineReport;
import nl.ims.model.term.Language;
import nl.ims.rules.Assessor;

/** The assessor as a function from text to text. Each Java machine makes it once. */
final class Answers {
  private static final Assessor ASSESSOR = Assessor.standard();
  private static final JsonLineReport REPORT =
      JsonLineReport.in(Language.EN).withDetail(Detail.VERDICTS);

  private Answers() {}

  /** The line that lists the rules, which the others name by their place in it. */
  static String first() {
    return text(REPORT.first().orElseThrow());
  }

  /** One line for the dossier, or one for each problem; nothing for a blank line. */
  static List<String> to(String line) {
    List<String> answers = new ArrayList<>();
    if (!line.isBlank()) {
      ReadResult read = DossierReader.readLines("-", line.getBytes(UTF_8));
      read.dossiers().stream()
          .map(dossier -> Assessed.of(dossier, ASSESSOR.assess(dossier.dossier())))
          .forEach(assessed -> answers.add(text(REPORT.of(assessed))));
      read.problems().forEach(problem -> answers.add(text(REPORT.of(problem))));
    }
    return answers;
  }

  private static String text(byte[] line) {
    return new String(line, UTF_8).stripTrailing();
  }
}
