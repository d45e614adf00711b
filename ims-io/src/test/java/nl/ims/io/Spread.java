package nl.ims.io;

import com.google.common.collect.ImmutableList;

/**
 * How some numbers of days are spread.
 *
 * @param sorted the numbers, smallest first
 */
record Spread(ImmutableList<Long> sorted) {

  static Spread of(Iterable<Long> days) {
    return new Spread(ImmutableList.sortedCopyOf(days));
  }

  int count() {
    return sorted.size();
  }

  /** Number, smallest, median, largest, as cells of a table. */
  String cells() {
    if (sorted.isEmpty()) {
      return "0 | – | – | –";
    }
    return count()
        + " | "
        + sorted.get(0)
        + " | "
        + median()
        + " | "
        + sorted.get(sorted.size() - 1);
  }

  private String median() {
    int middle = sorted.size() / 2;
    if (sorted.size() % 2 == 1) {
      return sorted.get(middle).toString();
    }
    long twice = sorted.get(middle - 1) + sorted.get(middle);
    return twice / 2 + (twice % 2 == 0 ? "" : ".5");
  }

  /** How many lie between two numbers, both included. */
  long between(long from, long through) {
    return sorted.stream().filter(days -> from <= days && days <= through).count();
  }
}
