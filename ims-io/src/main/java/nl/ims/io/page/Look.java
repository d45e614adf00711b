package nl.ims.io.page;

/**
 * How a page of text looks, whatever it says.
 *
 * @param colour whether words are coloured by the escape sequences of a terminal
 * @param width the most characters of a line
 */
public record Look(boolean colour, int width) {

  /**
   * The width of a page that nobody looks at on a terminal, and the most that is read with ease.
   */
  public static final int WIDEST = 100;

  /** Below this, hanging indents leave no room for words. */
  public static final int NARROWEST = 60;

  public static final Look PLAIN = new Look(false, WIDEST);

  /** A width that cannot be had is the widest. */
  public Look {
    if (width < NARROWEST || width > WIDEST) {
      width = WIDEST;
    }
  }

  public Look withColour(boolean coloured) {
    return new Look(coloured, width);
  }

  public Look withWidth(int characters) {
    return new Look(colour, characters);
  }
}
