package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * The questions that conditions about one kind of source may ask, and how each is read from it.
 *
 * <p>A view of a source knows the vocabulary that made it, and refuses every other question.
 *
 * @param <S> the source: a dossier, or a type of your own
 */
public final class Vocabulary<S> {
  private final ImmutableList<Question> questions;
  private final Question[] asked; // the same, to look one up
  private final int[] sizes; // how many answers each has
  private final ImmutableList<ElementList> lists;
  private final ImmutableList<ToIntFunction<S>> readers;
  private final ImmutableList<Function<S, ElementList.Rows>> rows;
  private final ImmutableMap<Question, Function<S, Optional<Integer>>> numbers;

  private Vocabulary(Builder<S> builder) {
    this.questions = ImmutableList.copyOf(builder.questions);
    this.asked = questions.toArray(Question[]::new);
    this.sizes = questions.stream().mapToInt(question -> question.answers().size()).toArray();
    this.lists = ImmutableList.copyOf(builder.lists);
    this.readers = ImmutableList.copyOf(builder.readers);
    this.rows = ImmutableList.copyOf(builder.rows);
    this.numbers = ImmutableMap.copyOf(builder.numbers);
  }

  /**
   * Starts a vocabulary.
   *
   * @param <S> the source
   * @return an empty builder
   */
  public static <S> Builder<S> builder() {
    return new Builder<>();
  }

  /**
   * Starts a vocabulary with the questions and lists of another one: rules on either can be put to
   * a view that it makes.
   *
   * @param <S> the source
   * @param base the other vocabulary
   * @return a builder that holds what the other has
   */
  public static <S> Builder<S> extending(Vocabulary<S> base) {
    Objects.requireNonNull(base, "base");
    Builder<S> builder = new Builder<>();
    builder.questions.addAll(base.questions);
    builder.readers.addAll(base.readers);
    builder.lists.addAll(base.lists);
    builder.rows.addAll(base.rows);
    builder.numbers.putAll(base.numbers);
    return builder;
  }

  /** {@return the questions; the index of each is its place} */
  public ImmutableList<Question> questions() {
    return questions;
  }

  /**
   * Tells whether this vocabulary has all that another one has: whether it extends it.
   *
   * @param base the other vocabulary
   * @return true if every question and list of the other is one of this too, in its place
   */
  public boolean isExtensionOf(Vocabulary<S> base) {
    Objects.requireNonNull(base, "base");
    return begins(questions, base.questions) && begins(lists, base.lists);
  }

  private static <T> boolean begins(ImmutableList<T> all, ImmutableList<T> first) {
    return first.size() <= all.size() && all.subList(0, first.size()).equals(first);
  }

  /** Whether a question is of this vocabulary. */
  boolean has(Question question) {
    return question.index() < asked.length && asked[question.index()] == question;
  }

  /** Refuses codes that are no answers. */
  private void check(int[] codes) {
    for (int i = 0; i < codes.length; i++) {
      if (Integer.compareUnsigned(codes[i], sizes[i]) >= 0 && codes[i] != Question.ABSENT) {
        asked[i].check(codes[i]);
      }
    }
  }

  /** The lists; the index of each is its place. */
  ImmutableList<ElementList> lists() {
    return lists;
  }

  /**
   * Reads a source into codes.
   *
   * @param source the source
   * @return one code a question, {@link Question#ABSENT} where it is silent
   * @throws IllegalArgumentException if a reader gives a code that is no answer to its question
   */
  public int[] read(S source) {
    Objects.requireNonNull(source, "source");
    int[] codes = new int[readers.size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = readers.get(i).applyAsInt(source);
    }
    check(codes);
    return codes;
  }

  /**
   * Views what a source states, without steps.
   *
   * @param source the source
   * @return the view
   * @throws IllegalArgumentException if a reader gives a code that is no answer to its question
   */
  public View view(S source) {
    Objects.requireNonNull(source, "source");
    return viewing(source).build();
  }

  /**
   * Starts a view of what a source states.
   *
   * @param source the source
   * @return the builder
   * @throws IllegalArgumentException if a reader gives a code that is no answer to its question
   */
  public ViewBuilder viewing(S source) {
    Objects.requireNonNull(source, "source");
    ViewBuilder viewing =
        new ViewBuilder(this, read(source), rows.size(), list -> rows.get(list).apply(source));
    viewing.numbers = question -> number(source, question);
    return viewing;
  }

