package nl.ims.rules.book;

import nl.ims.model.term.Text;
import nl.ims.rules.logic.There;

/**
 * Something that a rule wants done by a day.
 *
 * @param done the claim that it was done; the last day of its window is the due day
 * @param what what must be done, in words without an article
 */
public record Duty(There done, Text what) {
  /**
   * Checks the claim.
   *
   * @param done the claim that it was done
   * @param what what must be done
   * @throws IllegalArgumentException if its window has no last day
   */
  public Duty {
    if (done.to().isEmpty()) {
      throw new IllegalArgumentException(
          "the duty '" + what + "' has no due day; end the window of its claim");
    }
  }
}
