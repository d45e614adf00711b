package nl.ims.io.problem;

/**
 * A place in a file: a line and a column, as an editor counts them.
 *
 * @param line the line, from 1; a line ends with a line feed, a carriage return or both
 * @param column the column, from 1, counted in code points, so that a letter outside the basic
 *     plane is one column; a byte-order mark is none
 */
public record Location(int line, int column) implements Comparable<Location> {

  /** The first place of every file, even of an empty one. */
  public static final Location START = new Location(1, 1);

  /**
   * Checks the bounds.
   *
   * @param line 1 or more
   * @param column 1 or more
   * @throws IllegalArgumentException if one of them is below 1
   */
  public Location {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "line and column start at 1, but were " + line + " and " + column);
    }
  }

  /** Orders by line, then by column. */
  @Override
  public int compareTo(Location other) {
    return line == other.line
        ? Integer.compare(column, other.column)
        : Integer.compare(line, other.line);
  }

  /** The usual spelling, {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
