package nl.ims.rules.condition;

import java.util.Objects;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;

/** A number of days in words. */
@Internal
public final class DayCount {
  private DayCount() {}

  /**
   * Says a number of days.
   *
   * @param days the number, 0 or more
   * @param language the language
   * @return the words, such as {@code 1 day} or {@code 27 days}
   */
  public static String words(long days, Language language) {
    Objects.requireNonNull(language, "language");
    boolean nl = language == Language.NL;
    return days + (days == 1 ? (nl ? " dag" : " day") : (nl ? " dagen" : " days"));
  }
}
