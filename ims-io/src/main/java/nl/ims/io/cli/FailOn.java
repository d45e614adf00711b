package nl.ims.io.cli;

import nl.ims.model.term.Code;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/** On which findings the command fails; each includes those before it, but for never. */
enum FailOn implements Code {
  VIOLATED,
  UNDETERMINED,
  JUDGEMENT,
  NEVER;

  @Override
  public String code() {
    return Code.kebab(this);
  }

  boolean counts(Finding finding) {
    return switch (this) {
      case NEVER -> false;
      case VIOLATED -> finding.verdict() == Verdict.VIOLATED;
      case UNDETERMINED -> VIOLATED.counts(finding) || misses(finding);
      case JUDGEMENT ->
          UNDETERMINED.counts(finding) || finding.verdict() == Verdict.NEEDS_JUDGEMENT;
    };
  }

  /** Whether what is undetermined makes the command fail. */
  boolean countsUndetermined() {
    return this == UNDETERMINED || this == JUDGEMENT;
  }

  /** Undetermined, and a fact in the file can settle it: nobody can write what is still to come. */
  private static boolean misses(Finding finding) {
    return finding.verdict() == Verdict.UNDETERMINED && !finding.missing().isEmpty();
  }
}
