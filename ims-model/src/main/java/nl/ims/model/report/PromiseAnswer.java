package nl.ims.model.report;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/**
 * A place where a promise was answered.
 *
 * @param paper the paper; absent means not stated
 * @param where the place in it, for readers; absent means not stated
 * @param date the day of the answer; absent means not stated
 */
public record PromiseAnswer(Optional<Paper> paper, Optional<Text> where, Optional<LocalDate> date) {

  /**
   * Checks the day.
   *
   * @param paper the paper
   * @param where the place in it
   * @param date the day of the answer
   * @throws IllegalArgumentException if its year is not between 0 and 9999
   */
  public PromiseAnswer {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(date, "date");
    Checks.date("answer to a promise", "date", date);
  }
}
