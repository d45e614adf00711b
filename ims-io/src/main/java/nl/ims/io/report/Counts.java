package nl.ims.io.report;

import java.util.ArrayList;
import java.util.List;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Verdict;

/** How many findings have which verdict, in words. */
final class Counts {

  private Counts() {}

  /**
   * The counts, the worst first; of each how many are set aside.
   *
   * @param waiting whether it is told how many of what is undetermined can only wait
   */
  static String of(Assessment assessment, boolean waiting, Phrases phrases) {
    List<String> counts = new ArrayList<>();
    for (Rank rank : Rank.values()) {
      if (rank == Rank.WAITING) {
        continue;
      }
      Verdict verdict = rank.verdict();
      String count = phrases.counted(assessment.count(verdict), verdict);
      List<String> ofThem = ofThem(assessment, verdict, waiting, phrases);
      counts.add(ofThem.isEmpty() ? count : count + " (" + String.join(", ", ofThem) + ")");
    }
    return String.join(", ", counts);
  }

  private static List<String> ofThem(
      Assessment assessment, Verdict verdict, boolean waiting, Phrases phrases) {
    List<String> ofThem = new ArrayList<>();
    int waits = waiting ? Rank.WAITING.among(assessment.findings()).size() : 0;
    if (verdict == Verdict.UNDETERMINED && waits > 0) {
      ofThem.add(phrases.onlyWait(waits));
    }
    long setAside =
        assessment.findings().stream()
            .filter(finding -> finding.verdict() == verdict)
            .filter(finding -> assessment.setAside().by(finding).isPresent())
            .count();
    if (setAside > 0) {
      ofThem.add(setAside + phrases.say(" terzijde gelegd", " set aside"));
    }
    return ofThem;
  }
}
