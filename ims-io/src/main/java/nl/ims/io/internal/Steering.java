package nl.ims.io.internal;

import java.util.Locale;

/**
 * Characters that steer what shows a text instead of being shown: the one place that says which
 * they are.
 *
 * <p>They are all controls (C0, DEL and C1), the marks that set the direction of writing, the
 * separators of lines and paragraphs, and halves of characters. A terminal obeys some, others make
 * a name or a line read as another one. What writes JSON gives them as escapes; what writes for
 * people gives their numbers, {@code <U+202E>}.
 */
public final class Steering {

  private static final int TILDE = '~';

  private Steering() {}

  /** Whether a character steers; white space other than the space does too. */
  public static boolean is(int c) {
    if (c >= ' ' && c <= TILDE) {
      return false; // nearly every one
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> turns(c);
      default -> false;
    };
  }

  /** Whether a mark sets the direction of writing. */
  private static boolean turns(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** The text with each of them as its number, or as an escape that programmers know. */
  public static String shown(String text) {
    if (text.codePoints().noneMatch(Steering::is)) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (c) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        if (is(c)) {
          shown.append(number(c));
        } else {
          shown.appendCodePoint(c);
        }
      }
    }
  }

  /** What stands for a character that is not shown. */
  public static String number(int c) {
    return "<U+" + hex(c) + ">";
  }

  /** The number of a character in four hexadecimal capitals or more. */
  public static String hex(int c) {
    String hex = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
