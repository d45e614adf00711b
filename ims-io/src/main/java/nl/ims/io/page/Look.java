package nl.ims.io.page;

/**
 * How a page of text looks, whatever it says.
 *
 * @param colour whether words are coloured by the escape sequences of a terminal
 * @param width the most characters of a line
 */
public record Look(boolean colour, int width) {

  /** The width of a page of which nobody says how wide it is; the command says so always. */
  public static final int USUAL = 100;

  /** Below this, hanging indents leave no room for words. */
  public static final int NARROWEST = 60;

  /** Wider than any page that is looked at. */
  public static final int WIDEST = 1000;

  public static final Look PLAIN = new Look(false, USUAL);

  /** A width that cannot be had is the nearest that can. */
  public Look {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  public Look withColour(boolean coloured) {
    return new Look(coloured, width);
  }

  public Look withWidth(int characters) {
    return new Look(colour, characters);
  }
}
