package nl.ims.io.cli;

import java.util.function.Function;
import nl.ims.io.Look;
import nl.ims.model.term.Language;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown to somebody who looks on.
 *
 * @param colour whether what goes to standard output may be coloured
 * @param progress whether standard error may show how far the work is
 * @param width the most characters of a line on standard output
 */
record Screen(boolean colour, boolean progress, int width) {

  /** Nobody looks on. */
  static final Screen NONE = new Screen(false, false);

  private static final String OUTPUT = "ims.terminal";
  private static final String ERROR = "ims.terminal.error";
  private static final String WIDTH = "ims.width";

  /** A screen of the full width. */
  Screen(boolean colour, boolean progress) {
    this(colour, progress, Look.WIDEST);
  }

  /**
   * The screen of a process, told by the launcher through system properties: since Java 22 the
   * console of a process no longer tells whether it is a terminal, and before, it told it of input
   * and output together only.
   */
  static Screen of(
      Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
    boolean output = "true".equals(property.apply(OUTPUT));
    String noColour = environment.apply("NO_COLOR");
    boolean wanted = noColour == null || noColour.isEmpty();
    // where the report itself runs over the screen, progress would only get in its way
    boolean progress = !output && "true".equals(property.apply(ERROR));
    return new Screen(
        output && wanted, progress, output ? width(property.apply(WIDTH)) : Look.WIDEST);
  }

  /** How a page of text looks on it. */
  Look look(Language language) {
    return new Look(language, colour, width);
  }

  private static int width(@Nullable String told) {
    try {
      return Integer.parseInt(String.valueOf(told));
    } catch (NumberFormatException e) {
      return Look.WIDEST;
    }
  }
}
