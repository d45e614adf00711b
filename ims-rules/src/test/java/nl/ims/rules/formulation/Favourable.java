package nl.ims.rules.formulation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import nl.ims.model.cooperation.SovereigntyCriterion;

/** The answers that are favourable to sovereignty, written down once more. */
final class Favourable {
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final String TABLE =
      """
      transparency beforehand
      information-control each-state shared-with-consent
      industrial-autonomy no-vital-interest kept
      accession with-consent-of-all
      reversibility at-once-without-loss
      partner-commitment bound
      symmetry balanced
      trust proven shared-norms
      multiple-tasking one-framework
      opportunity-cost nothing
      fallback own-capability
      double-counting excluded
      single-asset-risk nothing
      availability-to-partner except-own-urgent-need
      assured-access guaranteed by-share
      capability-gain new-capability kept-capability
      legal-basis treaty arrangement-under-treaty
      voting-rule consensus participants-only
      peacetime-command each-state netherlands
      use-of-force no-force own-state
      revocability nothing-transferred at-any-moment
      caveats freely
      right-of-refusal at-any-time
      parliamentary-procedure not-touched undisturbed
      deployment-decision each-state
      """;

  private static final ImmutableListMultimap<String, String> ANSWERS =
      TABLE
          .lines()
          .map(WORDS::splitToList)
          .collect(
              ImmutableListMultimap.flatteningToImmutableListMultimap(
                  row -> row.get(0), row -> row.subList(1, row.size()).stream()));

  private Favourable() {}

  static boolean is(SovereigntyCriterion question, String answer) {
    List<String> favourable = ANSWERS.get(question.code());
    return favourable.contains(answer);
  }
}
