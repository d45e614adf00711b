package nl.ims.model.contribution;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.term.Text;

/**
 * A request for a contribution (<i>verzoek</i>).
 *
 * @param by who asked; absent means not stated
 * @param date when; absent means not stated
 */
public record Request(Optional<Text> by, Optional<LocalDate> date) {

  /**
   * Checks the day.
   *
   * @param by who asked
   * @param date when
   * @throws IllegalArgumentException if its year is not between 0 and 9999
   */
  public Request {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(date, "date");
    Checks.date("request", "date", date);
  }
}
