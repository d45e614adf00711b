package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Text;

/** How days are written, and what people write instead. */
final class Dates {

  private static final String DAY_31 = "(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])";
  private static final String DAY_30 = "(0[469]|11)-(0[1-9]|[12][0-9]|30)";
  private static final String DAY_28 = "02-(0[1-9]|1[0-9]|2[0-8])";
  private static final String LEAP =
      "([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)";
  private static final String PATTERN =
      "^([0-9]{4}-(" + DAY_31 + "|" + DAY_30 + "|" + DAY_28 + ")|" + LEAP + "-02-29)$";

  private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** {@code 8-3-2024}, {@code 8 maart 2024}, {@code 8 March 2024}. */
  private static final String DAY_FIRST =
      "([0-9]{1,2})[-/. ]{1,2}([0-9]{1,2}|[a-zA-Z]{3,9})[-/. ]{1,2}([0-9]{4})";

  /** {@code 2024-3-8}, {@code 2024/03/08}, {@code 20240308}, with or without a time behind it. */
  private static final String YEAR_FIRST =
      "([0-9]{4})[-/.]?([0-9]{1,2})[-/.]?([0-9]{1,2})(?:T.{0,30})?";

  /** The first three letters of the months, in Dutch and where they differ in English. */
  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "jan", "feb", "maa mar", "apr", "mei may", "jun", "jul", "aug", "sep", "okt oct", "nov",
          "dec");

  private Dates() {}

  static Optional<Text> complaint(Node.Scalar scalar) {
    String text = scalar.text();
    if (!FORM.matcher(text).matches()) {
      Optional<String> meant = meant(text);
      return Optional.of(
          refusal(
              text,
              meant.map(day -> "; schrijf " + day).orElse(""),
              meant.map(day -> "; write " + day).orElse("")));
    }
    try {
      day(text);
      return Optional.empty();
    } catch (DateTimeException e) {
      return Optional.of(
          refusal(text, "; de kalender kent die dag niet", "; the calendar has no such day"));
    }
  }

  private static Text refusal(String text, String nl, String en) {
    String shown = Shown.quoted(text);
    return Text.of(
        shown + " is geen datum (verwacht: jjjj-MM-dd)" + nl,
        shown + " is not a date (expected yyyy-MM-dd)" + en);
  }

  /**
   * A day in the form of a date.
   *
   * @throws DateTimeException if the calendar has no such day
   */
  static LocalDate day(String text) {
    return LocalDate.of(
        Integer.parseInt(text, 0, 4, 10),
        Integer.parseInt(text, 5, 7, 10),
        Integer.parseInt(text, 8, 10, 10));
  }

  static Tree schema() {
    Text message =
        Text.of(
            "Schrijf een dag als jjjj-MM-dd, zoals 2024-03-08; de dag moet bestaan",
            "Write a day as yyyy-MM-dd, as in 2024-03-08; the calendar must have it");
    Tree.Builder schema = Tree.fields().put("type", Tree.text("string"));
    schema.put("pattern", Tree.text(PATTERN)).put("format", Tree.text("date"));
    return Schemas.told(schema, message).build();
  }

  /** The day that a person probably meant, in the form of a date. */
  private static Optional<String> meant(String text) {
    Matcher yearFirst = Pattern.compile(YEAR_FIRST).matcher(text);
    if (yearFirst.matches()) {
      return valid(yearFirst.group(1), Integer.parseInt(yearFirst.group(2)), yearFirst.group(3));
    }
    Matcher dayFirst = Pattern.compile(DAY_FIRST).matcher(text);
    return dayFirst.matches()
        ? valid(dayFirst.group(3), month(dayFirst.group(2)), dayFirst.group(1))
        : Optional.empty();
  }

  private static int month(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Integer.parseInt(word);
    }
    String start = word.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).contains(start)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static Optional<String> valid(String year, int month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
