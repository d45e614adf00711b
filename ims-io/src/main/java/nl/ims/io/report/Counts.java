package nl.ims.io.report;

import java.util.ArrayList;
import java.util.List;
import nl.ims.io.page.Phrases;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
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
    for (Verdict verdict : Rank.VERDICTS) {
      String count = phrases.counted(assessment.count(verdict), verdict);
      List<String> ofThem = ofThem(assessment, verdict, waiting, phrases);
      counts.add(ofThem.isEmpty() ? count : count + " (" + String.join(", ", ofThem) + ")");
    }
    return String.join(", ", counts);
  }

  private static List<String> ofThem(
      Assessment assessment, Verdict verdict, boolean waiting, Phrases phrases) {
    List<String> ofThem = new ArrayList<>();
    if (verdict == Verdict.UNDETERMINED && waiting) {
      int waits = Rank.WAITING.among(assessment.findings()).size();
      if (waits > 0) {
        ofThem.add(phrases.onlyWait(waits));
      }
    }
    int setAside = 0;
    for (Finding finding : assessment.findings()) {
      boolean aside = assessment.setAside().by(finding).isPresent();
      setAside += aside && finding.verdict() == verdict ? 1 : 0;
    }
    if (setAside > 0) {
      ofThem.add(setAside + phrases.say(" terzijde gelegd", " set aside"));
    }
    return ofThem;
  }
}
