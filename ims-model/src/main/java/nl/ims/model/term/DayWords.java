package nl.ims.model.term;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Objects;

/** A day as it stands in a sentence. */
@Internal
public final class DayWords {
  private static final ImmutableList<Text> MONTHS =
      ImmutableList.of(
          Text.of("januari", "January"),
          Text.of("februari", "February"),
          Text.of("maart", "March"),
          Text.of("april", "April"),
          Text.of("mei", "May"),
          Text.of("juni", "June"),
          Text.of("juli", "July"),
          Text.of("augustus", "August"),
          Text.of("september", "September"),
          Text.of("oktober", "October"),
          Text.of("november", "November"),
          Text.of("december", "December"));

  private DayWords() {}

  /**
   * Says a day.
   *
   * @param day the day
   * @param language the language
   * @return the words, such as {@code 8 March 2024}
   */
  public static String of(LocalDate day, Language language) {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(language, "language");
    return day.getDayOfMonth()
        + " "
        + MONTHS.get(day.getMonthValue() - 1).in(language)
        + " "
        + day.getYear();
  }
}
