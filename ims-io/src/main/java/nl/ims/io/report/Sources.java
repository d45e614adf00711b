package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.page.Address;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Papers;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.model.source.Paper;
import nl.ims.rules.waiver.Waiver;

/** Papers as a page shows them: a link where they are published, and how surely they are known. */
final class Sources {

  private final Phrases phrases;
  private final Map<Citation, AssessPage.Source> made = new HashMap<>();

  Sources(Phrases phrases) {
    this.phrases = phrases;
  }

  ImmutableList<AssessPage.Source> of(Iterable<Citation> citations) {
    ImmutableList.Builder<AssessPage.Source> sources = ImmutableList.builder();
    citations.forEach(citation -> sources.add(made.computeIfAbsent(citation, this::of)));
    return sources.build();
  }

  private AssessPage.Source of(Citation citation) {
    return new AssessPage.Source(
        Address.of(citation.source()),
        Harmless.text(Papers.name(citation, phrases)),
        citation.isOfLaw()
            ? Optional.empty()
            : Optional.of(Passage.of(citation.where(), phrases.language())),
        mark(citation.evidence()));
  }

  /** A paper that a dossier names. */
  AssessPage.Source stated(Paper paper, boolean inferred) {
    return stated(
        paper,
        inferred
            ? mark(Evidence.INFERRED)
            : new AssessPage.Mark(
                "stated", phrases.say("vermeld in het dossier", "stated in the dossier")));
  }

  /** The paper of a waiver. */
  AssessPage.Source of(Waiver waiver) {
    return stated(
        waiver.grounds().paper(),
        new AssessPage.Mark(
            "stated", phrases.say("vermeld in de terzijdelegging", "stated in the waiver")));
  }

  AssessPage.Mark mark(Evidence evidence) {
    return new AssessPage.Mark(evidence.code(), phrases.evidence(evidence));
  }

  private static AssessPage.Source stated(Paper paper, AssessPage.Mark mark) {
    String name = Harmless.text(paper.toString());
    return new AssessPage.Source(Address.of(paper), name, Optional.empty(), mark);
  }
}
