package nl.ims.io.stats;

import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultiset;
import java.util.Comparator;

/** The debates that are recorded of some letters. */
final class RecordedDebates {

  /**
   * What is recorded of one letter.
   *
   * @param days the days to its first recorded debate; unbounded if none can be one
   * @param sure whether nothing is open: it is the letter, and has such a debate or has none
   */
  record Debated(Bounds days, boolean sure) {

    private static final Comparator<Debated> BY_DAYS =
        Comparator.comparingLong((Debated debated) -> debated.days.least())
            .thenComparingLong(debated -> debated.days.most())
            .thenComparing(Debated::sure, Comparator.reverseOrder());

    static Debated of(DebateDays letter) {
      return letter
          .debate()
          .map(days -> new Debated(days, letter.debated().least() == 1))
          .orElseGet(() -> new Debated(Bounds.exactly(Bounds.UNBOUNDED), letter.sure()));
    }

    /** Whether a debate is recorded, or may be. */
    boolean any() {
      return days.bounded();
    }
  }

  private final TreeMultiset<Debated> letters = TreeMultiset.create(Debated.BY_DAYS);

  void add(DebateDays letter) {
    letters.add(Debated.of(letter));
  }

  /** Of how many letters a debate is recorded. */
  Bounds number() {
    return letters.entrySet().stream()
        .filter(entry -> entry.getElement().any())
        .map(
            entry -> new Bounds(entry.getElement().sure() ? entry.getCount() : 0, entry.getCount()))
        .reduce(Bounds.exactly(0), Bounds::plus);
  }

  /** The letters, by the days to their first recorded debate; those without one last. */
  Iterable<Debated> letters() {
    return letters;
  }

  /** Whether it is open of one of them if, or when, it was debated. */
  boolean open() {
    return letters.elementSet().stream().anyMatch(one -> !one.sure() || !one.days().exact());
  }

  /** The most days to a debate that any of them tells; 0 if none does. */
  long largest() {
    return letters.entrySet().stream()
        .map(Multiset.Entry::getElement)
        .filter(Debated::any)
        .mapToLong(one -> one.days().most())
        .max()
        .orElse(0);
  }
}
