package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Evidence;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * What a page on a dossier ends with: how much of it rests on a text that was reconstructed.
 *
 * @param words how much, as a sentence
 * @param papers the papers whose text was reconstructed
 */
public record Closing(String words, ImmutableSet<Citation> papers) {

  /**
   * What the regime and the findings shown rest on; where none is shown, or what is undetermined is
   * only counted, what all those rest on that apply or may, for their numbers stand on the page.
   */
  public static Closing of(Assessment assessment, Predicate<Finding> isShown, Phrases phrases) {
    boolean counted = isCounted(assessment, isShown);
    Predicate<Finding> isTold =
        counted ? finding -> finding.verdict() != Verdict.NOT_APPLICABLE : isShown;
    ImmutableSet.Builder<Citation> papers = ImmutableSet.builder();
    int told = 0;
    int uncertain = 0;
    for (Finding finding : assessment.findings()) {
      if (isTold.test(finding)) {
        told++;
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
        phrases.reconstructed(!ofRegime.isEmpty(), uncertain, told, counted),
        papers.addAll(ofRegime).build());
  }

  private static boolean isCounted(Assessment assessment, Predicate<Finding> isShown) {
    return assessment.findings().stream().noneMatch(isShown)
        || assessment.findings().stream()
            .filter(finding -> finding.verdict() == Verdict.UNDETERMINED)
            .anyMatch(isShown.negate());
  }

  private static ImmutableSet<Citation> reconstructed(ImmutableList<Citation> citations) {
    return citations.stream()
        .filter(citation -> citation.evidence() == Evidence.RECONSTRUCTED)
        .collect(ImmutableSet.toImmutableSet());
  }
}
