package nl.ims.io.syntax;

import java.util.regex.Pattern;
import nl.ims.io.internal.Steering;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Strings as they stand in a file: plain where every reader of YAML takes them as they are. */
final class Quoting {

  /** What YAML 1.1 takes for something else than a string, beyond what {@link ScalarType} knows. */
  private static final Pattern BENT =
      Pattern.compile(
          "(?i:y|n|yes|no|on|off|true|false|null)" // booleans and nothing
              + "|[-+]?[0-9][0-9_,]*(:[0-5]?[0-9])*(\\.[0-9_]*)?" // with underscores, base sixty
              + "|[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9.][0-9_.]*([eE][-+]?[0-9]*)?"
              + "|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt \\t].*)?" // dates
              + "|=|<<");

  private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`.~";

  private Quoting() {}

  /** A string in YAML, on one line; within brackets more has to be quoted. */
  public static String yaml(String text, boolean flow) {
    if (isPlain(text, flow)) {
      return text;
    }
    boolean gentle = text.indexOf('\'') < 0 && (text.indexOf('"') >= 0 || text.indexOf('\\') >= 0);
    return gentle && isSimple(text) ? "'" + text + "'" : json(text);
  }

  /** A string in JSON, which is one in YAML too. */
  public static String json(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (isHarmless(c)) {
                    quoted.appendCodePoint(c);
                  } else {
                    quoted.append("\\u").append(Steering.hex(c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }

  /** Whether a text of several lines can stand as a block, line by line. */
  static boolean isBlock(String text) {
    boolean lines = text.indexOf('\n') > 0 && !text.endsWith("\n\n") && text.charAt(0) != ' ';
    return lines
        && text.codePoints().allMatch(c -> c == '\n' || isHarmless(c))
        && text.lines().noneMatch(line -> line.endsWith(" "));
  }

  private static boolean isPlain(String text, boolean flow) {
    return isSimple(text)
        && !text.isEmpty()
        && !text.startsWith(" ")
        && !text.endsWith(" ")
        && !text.endsWith(":")
        && INDICATORS.indexOf(text.charAt(0)) < 0
        && !text.contains(": ")
        && !text.contains(" #")
        && !(flow && text.chars().anyMatch(c -> ",?[]{}".indexOf(c) >= 0))
        && ScalarType.ofPlain(text) == ScalarType.TEXT
        && !BENT.matcher(text).matches();
  }

  private static boolean isSimple(String text) {
    return text.codePoints().allMatch(Quoting::isHarmless);
  }

  /** A character that stands for itself in YAML of any version, and steers nothing. */
  private static boolean isHarmless(int c) {
    return !Steering.is(c) && StreamReader.isPrintable(c) && c != '\uFEFF';
  }
}
