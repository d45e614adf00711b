package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Assessed;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Location;
import nl.ims.rules.condition.Fact;

/** Facts as a page shows them: what is asked, the answer, the path and the line in the file. */
final class FactLines {

  private final Assessed assessed;
  private final Phrases phrases;
  private final String file;

  FactLines(Assessed assessed, Phrases phrases) {
    this.assessed = assessed;
    this.phrases = phrases;
    String name = assessed.file();
    this.file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  ImmutableList<AssessPage.FactLine> of(Iterable<Fact> facts) {
    ImmutableList.Builder<AssessPage.FactLine> lines = ImmutableList.builder();
    facts.forEach(fact -> lines.add(line(fact)));
    return lines.build();
  }

  private AssessPage.FactLine line(Fact fact) {
    return new AssessPage.FactLine(
        Passage.of(fact.label(), phrases.language()),
        Passage.of(fact.answer(), phrases.language()),
        Passage.of(fact.question()),
        assessed
            .locationOf(fact)
            .map(this::place)
            .orElseGet(() -> Passage.of(phrases.notInFile())));
  }

  /** The file without its folders, which the head of the dossier names, and the line. */
  Passage place(Location location) {
    return Passage.of(file + ":" + location.line());
  }
}
