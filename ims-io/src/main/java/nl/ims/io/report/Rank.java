package nl.ims.io.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Comparator;
import nl.ims.io.page.Ink;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/** The groups in which a report shows findings, the worst first. */
enum Rank {
  VIOLATED(Verdict.VIOLATED, Ink.RED),
  NEEDS_JUDGEMENT(Verdict.NEEDS_JUDGEMENT, Ink.YELLOW),
  /** Undetermined, and facts in the file can settle it. */
  MISSING(Verdict.UNDETERMINED, Ink.MAGENTA),
  /** Undetermined, and only a later day or a paper not yet written can settle it. */
  WAITING(Verdict.UNDETERMINED, Ink.FAINT),
  SATISFIED(Verdict.SATISFIED, Ink.GREEN),
  NOT_APPLICABLE(Verdict.NOT_APPLICABLE, Ink.FAINT);

  /** The verdicts, the worst first. */
  static final ImmutableSet<Verdict> VERDICTS =
      Arrays.stream(values()).map(Rank::verdict).collect(ImmutableSet.toImmutableSet());

  private final Verdict verdict;
  private final Ink ink;

  Rank(Verdict verdict, Ink ink) {
    this.verdict = verdict;
    this.ink = ink;
  }

  /** The verdict of the findings of this rank. */
  Verdict verdict() {
    return verdict;
  }

  Ink ink() {
    return ink;
  }

  static Rank of(Finding finding) {
    return Arrays.stream(values())
        .filter(rank -> rank.verdict == finding.verdict() && (rank == WAITING) == waits(finding))
        .findFirst()
        .orElseThrow();
  }

  private static boolean waits(Finding finding) {
    return finding.verdict() == Verdict.UNDETERMINED && finding.waits();
  }

  /**
   * The findings of this rank: law before framework and so on, and in rule-book order within a
   * level.
   */
  ImmutableList<Finding> among(Iterable<Finding> findings) {
    ImmutableList.Builder<Finding> mine = ImmutableList.builder();
    for (Finding finding : findings) {
      if (finding.verdict() == verdict && of(finding) == this) {
        mine.add(finding);
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparing((Finding finding) -> finding.rule().level()), mine.build());
  }
}
