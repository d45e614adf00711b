package nl.ims.io.internal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the valid word that a misspelt one is nearest to: fewest letters inserted, dropped,
 * replaced or swapped with their neighbour; the first of several. One that takes more changes than
 * half of the letters given is not near: to name it would mislead.
 */
public final class Nearest {

  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * The valid word nearest to the given one.
   *
   * @param word the word that was written, of which only the beginning is looked at if it is long
   * @param valid the words that are valid
   * @return one of them; empty if none is near
   */
  public static Optional<String> to(String word, List<String> valid) {
    String given = given(word);
    Optional<String> best = Optional.empty();
    int fewest = given.length() / 2 + 1;
    for (String candidate : valid) {
      int distance = distance(given, candidate.toLowerCase(Locale.ROOT));
      if (distance < fewest) {
        fewest = distance;
        best = Optional.of(candidate);
      }
    }
    return best;
  }

  /**
   * The valid words nearest to the given one, however far.
   *
   * @param most how many
   * @param word the word that was written
   * @param valid the words that are valid
   * @return the nearest first; of those that are as near the first of the list
   */
  public static ImmutableList<String> first(int most, String word, List<String> valid) {
    String given = given(word);
    return valid.stream()
        .map(candidate -> Map.entry(distance(given, candidate), candidate))
        .sorted(Map.Entry.comparingByKey())
        .limit(most)
        .map(Map.Entry::getValue)
        .collect(ImmutableList.toImmutableList());
  }

  private static String given(String word) {
    String cut = word.substring(0, Math.min(LONGEST, word.length())).toLowerCase(Locale.ROOT);
    return cut.replace('_', '-').replace(' ', '-');
  }

  private static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        row[j] = Math.min(last[j - 1] + (same ? 0 : 1), 1 + Math.min(row[j - 1], last[j]));
        if (i > 1 && j > 1 && swapped(a, i, b, j)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }

  private static boolean swapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
