package nl.ims.io.timeline;

import java.time.LocalDate;

/**
 * Days on a straight line from left to right, all of the same width.
 *
 * @param first the day at the left end
 * @param last the day at the right end
 * @param left where the first day is, in pixels
 * @param right where the last day is
 */
record Scale(LocalDate first, LocalDate last, int left, int right) {

  /** Where a day is. */
  int x(LocalDate day) {
    return left + pixels(day.toEpochDay() - first.toEpochDay());
  }

  /** How wide so many days are; of a scale of one day, each day has all of it. */
  int pixels(long days) {
    long span = Math.max(1, last.toEpochDay() - first.toEpochDay());
    return (int) Math.min(Integer.MAX_VALUE / 2, days * (right - left) / span);
  }
}
