package nl.ims.io.problem;

import java.util.Comparator;
import java.util.Objects;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

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
 * @param text what is wrong and the way out, in both languages or in English alone: one line each,
 *     whatever the file holds
 */
public record Problem(String file, int line, int column, String path, Text text)
    implements Comparable<Problem> {
  /**
   * Refuses null.
   *
   * @param file the label under which the input was read, usually its path
   * @param line the line, from 1
   * @param column the column, from 1, in code points
   * @param path where in the document, such as {@code procedure[2].date}; {@code $} is the document
   *     itself
   * @param text what is wrong and the way out, in both languages or in English alone
   */
  public Problem {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
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
   * A problem that is told in English alone.
   *
   * @param file the label under which the input was read, usually its path
   * @param line the line, from 1
   * @param column the column, from 1, in code points
   * @param path where in the document; {@code $} is the document itself
   * @param message what is wrong and the way out: one line
   */
  public Problem(String file, int line, int column, String path, String message) {
    this(file, line, column, path, Text.of(Objects.requireNonNull(message, "message")));
  }

  /** {@return what is wrong and the way out, in English: one line, whatever the file holds} */
  public String message() {
    return text.in(Language.EN);
  }

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
    return in(Language.EN);
  }

  /**
   * The same line for a reader of one language.
   *
   * @param language the language wished; a problem that is told in English alone stays so
   * @return {@code file:line:column: path: message}
   */
  public String in(Language language) {
    Objects.requireNonNull(language, "language");
    return file + ":" + line + ":" + column + ": " + path + ": " + text.in(language);
  }
}
