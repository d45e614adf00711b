package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A list of a dossier over whose elements conditions may range, such as the mandates.
 *
 * @param index its place among the lists of a {@link View}
 * @param stated the question whether the list is stated: answer 0 is an empty one, 1 is not
 * @param columns the keys of an element that conditions read
 */
public record Listed(int index, Question stated, ImmutableList<Column> columns) {

  /**
   * A key of an element.
   *
   * @param key the key, as it is written in a file
   * @param answers the answers that are told apart, each as it is written; empty for a day
   */
  public record Column(String key, ImmutableList<String> answers) {
    /**
     * Takes a key whose value is a day.
     *
     * @param key the key
     * @return the column; the code of a day is the number of days since 1970-01-01
     */
    public static Column day(String key) {
      return new Column(key, ImmutableList.of());
    }

    /**
     * Takes a key of which some answers are told apart.
     *
     * @param key the key
     * @param answers the answers, at least one; the code of each is its index
     * @return the column
     */
    public static Column coded(String key, String... answers) {
      return new Column(key, ImmutableList.copyOf(answers));
    }

    /** The answer of a code, as it is shown. */
    String show(int code) {
      return answers.isEmpty() ? LocalDate.ofEpochDay(code).toString() : answers.get(code);
    }
  }

  /** The path of an element. */
  String path(int element) {
    return stated.path() + "[" + element + "]";
  }

  /** The path of what an element states. */
  String path(int element, int column) {
    return path(element) + "." + columns.get(column).key();
  }

  /**
   * Holds if the element in focus gives one of some answers under a key.
   *
   * @param key the key
   * @param answers the answers
   * @return the condition; unknown while the key is absent
   * @throws IllegalArgumentException if the list has no such column, or the column no such answer
   */
  public Condition where(String key, String... answers) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).key().equals(key)) {
        return new ElementIs(this, column, mask(columns.get(column), answers));
      }
    }
    throw new IllegalArgumentException(
        "the list " + stated.path() + " has no column '" + key + "', but " + columns);
  }

  private static long mask(Column column, String... answers) {
    long mask = 0;
    for (String answer : answers) {
      int code = column.answers().indexOf(answer);
      if (code < 0) {
        throw new IllegalArgumentException(
            "the column '"
                + column.key()
                + "' has no answer '"
                + answer
                + "', but "
                + column.answers());
      }
      mask |= 1L << code;
    }
    return mask;
  }

  /**
   * Holds if some element satisfies a condition.
   *
   * @param body the condition on the element
   * @return the quantified condition; unknown while the list is absent
   */
  public Condition some(Condition body) {
    return new Some(this, body);
  }
}
