package nl.ims.io.format;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as people write them: {@code 12,5 miljoen}, {@code € 12.500.000,-}, {@code ca. 150}. */
final class Spelled {

  /** How many characters of a text may be a number: enough for all, few enough to be quick. */
  private static final int LONGEST = 60;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:ca\\.?|circa|ongeveer|about|some|zo'n|€|eur|euro|usd|\\$)?\\s?"
              + "(?:€|eur|euro|usd|\\$)?\\s?"
              + "([0-9][0-9., _]*?)(?:,-{1,2}|\\s?=)?\\s?"
              + "(duizend|thousand|miljoen|million|mln\\.?|mio|m|miljard|billion|mld\\.?)?\\s?"
              + "(?:€|eur|euro|usd|militairen|mensen|personen|man|people|troops|personnel)?");

  private static final Pattern GROUPED =
      Pattern.compile("[0-9]{1,3}(?:([., _])[0-9]{3})(?:\\1[0-9]{3})*");

  private Spelled() {}

  /** The number that is meant, in digits with at most one point; empty if it cannot be told. */
  static Optional<String> meant(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher m = NUMBER.matcher(text.strip());
    return m.matches()
        ? number(m.group(1).strip(), m.group(2) != null)
            .map(number -> number.movePointRight(zeros(m.group(2))))
            .map(Spelled::plain)
        : Optional.empty();
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() <= 0 ? stripped.toBigInteger().toString() : number.toPlainString();
  }

  private static int zeros(String unit) {
    String word = unit == null ? "" : unit.toLowerCase(Locale.ROOT);
    return switch (word.isEmpty() ? ' ' : word.charAt(0)) {
      case 'd', 't' -> 3;
      case 'b' -> 9;
      case 'm' -> word.startsWith("miljard") || word.startsWith("mld") ? 9 : 6;
      default -> 0;
    };
  }

  /** Points, commas and blanks between groups of three digits go; before a unit a comma is one. */
  private static Optional<BigDecimal> number(String digits, boolean unit) {
    String whole = digits;
    String fraction = "";
    int comma = digits.lastIndexOf(',');
    int point = digits.lastIndexOf('.');
    int last = Math.max(comma, point);
    boolean both = comma >= 0 && point >= 0;
    boolean decimal = last >= 0 && (both || unit || digits.length() - last - 1 != 3);
    if (decimal && digits.indexOf(digits.charAt(last)) == last) {
      whole = digits.substring(0, last);
      fraction = digits.substring(last + 1);
    }
    if (!whole.matches("[0-9]+")) {
      if (!GROUPED.matcher(whole).matches()) {
        return Optional.empty();
      }
      whole = whole.replaceAll("[^0-9]", "");
    }
    if (!fraction.matches("[0-9]*")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(fraction.isEmpty() ? whole : whole + "." + fraction));
  }
}
