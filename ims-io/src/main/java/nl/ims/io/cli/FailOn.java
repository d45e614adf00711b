package nl.ims.io.cli;

import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/** On which findings the command fails; each includes those before it, but for never. */
enum FailOn implements Choice {
  VIOLATED,
  UNDETERMINED,
  JUDGEMENT,
  NEVER;

  /** Whether a finding counts: nobody can write what one that only waits is waiting for. */
  boolean counts(Finding finding) {
    return counts(finding.verdict()) && !finding.waits();
  }

  /** Whether a verdict counts that does not wait for a later day. */
  boolean counts(Verdict verdict) {
    return switch (this) {
      case NEVER -> false;
      case VIOLATED -> verdict == Verdict.VIOLATED;
      case UNDETERMINED -> VIOLATED.counts(verdict) || verdict == Verdict.UNDETERMINED;
      case JUDGEMENT -> UNDETERMINED.counts(verdict) || verdict == Verdict.NEEDS_JUDGEMENT;
    };
  }

  /** Whether what is undetermined makes the command fail. */
  boolean countsUndetermined() {
    return this == UNDETERMINED || this == JUDGEMENT;
  }
}
