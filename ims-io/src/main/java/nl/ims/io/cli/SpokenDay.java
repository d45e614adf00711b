package nl.ims.io.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.model.term.DayWords;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** A day as a person writes it: 2025-03-07, or 7 maart 2025 in either language. */
final class SpokenDay {

  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern WORDS = Pattern.compile("([0-9]{1,2}) (\\p{L}+) ([0-9]{4})");
  private static final int MONTHS = 12;

  private static final Text NO_DAY =
      Text.of(
          "'%s' is geen dag; schrijf hem als 7 maart 2025 of 2025-03-07",
          "'%s' is not a day; write it as 7 March 2025 or 2025-03-07");

  private SpokenDay() {}

  static LocalDate of(String given) throws UsageException {
    try {
      if (ISO.matcher(given).matches()) {
        return LocalDate.parse(given);
      }
      Matcher words = WORDS.matcher(given.toLowerCase(Locale.ROOT));
      if (words.matches()) {
        int day = Integer.parseInt(words.group(1));
        int year = Integer.parseInt(words.group(3));
        for (int month = 1; month <= MONTHS; month++) {
          if (isName(words.group(2), month)) {
            return LocalDate.of(year, month, day);
          }
        }
      }
    } catch (DateTimeException e) {
      // told below, with what is right
    }
    throw new UsageException(NO_DAY, given);
  }

  private static boolean isName(String word, int month) {
    for (Language language : Language.values()) {
      String said = DayWords.of(LocalDate.of(2000, month, 1), language);
      if (said.toLowerCase(Locale.ROOT).equals("1 " + word + " 2000")) {
        return true;
      }
    }
    return false;
  }
}
