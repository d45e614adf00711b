package nl.ims.io;

import java.util.Objects;
import nl.ims.model.term.Language;

/**
 * How a page of text looks, whatever it says.
 *
 * @param language the language of its words
 * @param colour whether words are coloured by the escape sequences of a terminal
 * @param width the most characters of a line; what is not between 60 and 1000 is taken as the
 *     nearest that is
 */
public record Look(Language language, boolean colour, int width) {

  /** The width of a page of which nobody says how wide it is; the command says so always. */
  public static final int USUAL = 100;

  /** Nothing is wider. */
  public static final int WIDEST = 1000;

  /** Below this, hanging indents leave no room for words. */
  public static final int NARROWEST = 60;

  /**
   * Takes a width that cannot be had as the nearest that can.
   *
   * @param language the language of its words
   * @param colour whether words are coloured by the escape sequences of a terminal
   * @param width the most characters of a line
   */
  public Look {
    Objects.requireNonNull(language, "language");
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /**
   * {@return a page without colour, of the usual width}
   *
   * @param language the language of its words
   */
  public static Look in(Language language) {
    return new Look(language, false, USUAL);
  }

  /**
   * {@return the same look with or without colour}
   *
   * @param coloured whether words are coloured by the escape sequences of a terminal
   */
  public Look withColour(boolean coloured) {
    return new Look(language, coloured, width);
  }

  /**
   * {@return the same look for a terminal of some width}
   *
   * @param characters the most characters of a line, from 60 to 1000
   */
  public Look withWidth(int characters) {
    return new Look(language, colour, characters);
  }
}
