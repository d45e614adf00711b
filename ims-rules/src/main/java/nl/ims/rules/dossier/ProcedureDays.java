package nl.ims.rules.dossier;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Internal;

/**
 * How many days passed between real letters under article 100 and their debate (<i>looptijd</i>):
 * from a letter on a decision, an extension or a change to the first debate that is recorded.
 *
 * <p>These are the letters among the examples of {@code ims-io} of which a debate was seen. No
 * number here is a norm: neither article 100 nor an assessment framework sets a term for the
 * debate.
 */
@Internal
public final class ProcedureDays {
  private static final ImmutableList<Integer> SORTED =
      ImmutableList.of(
          1, 6, 6, 8, 11, 11, 12, 12, 13, 13, 16, 17, 19, 20, 20, 26, 26, 27, 27, 27, 40, 40, 41,
          42, 55, 60, 61, 63, 76, 82, 83, 83, 94, 109, 110, 186, 192, 201, 286);

  private ProcedureDays() {}

  /** {@return the days of each letter, 0 or more, smallest first} */
  public static ImmutableList<Integer> sorted() {
    return SORTED;
  }

  /**
   * Tells how many letters were counted.
   *
   * @return their number, which is odd
   */
  public static int n() {
    return SORTED.size();
  }

  /** {@return the days of the letter that was debated soonest} */
  public static int least() {
    return SORTED.get(0);
  }

  /**
   * Gives the days of the letter in the middle: half of the letters were debated within so many.
   *
   * @return days
   */
  public static int median() {
    return SORTED.get(n() / 2);
  }

  /** {@return the days of the letter that waited longest} */
  public static int most() {
    return SORTED.get(n() - 1);
  }

  /**
   * Counts the letters that were debated within some days.
   *
   * @param days how many days, the last included
   * @return the number of letters, 0 through {@link #n}
   */
  public static int within(int days) {
    return (int) SORTED.stream().filter(taken -> taken <= days).count();
  }
}
