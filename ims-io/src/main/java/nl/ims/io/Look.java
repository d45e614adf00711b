package nl.ims.io;

import java.util.Objects;
import nl.ims.model.term.Language;

/**
 * How a page of text looks, whatever it says.
 *
 * @param language the language of its words
 * @param colour whether words are coloured by the escape sequences of a terminal
 * @param width the most characters of a line; what is not between 60 and 100 is taken as 100
 */
public record Look(Language language, boolean colour, int width) {

  /**
   * The width of a page that nobody looks at on a terminal, and the most that is read with ease.
   */
  public static final int WIDEST = 100;

  /** Below this, hanging indents leave no room for words. */
  public static final int NARROWEST = 60;

  /** Takes a width that cannot be had as the widest. */
  public Look {
    Objects.requireNonNull(language, "language");
    if (width < NARROWEST || width > WIDEST) {
      width = WIDEST;
    }
  }

  /**
   * {@return a page without colour, as wide as can be}
   *
   * @param language the language of its words
   */
  public static Look in(Language language) {
    return new Look(language, false, WIDEST);
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
   * @param characters the most characters of a line; what is not between 60 and 100 is taken as 100
   */
  public Look withWidth(int characters) {
    return new Look(language, colour, characters);
  }
}
