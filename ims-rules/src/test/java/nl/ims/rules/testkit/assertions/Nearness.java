package nl.ims.rules.testkit.assertions;

import java.util.Comparator;
import java.util.Optional;

/** Finds the id that was probably meant. */
final class Nearness {

  private Nearness() {}

  /** The nearest of some ids; empty if more than a third of its letters would have to change. */
  static Optional<String> nearest(String given, Iterable<String> ids) {
    Optional<String> best = Optional.empty();
    Comparator<String> nearer = Comparator.comparingInt(id -> distance(given, id));
    for (String id : ids) {
      if (best.isEmpty() || nearer.compare(id, best.get()) < 0) {
        best = Optional.of(id);
      }
    }
    return best.filter(id -> distance(given, id) * 3 <= id.length());
  }

  /** How many letters must be put in, left out or replaced. */
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      int diagonal = i - 1;
      int left = i;
      for (int j = 0; j <= to.length(); j++) {
        int above = row[j];
        if (i == 0 || j == 0) {
          left = Math.max(i, j);
        } else {
          int same = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
          left = Math.min(Math.min(above, left) + 1, diagonal + same);
        }
        row[j] = left;
        diagonal = above;
      }
    }
    return row[to.length()];
  }
}
