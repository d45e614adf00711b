package nl.ims.io.syntax;

import java.util.regex.Pattern;

/**
 * What the core schema of YAML 1.2 makes of a scalar. Only {@code true} and {@code false} are
 * booleans: {@code no} is text, and so is the country {@code NO}.
 */
public enum ScalarType {
  /** {@code null}, {@code ~} or nothing at all. */
  NULL,
  /** {@code true} or {@code false}. */
  BOOLEAN,
  /** An integer in decimal, octal or hexadecimal digits. */
  INTEGER,
  /** A number with a fraction or an exponent, an infinity or not a number. */
  FLOAT,
  /** Anything else. */
  TEXT;

  /** How everything starts that is not text. */
  private static final String STARTS = "~nNtTfF.+-0123456789";

  private static final Pattern NULLS = Pattern.compile("|~|null|Null|NULL");
  private static final Pattern BOOLEANS = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Pattern INTEGERS = Pattern.compile("[-+]?[0-9]++|0o[0-7]++|0x[0-9a-fA-F]++");
  private static final Pattern FLOATS =
      Pattern.compile(
          "[-+]?(\\.[0-9]++|[0-9]++(\\.[0-9]*+)?)([eE][-+]?[0-9]++)?"
              + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

  /** The type of a plain scalar; a quoted one is always {@link #TEXT}. */
  public static ScalarType ofPlain(String text) {
    if (!text.isEmpty() && STARTS.indexOf(text.charAt(0)) < 0) {
      return TEXT;
    }
    if (NULLS.matcher(text).matches()) {
      return NULL;
    }
    if (BOOLEANS.matcher(text).matches()) {
      return BOOLEAN;
    }
    if (INTEGERS.matcher(text).matches()) {
      return INTEGER;
    }
    return FLOATS.matcher(text).matches() ? FLOAT : TEXT;
  }
}
