package nl.ims.io.page;

/** How a word looks on a terminal that shows colour; on paper all of them are plain. */
public enum Ink {
  PLAIN(""),
  BOLD("\u001b[1m"),
  FAINT("\u001b[2m"),
  RED("\u001b[1;31m"),
  GREEN("\u001b[32m"),
  YELLOW("\u001b[33m"),
  MAGENTA("\u001b[35m");

  /** What ends each of them. */
  public static final String OFF = "\u001b[0m";

  private final String on;

  Ink(String on) {
    this.on = on;
  }

  /** The word in this ink, if there is colour. */
  public String paint(String word, boolean colour) {
    return colour && this != PLAIN ? on + word + OFF : word;
  }
}
