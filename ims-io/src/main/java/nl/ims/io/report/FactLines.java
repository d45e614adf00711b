package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import nl.ims.io.Assessed;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.io.problem.Location;
import nl.ims.rules.condition.Fact;

/** Facts as a page shows them: what is asked, the answer, the path and the line in the file. */
record FactLines(Assessed assessed, Phrases phrases) {

  ImmutableList<AssessPage.FactLine> of(Iterable<Fact> facts) {
    ImmutableList.Builder<AssessPage.FactLine> lines = ImmutableList.builder();
    facts.forEach(fact -> lines.add(line(fact)));
    return lines.build();
  }

  private AssessPage.FactLine line(Fact fact) {
    String place = assessed.locationOf(fact).map(this::place).orElseGet(phrases::notInFile);
    return new AssessPage.FactLine(
        Passage.of(fact.label(), phrases.language()),
        Passage.of(fact.words(), phrases.language()),
        Harmless.text(fact.question() + " · " + place));
  }

  /** The line of the file, which the head of the dossier names. */
  String place(Location location) {
    return phrases.say("regel ", "line ") + location.line();
  }
}
