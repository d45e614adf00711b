package nl.ims.io.data;

import nl.ims.io.Assessed;
import nl.ims.io.WaiverUse;
import nl.ims.io.problem.Problem;

/**
 * A report for programs that is written while it grows: one assessment after the other, then what
 * could not be read.
 *
 * <p>Each implementation writes UTF-8 with line feeds to a stream that it flushes at the end and
 * never closes. The same input gives the same bytes: no clock, no locale, no order by chance. One
 * report is for one thread.
 */
public interface GrowingReport {

  /**
   * Writes one assessment after those that were added before.
   *
   * @param assessed the assessment and its file
   */
  void add(Assessed assessed);

  /**
   * Ends the report; nothing can be added to it any more.
   *
   * @param problems what could not be read, in the order in which it was met
   * @param use the waivers of the call, and what became of them
   */
  void finish(Iterable<Problem> problems, WaiverUse use);

  /**
   * Ends the report of a call without waivers.
   *
   * @param problems what could not be read, in the order in which it was met
   */
  default void finish(Iterable<Problem> problems) {
    finish(problems, WaiverUse.NONE);
  }
}
