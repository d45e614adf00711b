package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * A list of a dossier over whose elements conditions may range, such as the mandates.
 *
 * @param index its place among the lists of a {@link View}
 * @param stated the question whether the list is stated: answer 0 is an empty one, 1 is not
 * @param columns the keys of an element that conditions read
 * @param holder where the list stands, if each element of another list has one of its own; then the
 *     first code of a row is the index of that element, and {@code stated} is that of the other
 *     list
 */
public record Listed(
    int index, Question stated, ImmutableList<Column> columns, Optional<Holder> holder) {

  /**
   * Takes a list of which the dossier has one.
   *
   * @param index its place among the lists of a {@link View}
   * @param stated the question whether the list is stated: answer 0 is an empty one, 1 is not
   * @param columns the keys of an element that conditions read
   */
  public Listed(int index, Question stated, ImmutableList<Column> columns) {
    this(index, stated, columns, Optional.empty());
  }

  /**
   * The list whose elements hold lists, such as the projects with their milestones.
   *
   * @param list the list of the elements
   * @param column the key of such an element that is the list within: answer 0 is an empty one
   */
  public record Holder(Listed list, int column) {}

  /**
   * A key of an element.
   *
   * @param key the key, as it is written in a file
   * @param answers the answers that are told apart, each as it is written; empty for a day
   * @param label what a reader calls it; empty: as the list is called
   * @param elsewhere the path at which a file says it, whatever the element; empty: under the key
   *     of the element
   */
  public record Column(
      String key, ImmutableList<String> answers, Optional<Text> label, Optional<String> elsewhere) {
    /**
     * Takes a key whose value is a day.
     *
     * @param key the key
     * @return the column; the code of a day is the number of days since 1970-01-01
     */
    public static Column day(String key) {
      return new Column(key, ImmutableList.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Takes a key of which some answers are told apart.
     *
     * @param key the key
     * @param answers the answers, at least one; the code of each is its index
     * @return the column
     */
    public static Column coded(String key, String... answers) {
      return new Column(key, ImmutableList.copyOf(answers), Optional.empty(), Optional.empty());
    }

    /**
     * Gives the key a label.
     *
     * @param nl what a reader calls it, in Dutch
     * @param en the same in English
     * @return the column
     */
    public Column called(String nl, String en) {
      return new Column(key, answers, Optional.of(Text.of(nl, en)), elsewhere);
    }

    /**
     * Makes this a column that is worked out from the element and from what stands elsewhere.
     *
     * @param path the path that decides, and that is asked for while it is absent
     * @return the column
     */
    public Column at(String path) {
      return new Column(key, answers, label, Optional.of(path));
    }

    /** The answer of a code, as it is shown. */
    String show(int code) {
      return answers.isEmpty() ? LocalDate.ofEpochDay(code).toString() : answers.get(code);
    }
  }

  /** The path of an element of a list of which there is one. */
  String path(int element) {
    return stated.path() + "[" + element + "]";
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
    int column = column(key);
    return new ElementIs(this, column, mask(columns.get(column), answers));
  }

  /**
   * Holds if the element in focus states a key, whatever it says.
   *
   * @param key the key
   * @return the condition; unknown while the key is absent
   * @throws IllegalArgumentException if the list has no such column
   */
  public Condition states(String key) {
    return new ElementIs(this, column(key), -1L);
  }

  /**
   * Holds if the element in focus states a day under one key that is on or before that under
   * another.
   *
   * @param key the key of the one day
   * @param limit the key of the other
   * @return the condition; unknown while either is absent
   * @throws IllegalArgumentException if the list has no such column
   */
  public Condition onOrBefore(String key, String limit) {
    return new ElementOrder(this, column(key), column(limit));
  }

  /**
   * Finds a column.
   *
   * @param key its key
   * @return its place among the columns
   * @throws IllegalArgumentException if the list has no such column
   */
  int column(String key) {
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).key().equals(key)) {
        return column;
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
   * Holds if some element satisfies a condition; of a list within elements, some element of the
   * list that the element in focus holds.
   *
   * @param body the condition on the element
   * @return the quantified condition; unknown while the list is absent
   */
  public Condition some(Condition body) {
    return new Some(this, body);
  }
}
