package nl.ims.rules.condition;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;

/**
 * A list of a source over whose elements conditions may range, such as the mandates of a dossier.
 * Each is made by the vocabulary that its question is of.
 */
public final class ElementList {
  private final int index;
  private final Question stated;
  private final ImmutableList<Column> columns;
  private final Optional<Holder> holder;

  ElementList(int index, Question stated, ImmutableList<Column> columns, Optional<Holder> holder) {
    this.index = index;
    this.stated = stated;
    this.columns = columns;
    this.holder = holder;
  }

  /** Its place among the lists of its vocabulary. */
  int index() {
    return index;
  }

  /**
   * Gives the question whether the list is stated.
   *
   * @return the question: answer 0 is an empty list, 1 is not; of a list within elements that of
   *     the list of those elements
   */
  public Question stated() {
    return stated;
  }

  /**
   * Gives the keys of an element that conditions read.
   *
   * @return the columns
   */
  public ImmutableList<Column> columns() {
    return columns;
  }

  /**
   * Gives where the list stands, if each element of another list has one of its own.
   *
   * @return the list of those elements, and their column; empty if the source has one such list
   */
  public Optional<Holder> holder() {
    return holder;
  }

  /** The elements of a list, as codes, and their names. */
  public static final class Rows {
    /** No elements. */
    public static final Rows NONE = of(new int[0][]);

    private static final int[] NO_ELEMENTS = {};

    private final int[][] codes;
    private final ImmutableList<String> names;
    private final String[] texts;
    private int @Nullable [][] held; // by holder; the same whoever works it out

    private Rows(int[][] codes, ImmutableList<String> names, String... texts) {
      this.codes = codes;
      this.names = names;
      this.texts = texts;
    }

    /**
     * Takes elements that are never looked at one by one.
     *
     * @param codes for each element one code a column; not copied
     * @return the rows
     */
    public static Rows of(int[][] codes) {
      Objects.requireNonNull(codes, "codes");
      return new Rows(codes, ImmutableList.of());
    }

    /**
     * Takes elements that are a text each, such as the code of a state.
     *
     * @param texts the texts, as they are written in a file
     * @return the rows, of one column
     */
    public static Rows texts(Iterable<String> texts) {
      Objects.requireNonNull(texts, "texts");
      String[] written = Iterables.toArray(texts, String.class);
      return new Rows(new int[written.length][1], ImmutableList.of(), written);
    }

    /**
     * Takes elements that rules may have a finding on, each.
     *
     * @param codes for each element one code a column; not copied
     * @param names what findings call the elements
     * @return the rows
     * @throws IllegalArgumentException if there are more names than elements, or fewer
     */
    public static Rows named(int[][] codes, ImmutableList<String> names) {
      Objects.requireNonNull(codes, "codes");
      Objects.requireNonNull(names, "names");
      if (codes.length != names.size()) {
        throw new IllegalArgumentException(
            names.size() + " names were given for " + codes.length + " elements");
      }
      return new Rows(codes, names);
    }

    int size() {
      return codes.length;
    }

    int code(int element, int column) {
      return codes[element][column];
    }

    String text(int element) {
      return texts[element];
    }

    ImmutableList<String> names() {
      return names;
    }

    /** The elements that an element of the holder holds, rising. */
    int[] heldBy(int holder) {
      int[][] known = held;
      if (known == null) {
        known = findHeld();
        held = known;
      }
      return 0 <= holder && holder < known.length ? known[holder] : NO_ELEMENTS;
    }

    private int[][] findHeld() {
      int holders = 0;
      for (int[] element : codes) {
        holders = Math.max(holders, element[0] + 1);
      }
      int[] sizes = new int[holders];
      for (int[] element : codes) {
        sizes[element[0]]++;
      }
      int[][] found = new int[holders][];
      for (int holder = 0; holder < holders; holder++) {
        found[holder] = new int[sizes[holder]];
      }
      int[] next = new int[holders];
      for (int i = 0; i < codes.length; i++) {
        int holder = codes[i][0];
        found[holder][next[holder]++] = i;
      }
      return found;
    }
  }

  /**
   * The list whose elements hold lists, such as the projects with their milestones.
   *
   * @param list the list of the elements
   * @param column the key of such an element that is the list within: answer 0 is an empty one
   */
  public record Holder(ElementList list, int column) {}

