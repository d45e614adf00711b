package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import nl.ims.io.page.Ink;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/** The groups in which a text report shows findings, the worst first. */
enum Rank {
  VIOLATED(Ink.RED),
  NEEDS_JUDGEMENT(Ink.YELLOW),
  /** Undetermined, and facts in the file can settle it. */
  MISSING(Ink.MAGENTA),
  /** Undetermined, and only a later day or a paper not yet written can settle it. */
  WAITING(Ink.FAINT),
  SATISFIED(Ink.GREEN),
  NOT_APPLICABLE(Ink.FAINT);

  private final Ink ink;

  Rank(Ink ink) {
    this.ink = ink;
  }

  Ink ink() {
    return ink;
  }

  static Rank of(Finding finding) {
    return switch (finding.verdict()) {
      case VIOLATED -> VIOLATED;
      case NEEDS_JUDGEMENT -> NEEDS_JUDGEMENT;
      case UNDETERMINED -> finding.waits() ? WAITING : MISSING;
      case SATISFIED -> SATISFIED;
      case NOT_APPLICABLE -> NOT_APPLICABLE;
    };
  }

  /**
   * The findings of this rank: law before framework and so on, and in rule-book order within a
   * level.
   */
  ImmutableList<Finding> among(Iterable<Finding> findings) {
    ImmutableList.Builder<Finding> mine = ImmutableList.builder();
    for (Finding finding : findings) {
      if (finding.verdict() == verdict() && of(finding) == this) {
        mine.add(finding);
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((Finding finding) -> finding.rule().level()), mine.build());
  }

  /** The verdict of the findings of this rank. */
  Verdict verdict() {
    return switch (this) {
      case VIOLATED -> Verdict.VIOLATED;
      case NEEDS_JUDGEMENT -> Verdict.NEEDS_JUDGEMENT;
      case MISSING, WAITING -> Verdict.UNDETERMINED;
      case SATISFIED -> Verdict.SATISFIED;
      case NOT_APPLICABLE -> Verdict.NOT_APPLICABLE;
    };
  }
}
