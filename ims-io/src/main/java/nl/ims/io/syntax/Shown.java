package nl.ims.io.syntax;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import java.util.List;
import java.util.Locale;
import nl.ims.io.internal.Steering;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * How values of a file are shown in a message: short, on one line, nothing that a terminal obeys.
 */
public final class Shown {

  private static final int LONGEST = 60;
  private static final int MOST = 40;

  /** What is shown as it is, which is nearly everything. */
  private static final CharMatcher PLAIN = CharMatcher.inRange(' ', '~');

  private Shown() {}

  /** The value in single quotes, cut off after sixty characters. */
  public static String quoted(String value) {
    return "'" + brief(value) + "'";
  }

  /** The value without quotes, cut off after sixty characters. */
  public static String brief(String value) {
    int end = Math.min(value.length(), LONGEST);
    if (end < value.length() && Character.isHighSurrogate(value.charAt(end - 1))) {
      end--;
    }
    return printable(value.substring(0, end)) + (end < value.length() ? "…" : "");
  }

  /** All of the value, whatever its length. */
  public static String printable(String value) {
    if (PLAIN.matchesAllOf(value)) {
      return value;
    }
    StringBuilder shown = new StringBuilder();
    value.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  /** A message of somebody else, on one line. */
  static String oneLine(String message) {
    return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }

  /** The message of a check that the model made, on one line. */
  public static String message(RuntimeException e) {
    return printable(oneLine(String.valueOf(e.getMessage())));
  }

  /** A number in hexadecimal capitals, with zeros in front up to the width. */
  public static String hex(int number, int width) {
    String hex = Integer.toHexString(number).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, width - hex.length())) + hex;
  }

  /** The words, separated by commas; many are cut off after forty. */
  public static String list(List<String> words) {
    if (words.size() <= MOST) {
      return Joiner.on(", ").join(words);
    }
    return Joiner.on(", ").join(words.subList(0, MOST))
        + ", and "
        + (words.size() - MOST)
        + " more";
  }

  private static void append(StringBuilder shown, int c) {
    switch (c) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        if (isVisible(c)) {
          shown.appendCodePoint(c);
        } else {
          shown.append(Steering.number(c));
        }
      }
    }
  }

  private static boolean isVisible(int c) {
    return StreamReader.isPrintable(c)
        && !Steering.is(c)
        && Character.getType(c) != Character.FORMAT;
  }
}
