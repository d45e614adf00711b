package nl.ims.io.report;

/**
 * How a page of text looks, whatever it says.
 *
 * @param colour whether words are coloured by the escape sequences of a terminal
 * @param width the most characters of a line
 */
record Look(boolean colour, int width) {

  /**
   * The width of a page that nobody looks at on a terminal, and the most that is read with ease.
   */
  static final int WIDEST = 100;

  /** Below this, hanging indents leave no room for words. */
  static final int NARROWEST = 60;

  static final Look PLAIN = new Look(false, WIDEST);

  /** A width that cannot be had is the widest. */
  Look {
    if (width < NARROWEST || width > WIDEST) {
      width = WIDEST;
    }
  }

  Look withColour(boolean coloured) {
    return new Look(coloured, width);
  }

  Look withWidth(int characters) {
    return new Look(colour, characters);
  }
}