  /**
   * A key of an element.
   *
   * @param key the key, as it is written in a file
   * @param kind what the values are
   * @param answers the answers that are told apart, each as it is written; empty if they are too
   *     many
   * @param words the answers in words, one for each
   * @param label what a reader calls it; empty: as the list is called
   * @param elsewhere the path at which a file says it, whatever the element; empty: under the key
   *     of the element
   */
  public record Column(
      String key,
      Kind kind,
      ImmutableList<String> answers,
      ImmutableList<Text> words,
      Optional<Text> label,
      Optional<String> elsewhere) {
    /** What the values under a key are. */
    public enum Kind {
      /** One of some answers. */
      CODE,
      /** A day. */
      DAY,
      /** A whole number. */
      NUMBER,
      /** A text, which is the element itself. */
      TEXT
    }

    private static Column open(String key, Kind kind) {
      Objects.requireNonNull(key, "key");
      return new Column(
          key, kind, ImmutableList.of(), ImmutableList.of(), Optional.empty(), Optional.empty());
    }

    /**
     * Takes a key whose value is a day.
     *
     * @param key the key
     * @return the column; the code of a day is the number of days since 1970-01-01
     */
    public static Column day(String key) {
      return open(key, Kind.DAY);
    }

    /**
     * Takes elements that are a text each, such as the code of a state.
     *
     * @param key what such a text is, for words
     * @return the column, the only one of its list
     */
    public static Column text(String key) {
      return open(key, Kind.TEXT);
    }

    /**
     * Takes a key whose value is a whole number.
     *
     * @param key the key
     * @return the column; the code is the number
     */
    public static Column number(String key) {
      return open(key, Kind.NUMBER);
    }

    /**
     * Takes a key of which some answers are told apart.
     *
     * @param key the key
     * @param answers the answers, at least one; the code of each is its index
     * @return the column
     */
    public static Column coded(String key, String... answers) {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(answers, "answers");
      return new Column(
          key,
          Kind.CODE,
          ImmutableList.copyOf(answers),
          Arrays.stream(answers).map(Wording::plain).collect(ImmutableList.toImmutableList()),
          Optional.empty(),
          Optional.empty());
    }

    /**
     * Takes a key of which the codes of a list are told apart.
     *
     * @param <E> the type of the codes
     * @param key the key
     * @param codes the list; in words a code is called by its label, if it has one
     * @return the column
     */
    public static <E extends Enum<E> & Code> Column coded(String key, Class<E> codes) {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(codes, "codes");
      return new Column(
          key,
          Kind.CODE,
          Code.codes(codes),
          Arrays.stream(codes.getEnumConstants())
              .map(Wording::code)
              .collect(ImmutableList.toImmutableList()),
          Optional.empty(),
          Optional.empty());
    }

    /**
     * Gives the key a label.
     *
     * @param nl what a reader calls it, in Dutch
     * @param en the same in English
     * @return the column
     */
    public Column called(String nl, String en) {
      return new Column(key, kind, answers, words, Optional.of(Text.of(nl, en)), elsewhere);
    }

    /**
     * Makes this a column that is worked out from the element and from what stands elsewhere.
     *
     * @param path the path that decides, and that is asked for while it is absent
     * @return the column
     */
    public Column at(String path) {
      Objects.requireNonNull(path, "path");
      return new Column(key, kind, answers, words, label, Optional.of(path));
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
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(answers, "answers");
    int column = column(key);
    return columns.get(column).kind() == Column.Kind.TEXT
        ? new Written(this, ImmutableList.copyOf(answers))
        : new Is(new ElementValue(this, column), mask(columns.get(column), answers));
  }

  /**
   * Holds if the element in focus states a key, whatever it says.
   *
   * @param key the key
   * @return the condition; unknown while the key is absent
   * @throws IllegalArgumentException if the list has no such column
   */
  public Condition states(String key) {
    Objects.requireNonNull(key, "key");
    return new Is(new ElementValue(this, column(key)), -1L);
  }

  /**
   * {@return the day that the element in focus states under a key, to be compared}
   *
   * @param key the key
   * @throws IllegalArgumentException if the list has no such column, or its values are no days
   */
  public Dated day(String key) {
    return value(key, Column.Kind.DAY);
  }

  /**
   * {@return the number that the element in focus states under a key, to be compared}
   *
   * @param key the key
   * @throws IllegalArgumentException if the list has no such column, or its values are no numbers
   */
  public Numbered number(String key) {
    return new Numbered.OfElement(value(key, Column.Kind.NUMBER));
  }

  private ElementValue value(String key, Column.Kind kind) {
    Objects.requireNonNull(key, "key");
    int column = column(key);
    if (columns.get(column).kind() != kind) {
      throw new IllegalArgumentException(
          "the column '%s' of the list %s holds a %s, not a %s"
              .formatted(
                  key,
                  stated.path(),
                  Ascii.toLowerCase(columns.get(column).kind().name()),
                  Ascii.toLowerCase(kind.name())));
    }
    return new ElementValue(this, column);
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
        "the list "
            + stated.path()
            + " has no column '"
            + key
            + "', but "
            + Lists.transform(columns, Column::key));
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
    Objects.requireNonNull(body, "body");
    return new SomeElement(this, body);
  }

  @Override
  public String toString() {
    return stated.path();
  }
}
