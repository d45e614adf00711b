package nl.ims.io.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.ims.io.Look;
import nl.ims.model.term.Language;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown to somebody who looks on.
 *
 * @param output how standard output looks
 * @param errors how standard error looks
 * @param paper the most characters of a line where no terminal shows it
 * @param progress whether standard error may show how far the work is
 * @param asks whether somebody can be asked: standard input and standard error are a terminal
 */
record Screen(Surface output, Surface errors, int paper, boolean progress, boolean asks) {

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

    /** How a page of text looks on it. */
    Look look(Language language) {
      return new Look(language, colour, width);
    }
  }

  /** The width of what no terminal shows. */
  private static final int USUAL = 80;

  /** The widest page that is read with ease: a wider terminal is not filled. */
  private static final int WIDEST = 100;

  private static final int MOST_DIGITS = 4;

  private static final Surface UNSEEN = new Surface(false, false, USUAL);

  /** Nobody looks on. */
  static final Screen NONE = new Screen(UNSEEN, UNSEEN, USUAL, false, false);

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
    OptionalInt columns = width(environment.apply("COLUMNS"));
    OptionalInt told = width(property.apply(WIDTH));
    int terminal = columns.orElse(Math.min(WIDEST, told.orElse(USUAL)));
    int paper = columns.orElse(USUAL);
    // where the report itself runs over the screen, progress would only get in its way
    boolean progress = !is.apply(OUTPUT) && is.apply(ERROR);
    return new Screen(
        surface(is.apply(OUTPUT), colour, is.apply(OUTPUT) ? terminal : paper),
        surface(is.apply(ERROR), colour, is.apply(ERROR) ? terminal : paper),
        paper,
        progress,
        is.apply(INPUT) && is.apply(ERROR));
  }

  /** How a page of text looks on standard output. */
  Look look(Language language) {
    return output.look(language);
  }

  /** What a file gets: no more colour than is asked for, and the width that is wished for. */
  Screen ofFile(boolean coloured) {
    return new Screen(new Surface(false, coloured, paper), errors, paper, false, false);
  }

  /** The same where a command line says when text is coloured. */
  Screen with(Optional<Colour> wanted) {
    return wanted
        .filter(colour -> colour != Colour.AUTO)
        .map(colour -> colour == Colour.ALWAYS)
        .map(on -> new Screen(output.withColour(on), errors.withColour(on), paper, progress, asks))
        .orElse(this);
  }

  private static Surface surface(boolean terminal, Colour colour, int width) {
    boolean coloured = colour == Colour.ALWAYS || (colour == Colour.AUTO && terminal);
    return new Surface(terminal, coloured, width);
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

  /** A positive whole number; a longer one than any screen is wide is nothing. */
  private static OptionalInt width(@Nullable String told) {
    if (told == null || !told.matches("0*[1-9][0-9]*") || told.length() > MOST_DIGITS) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(Math.max(Look.NARROWEST, Integer.parseInt(told)));
  }
}
