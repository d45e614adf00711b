package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import nl.ims.io.WaiverUse;
import nl.ims.io.page.Harmless;
import nl.ims.io.page.Passage;
import nl.ims.io.page.Phrases;
import nl.ims.io.page.WaiverWords;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverRule;

/**
 * What became of the waivers of a call, as a page shows it.
 *
 * @param file the file of the waivers
 * @param counts how many there are, and what became of them
 * @param findings those that are findings themselves
 */
record WaiverSection(String file, String counts, ImmutableList<Found> findings) {

  /** A waiver that is a finding itself. */
  record Found(
      String css,
      String verdict,
      String rule,
      String level,
      Passage finding,
      ImmutableList<Passage> place,
      Passage why) {}

  static WaiverSection of(WaiverUse use, Phrases phrases) {
    return new WaiverSection(
        Harmless.text(use.read().file()),
        WaiverWords.counts(phrases, use),
        use.findings().stream()
            .map(outcome -> found(use, outcome, phrases))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Whether one of them is a finding itself. */
  boolean found() {
    return !findings.isEmpty();
  }

  private static Found found(WaiverUse use, WaiverOutcome outcome, Phrases phrases) {
    WaiverRule rule = outcome.state().rule().orElseThrow();
    Verdict verdict = outcome.state().verdict();
    return new Found(
        "v-" + verdict.code(),
        phrases.verdict(verdict),
        rule.id(),
        phrases.level(rule.level()),
        Passage.of(outcome.waiver().finding().toString()),
        use
            .read()
            .locationOf(outcome.waiver())
            .map(at -> Passage.of(use.read().file() + ":" + at.line()))
            .stream()
            .collect(ImmutableList.toImmutableList()),
        Passage.of(outcome.explanation(), phrases.language()));
  }
}
