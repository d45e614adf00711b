package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;

/**
 * What a page on a dossier ends with: how much of it rests on a text that was reconstructed.
 *
 * @param words how much, as a sentence
 * @param papers the papers whose text was reconstructed
 */
public record Closing(String words, ImmutableSet<Citation> papers) {

  /** What the regime and the findings shown rest on. */
  public static Closing of(Assessment assessment, Predicate<Finding> isShown, Phrases phrases) {
    ImmutableSet.Builder<Citation> papers = ImmutableSet.builder();
    int shown = 0;
    int uncertain = 0;
    for (Finding finding : assessment.findings()) {
      if (isShown.test(finding)) {
        shown++;
        ImmutableSet<Citation> reconstructed = reconstructed(finding.citations());
        uncertain += reconstructed.isEmpty() ? 0 : 1;
        papers.addAll(reconstructed);
      }
    }
    ImmutableSet<Citation> ofRegime =
        assessment
            .regime()
            .map(answer -> reconstructed(answer.citations()))
            .orElse(ImmutableSet.of());
    return new Closing(
        phrases.reconstructed(!ofRegime.isEmpty(), uncertain, shown),
        papers.addAll(ofRegime).build());
  }

  private static ImmutableSet<Citation> reconstructed(ImmutableList<Citation> citations) {
    return citations.stream()
        .filter(citation -> citation.evidence() == Evidence.RECONSTRUCTED)
        .collect(ImmutableSet.toImmutableSet());
  }
}