  /** The number that a source states, behind an answer that tells no more than between which. */
  private Optional<Integer> number(S source, Question question) {
    Function<S, Optional<Integer>> reader = numbers.get(question);
    return reader == null ? Optional.empty() : reader.apply(source);
  }

  /**
   * Views facts that were put into codes elsewhere, without steps and lists.
   *
   * @param codes one code a question; not copied
   * @return the view
   * @throws IllegalArgumentException if there are more codes or fewer than questions, or one is no
   *     answer to its question
   */
  public View fromCodes(int[] codes) {
    Objects.requireNonNull(codes, "codes");
    if (codes.length != questions.size()) {
      throw new IllegalArgumentException(
          codes.length + " codes were given for " + questions.size() + " questions");
    }
    check(codes);
    return new View(this, codes);
  }

  /**
   * Collects questions; each is made once and kept in a constant.
   *
   * @param <S> the source
   */
  public static final class Builder<S> {
    private final List<Question> questions = new ArrayList<>();
    private final List<ToIntFunction<S>> readers = new ArrayList<>();
    private final List<ElementList> lists = new ArrayList<>();
    private final List<Function<S, ElementList.Rows>> rows = new ArrayList<>();
    private final Map<Question, Function<S, Optional<Integer>>> numbers = new LinkedHashMap<>();
    private boolean closed;

    private Builder() {}

    private void refuseOnceClosed(String path) {
      if (closed) {
        throw new IllegalStateException(
            path
                + " is added to a vocabulary that was built already; add it before build(), or start"
                + " another with Vocabulary.extending");
      }
    }

    /**
     * Adds a list over whose elements conditions may range.
     *
     * @param stated the question whether it is stated: answer 0 is an empty list, 1 is not
     * @param reader reads the elements, one code a column; none where it is not stated
     * @param columns the keys of an element that conditions read
     * @return the list
     */
    public ElementList list(
        Question stated, Function<S, ElementList.Rows> reader, ElementList.Column... columns) {
      Objects.requireNonNull(stated, "stated");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(columns, "columns");
      return add(
          new ElementList(lists.size(), stated, ImmutableList.copyOf(columns), Optional.empty()),
          reader);
    }

    /**
     * Adds a list of which each element of another list has one of its own.
     *
     * @param holder where the lists stand
     * @param reader reads the elements of all of them: the first code of each is the index of the
     *     element that holds it
     * @param columns the keys of an element that conditions read; the first is that index
     * @return the list
     */
    public ElementList listWithin(
        ElementList.Holder holder,
        Function<S, ElementList.Rows> reader,
        ElementList.Column... columns) {
      Objects.requireNonNull(holder, "holder");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(columns, "columns");
      return add(
          new ElementList(
              lists.size(),
              holder.list().stated(),
              ImmutableList.copyOf(columns),
              Optional.of(holder)),
          reader);
    }

    private ElementList add(ElementList list, Function<S, ElementList.Rows> reader) {
      refuseOnceClosed(list.stated().path());
      lists.add(list);
      rows.add(reader);
      return list;
    }

    private <Q extends Question> Q add(Q question, ToIntFunction<S> reader) {
      for (Question other : questions) {
        if (other.path().equals(question.path())) {
          throw new IllegalArgumentException(
              "two questions have the path '"
                  + question.path()
                  + "'; keep the first in a constant and ask it again");
        }
      }
      return addBeside(question, reader);
    }

    /** Adds a question that reads more of what another one at its path asks for. */
    private <Q extends Question> Q addBeside(Q question, ToIntFunction<S> reader) {
      refuseOnceClosed(question.path());
      questions.add(question);
      readers.add(reader);
      return question;
    }

    /**
     * Adds a question with one answer out of several.
     *
     * @param <E> the type of the answers
     * @param path the path in the file
     * @param label what is asked
     * @param type the answers, at most {@value Question#MOST_ANSWERS}
     * @param reader reads the answer; empty if it is not stated
     * @return the question
     */
    public <E extends Enum<E> & Code> Question.Choice<E> choice(
        String path, Text label, Class<E> type, Function<S, Optional<E>> reader) {
      Objects.requireNonNull(reader, "reader");
      return choice(
          path,
          label,
          type,
          source -> reader.apply(source).map(Bits::code).orElse(Question.ABSENT),
          Question.Asking.PLAIN);
    }

