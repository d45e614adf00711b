package nl.ims.model.cooperation;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;

/**
 * A cooperation took a status on some day.
 *
 * @param status the status that it took
 * @param date the day from which it has it
 * @param paper where this is said; absent means not stated
 */
public record StatusChange(CooperationStatus status, LocalDate date, Optional<Paper> paper) {

  /**
   * Checks the day.
   *
   * @param status the status that it took
   * @param date the day from which it has it
   * @param paper where this is said
   * @throws IllegalArgumentException if the year is not between 0 and 9999
   */
  public StatusChange {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(paper, "paper");
    Checks.date("status " + status.code(), "date", date);
  }
}
