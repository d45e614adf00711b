package nl.ims.io.problem;

import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that keeps a document from being read, and where it stands.
 *
 * <p>A problem is about the file, never about the law: a letter that came too late is read without
 * one and found by a rule.
 *
 * @param file the label under which the input was read, usually its path
 * @param line the line, from 1
 * @param column the column, from 1, in code points
 * @param path where in the document, such as {@code procedure[2].date}; {@code $} is the document
 *     itself
 * @param message what is wrong and the way out: one line, whatever the file holds
 */
public record Problem(String file, int line, int column, String path, String message)
    implements Comparable<Problem> {
  /**
   * Refuses null.
   *
   * @param file the label under which the input was read, usually its path
   * @param line the line, from 1
   * @param column the column, from 1, in code points
   * @param path where in the document, such as {@code procedure[2].date}; {@code $} is the document
   *     itself
   * @param message what is wrong and the way out: one line, whatever the file holds
   */
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(message, "message");
  }

  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::file)
          .thenComparingInt(Problem::line)
          .thenComparingInt(Problem::column)
          .thenComparing(Problem::path)
          .thenComparing(Problem::message);

  /** The path of a problem with a whole document. */
  public static final String DOCUMENT = "$";

  /**
   * The place of the problem.
   *
   * @return line and column together
   */
  public Location location() {
    return new Location(line, column);
  }

  /** Orders by file, then by place in it; by path and message where several share a place. */
  @Override
  public int compareTo(Problem other) {
    return BY_PLACE.compare(this, other);
  }

  /** The line that goes to standard error: {@code file:line:column: path: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + path + ": " + message;
  }
}
