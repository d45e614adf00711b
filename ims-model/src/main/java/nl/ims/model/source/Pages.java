package nl.ims.model.source;

import java.util.Optional;
import nl.ims.model.internal.Checks;

/**
 * A page of a paper, or pages in a row.
 *
 * @param first the first page, from 1 through 99,999
 * @param last the last page, included; the same as the first for a single page
 */
public record Pages(int first, int last) {

  private static final int MOST = 99_999;

  /**
   * Checks the bounds.
   *
   * @param first the first page, from 1 through 99,999
   * @param last the last page, included
   * @throws IllegalArgumentException if a number is no page, or the last page comes before the
   *     first
   */
  public Pages {
    if (first < 1 || Math.max(first, last) > MOST) {
      throw Checks.refused(
          "paper",
          "page",
          spelled(first, last),
          "is not a page",
          "write a number from 1 through " + MOST + ", e.g. 15 or 15-17");
    }
    if (last < first) {
      throw Checks.refused(
          "paper",
          "page",
          spelled(first, last),
          "ends before it starts",
          "write both pages in full, e.g. 15-17");
    }
  }

  /**
   * Makes a single page.
   *
   * @param page the page, from 1 through 99,999
   * @return the page
   * @throws IllegalArgumentException if it is no page
   */
  public static Pages of(int page) {
    return new Pages(page, page);
  }

  /** The first page that stands in both; empty if there is none. */
  Optional<Integer> shared(Pages other) {
    int both = Math.max(first, other.first);
    return both <= Math.min(last, other.last) ? Optional.of(both) : Optional.empty();
  }

  /**
   * Returns the canonical text.
   *
   * @return the page, or the first and the last one with a hyphen between them
   */
  @Override
  public String toString() {
    return spelled(first, last);
  }

  private static String spelled(int first, int last) {
    return first == last ? Integer.toString(first) : first + "-" + last;
  }
}