    /**
     * Adds a question with one answer out of several that is asked in a way of its own.
     *
     * @param <E> the type of the answers
     * @param path the path in the file
     * @param label what is asked
     * @param type the answers, at most {@value Question#MOST_ANSWERS}
     * @param reader reads the code
     * @param asking how one asks for it
     * @return the question
     */
    public <E extends Enum<E> & Code> Question.Choice<E> choice(
        String path, Text label, Class<E> type, ToIntFunction<S> reader, Question.Asking asking) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(asking, "asking");
      return add(
          new Question.Choice<>(
              questions.size(), path, label, constants(type), asking, Question.Showing.PLAIN),
          reader);
    }

    /**
     * Adds a question with one answer out of several, some of which stand elsewhere in the file.
     *
     * @param <E> the type of the answers
     * @param path the path in the file
     * @param label what is asked
     * @param type the answers, at most {@value Question#MOST_ANSWERS}
     * @param reader reads the code
     * @param asking how one asks for it
     * @param elsewhere for an answer as it is written, the path at which it stands; empty if at
     *     that of the question
     * @return the question
     */
    public <E extends Enum<E> & Code> Question.Choice<E> choice(
        String path,
        Text label,
        Class<E> type,
        ToIntFunction<S> reader,
        Question.Asking asking,
        Function<String, Optional<String>> elsewhere) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(asking, "asking");
      Objects.requireNonNull(elsewhere, "elsewhere");
      return add(
          new Question.Choice<>(
              questions.size(),
              path,
              label,
              constants(type),
              asking,
              Question.Showing.elsewhere(elsewhere)),
          reader);
    }

    /**
     * Adds a question with one answer out of several that are data.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param answers the answers as they are written, at most {@value Question#MOST_ANSWERS}
     * @param reader reads the answer as it is written; empty if it is not stated
     * @param asking how one asks for it
     * @return the question
     */
    public Question.Coded coded(
        String path,
        Text label,
        ImmutableList<String> answers,
        Function<S, Optional<String>> reader,
        Question.Asking asking) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(answers, "answers");
      Question.refuseTwice(path, answers);
      return coded(path, label, Maps.toMap(answers, Wording::plain), reader, asking);
    }

    /**
     * Adds a question with one answer out of several, each with what it is called.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param answers the answers as they are written, with their words
     * @param reader reads the answer as it is written; empty if it is not stated
     * @param asking how one asks for it
     * @return the question
     */
    public Question.Coded coded(
        String path,
        Text label,
        ImmutableMap<String, Text> answers,
        Function<S, Optional<String>> reader,
        Question.Asking asking) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(answers, "answers");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(asking, "asking");
      Question.Coded question = new Question.Coded(questions.size(), path, label, answers, asking);
      return add(
          question, source -> reader.apply(source).map(question::code).orElse(Question.ABSENT));
    }

    /**
     * Adds a question whose answer is a set. While the file is silent the set may be any but the
     * empty one.
     *
     * @param <E> the type of the elements, at most five
     * @param path the path in the file
     * @param label what is asked
     * @param type the elements
     * @param reader reads the set; empty if it is not stated
     * @return the question
     */
    public <E extends Enum<E> & Code> Question.Choices<E> choices(
        String path,
        Text label,
        Class<E> type,
        Function<S, ? extends Optional<? extends Collection<E>>> reader) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      return add(
          new Question.Choices<>(
              questions.size(), path, label, constants(type), Question.Asking.PLAIN),
          source -> reader.apply(source).map(Bits::mask).orElse(Question.ABSENT));
    }

    /**
     * Adds a question for a number.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param reader reads the number; empty if it is not stated
     * @param thresholds the numbers at which conditions tell numbers apart, rising
     * @return the question
     */
    public Question.Numeric number(
        String path, Text label, Function<S, Optional<Integer>> reader, Integer... thresholds) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(thresholds, "thresholds");
      Question.Numeric question =
          new Question.Numeric(
              questions.size(),
              path,
              label,
              ImmutableList.copyOf(thresholds),
              Question.Asking.PLAIN);
      numbers.put(question, reader);
      return add(question, source -> question.code(reader.apply(source)));
    }

    /**
     * Adds a question with one answer out of several that {@link Vocabulary#read} leaves open: the
     * caller puts its code in, as {@link Question.Choice#code} gives it.
     *
     * @param <E> the type of the answers
     * @param path the path in the file
     * @param label what is asked
     * @param type the answers, at most {@value Question#MOST_ANSWERS}
     * @return the question
     */
    public <E extends Enum<E> & Code> Question.Choice<E> choice(
        String path, Text label, Class<E> type) {
      return choice(path, label, type, source -> Question.ABSENT, Question.Asking.PLAIN);
    }

    /**
     * Adds a question for a number that {@link Vocabulary#read} leaves open: the caller puts its
     * code in, as {@link Question.Numeric#code} gives it.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param thresholds the numbers at which conditions tell numbers apart, rising
     * @return the question
     */
    public Question.Numeric number(String path, Text label, Integer... thresholds) {
      return number(path, label, source -> Optional.empty(), thresholds);
    }

    /**
     * Adds a question that is answered by being stated at all.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param reader reads the code: 0 if it is stated, {@link Question#ABSENT} or {@link
     *     Question#NO_ANSWER} otherwise
     * @param asking how one asks for it
     * @return the question
     */
    public Question stated(
        String path, Text label, ToIntFunction<S> reader, Question.Asking asking) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(asking, "asking");
      return choice(path, label, Statement.class, reader, asking);
    }

    /**
     * Adds a question for a day.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param reader reads the day; empty if it is not stated
     * @param asking how one asks for it
     * @return the question
     */
    public Question.Date date(
        String path, Text label, Function<S, Optional<LocalDate>> reader, Question.Asking asking) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(asking, "asking");
      return date(add(statedDay(path, label, asking), isDay(reader)), reader);
    }

    /**
     * Adds a question for a day.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param reader reads the day; empty if it is not stated
     * @return the question
     */
    public Question.Date date(String path, Text label, Function<S, Optional<LocalDate>> reader) {
      return date(path, label, reader, Question.Asking.PLAIN);
    }

    /**
     * Adds a question for the day that is behind the answer to another question, at its path.
     *
     * @param question the other question
     * @param label what is asked
     * @param reader reads the day; empty if it is not stated
     * @return the question
     */
    public Question.Date dateBehind(
        Question question, Text label, Function<S, Optional<LocalDate>> reader) {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      return date(
          addBeside(statedDay(question.path(), label, Question.Asking.PLAIN), isDay(reader)),
          reader);
    }

    private static <E> ImmutableList<E> constants(Class<E> type) {
      return ImmutableList.copyOf(Objects.requireNonNull(type, "type").getEnumConstants());
    }

    /** Whether a day is stated, which is asked before the day itself. */
    private Question statedDay(String path, Text label, Question.Asking asking) {
      int dateIndex = questions.size() + 1;
      return new Question.Choice<Statement>(
          questions.size(),
          path,
          label,
          ImmutableList.copyOf(Statement.values()),
          asking,
          Question.Showing.day(dateIndex));
    }

    private static <S> ToIntFunction<S> isDay(Function<S, Optional<LocalDate>> reader) {
      return source -> reader.apply(source).isPresent() ? 0 : Question.ABSENT;
    }

    private Question.Date date(Question stated, Function<S, Optional<LocalDate>> reader) {
      return addBeside(
          new Question.Date(questions.size(), stated),
          source ->
              reader.apply(source).map(day -> (int) day.toEpochDay()).orElse(Question.ABSENT));
    }

    /**
     * Adds a question for a whole number that is told exactly, so that it can be compared with
     * others.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param reader reads the number; empty if it is not stated
     * @param asking how one asks for it
     * @return the question
     */
    public Question.Count count(
        String path, Text label, Function<S, Optional<Integer>> reader, Question.Asking asking) {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(label, "label");
      Objects.requireNonNull(reader, "reader");
      Objects.requireNonNull(asking, "asking");
      int countIndex = questions.size() + 1;
      Question stated =
          add(
              new Question.Choice<Statement>(
                  questions.size(),
                  path,
                  label,
                  ImmutableList.copyOf(Statement.values()),
                  asking,
                  (view, question, answer) -> String.valueOf(view.codeAt(countIndex))),
              source -> reader.apply(source).isPresent() ? 0 : Question.ABSENT);
      return addBeside(
          new Question.Count(questions.size(), stated),
          source -> reader.apply(source).orElse(Question.ABSENT));
    }

    /**
     * Adds a question for a whole number that is told exactly.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param reader reads the number; empty if it is not stated
     * @return the question
     */
    public Question.Count count(String path, Text label, Function<S, Optional<Integer>> reader) {
      return count(path, label, reader, Question.Asking.PLAIN);
    }

    /** The one answer to a question that is answered by being stated. */
    private enum Statement implements Code {
      STATED;

      @Override
      public String code() {
        return Code.kebab(this);
      }
    }

    /**
     * Closes the vocabulary.
     *
     * @return the vocabulary
     */
    public Vocabulary<S> build() {
      closed = true;
      return new Vocabulary<>(this);
    }
  }
}
