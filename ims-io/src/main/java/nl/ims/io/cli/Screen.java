package nl.ims.io.cli;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown to somebody who looks on.
 *
 * @param output how standard output looks
 * @param errors how standard error looks
 * @param progress whether standard error may show how far the work is
 * @param asks whether somebody can be asked: standard input and standard error are a terminal
 */
record Screen(Surface output, Surface errors, boolean progress, boolean asks) {

  /**
   * How a stream looks.
   *
   * @param terminal whether it is a terminal
   * @param colour whether words are coloured
   * @param width the most characters of a line
   */
  record Surface(boolean terminal, boolean colour, int width) {

    Surface withColour(boolean coloured) {
      return new Surface(terminal, coloured, width);
    }
  }

  /** The widest page, and the page of one that no terminal shows. */
  private static final int WIDEST = 100;

  private static final int NARROWEST = 60;

  private static final Surface UNSEEN = new Surface(false, false, WIDEST);

  /** Nobody looks on. */
  static final Screen NONE = new Screen(UNSEEN, UNSEEN, false, false);

  private static final String INPUT = "ims.terminal.input";
  private static final String OUTPUT = "ims.terminal";
  private static final String ERROR = "ims.terminal.error";
  private static final String WIDTH = "ims.width";

  boolean colour() {
    return output.colour();
  }

  int width() {
    return output.width();
  }

  /**
   * The screen of a process, told by the launcher through system properties: since Java 22 the
   * console of a process no longer tells whether it is a terminal, and before, it told it of input
   * and output together only.
   */
  static Screen of(
      Function<String, @Nullable String> property, Function<String, @Nullable String> environment) {
    Function<String, Boolean> is = name -> "true".equals(property.apply(name));
    Colour colour = colour(environment);
    int width = width(property.apply(WIDTH));
    // where the report itself runs over the screen, progress would only get in its way
    boolean progress = !is.apply(OUTPUT) && is.apply(ERROR);
    return new Screen(
        surface(is.apply(OUTPUT), colour, width),
        surface(is.apply(ERROR), colour, width),
        progress,
        is.apply(INPUT) && is.apply(ERROR));
  }

  /** The same where a command line says when text is coloured. */
  Screen with(Optional<Colour> wanted) {
    return wanted
        .filter(colour -> colour != Colour.AUTO)
        .map(colour -> colour == Colour.ALWAYS)
        .map(on -> new Screen(output.withColour(on), errors.withColour(on), progress, asks))
        .orElse(this);
  }

  private static Surface surface(boolean terminal, Colour colour, int width) {
    boolean coloured = colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal);
    return new Surface(terminal, coloured, terminal ? width : WIDEST);
  }

  /** What the environment wants: an empty variable is as none, and force outranks its opposite. */
  private static Colour colour(Function<String, @Nullable String> environment) {
    String force = environment.apply("FORCE_COLOR");
    if (force != null && !force.isEmpty() && !force.equals("0")) {
      return Colour.ALWAYS;
    }
    String none = environment.apply("NO_COLOR");
    return none == null || none.isEmpty() ? Colour.AUTO : Colour.NEVER;
  }

  private static int width(@Nullable String told) {
    try {
      int columns = Integer.parseInt(String.valueOf(told));
      return columns < NARROWEST || columns > WIDEST ? WIDEST : columns;
    } catch (NumberFormatException e) {
      return WIDEST;
    }
  }
}
