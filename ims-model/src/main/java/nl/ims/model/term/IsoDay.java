package nl.ims.model.term;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Reads a day as {@link LocalDate#parse(CharSequence)} does. That sets up all formats that Java
 * knows, which takes a good part of a short run of the command; a plain yyyy-MM-dd needs none.
 */
@Internal
public final class IsoDay {

  private static final int LENGTH = 10;
  private static final int AFTER_YEAR = 4;
  private static final int AFTER_MONTH = 7;

  private IsoDay() {}

  /**
   * Reads a day.
   *
   * @param text the day, as yyyy-MM-dd
   * @return the day
   * @throws DateTimeException if it is none
   */
  public static LocalDate of(String text) {
    Objects.requireNonNull(text, "text");
    if (!isPlain(text)) {
      return LocalDate.parse(text);
    }
    return LocalDate.of(
        Integer.parseInt(text, 0, AFTER_YEAR, 10),
        Integer.parseInt(text, AFTER_YEAR + 1, AFTER_MONTH, 10),
        Integer.parseInt(text, AFTER_MONTH + 1, LENGTH, 10));
  }

  /** Whether a text is digits with hyphens where a date has them. */
  private static boolean isPlain(String text) {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean hyphen = i == AFTER_YEAR || i == AFTER_MONTH;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
