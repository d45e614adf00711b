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
import nl.ims.model.source.Source;
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
    boolean law = citation.isOfLaw();
    return new AssessPage.Source(
        address(citation.source()),
        Harmless.text(Papers.name(citation, phrases)),
        law
            ? ImmutableList.of()
            : ImmutableList.of(Passage.of(citation.where(), phrases.language())),
        mark(citation.evidence()));
  }

  /** A paper that a dossier names. */
  AssessPage.Source stated(Paper paper, boolean inferred) {
    return new AssessPage.Source(
        address(paper),
        Harmless.text(paper.toString()),
        ImmutableList.of(),
        inferred
            ? mark(Evidence.INFERRED)
            : new AssessPage.Mark(
                "stated", phrases.say("vermeld in het dossier", "stated in the dossier")));
  }

  /** The paper of a waiver. */
  AssessPage.Source of(Waiver waiver) {
    Paper paper = waiver.grounds().paper();
    return new AssessPage.Source(
        address(paper),
        Harmless.text(paper.toString()),
        ImmutableList.of(),
        new AssessPage.Mark(
            "stated", phrases.say("vermeld in de terzijdelegging", "stated in the waiver")));
  }

  AssessPage.Mark mark(Evidence evidence) {
    return new AssessPage.Mark(evidence.code(), phrases.evidence(evidence));
  }

  private static ImmutableList<String> address(Source paper) {
    Optional<String> address = Address.of(paper);
    return address.map(ImmutableList::of).orElse(ImmutableList.of());
  }
}
