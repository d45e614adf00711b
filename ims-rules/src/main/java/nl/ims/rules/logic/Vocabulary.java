package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;

/**
 * The questions that conditions about one kind of source may ask, and how each is read from it.
 *
 * @param <S> the source: a dossier, or a type of your own
 */
public final class Vocabulary<S> {
  private final ImmutableList<Question> questions;
  private final ToIntFunction<S>[] readers;

  @SuppressWarnings("unchecked") // an array of generic elements can be made no other way
  private Vocabulary(Builder<S> builder) {
    this.questions = ImmutableList.copyOf(builder.questions);
    this.readers = (ToIntFunction<S>[]) builder.readers.toArray(new ToIntFunction<?>[0]);
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
   * Gives the questions.
   *
   * @return the questions; the index of each is its place
   */
  public ImmutableList<Question> questions() {
    return questions;
  }

  /**
   * Reads a source into codes.
   *
   * @param source the source
   * @return one code a question, {@link Question#ABSENT} where it is silent
   */
  public int[] read(S source) {
    int[] codes = new int[readers.length];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = readers[i].applyAsInt(source);
    }
    return codes;
  }

  /**
   * Collects questions; each is made once and kept in a constant.
   *
   * @param <S> the source
   */
  public static final class Builder<S> {
    private final List<Question> questions = new ArrayList<>();
    private final List<ToIntFunction<S>> readers = new ArrayList<>();

    private Builder() {}

    private <Q extends Question> Q add(Q question, ToIntFunction<S> reader) {
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
      return add(
          new Question.Choice<>(
              questions.size(), path, label, Code.codes(type), asking, Question.Showing.PLAIN),
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
      return add(
          new Question.Choice<>(
              questions.size(),
              path,
              label,
              Code.codes(type),
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
      return add(
          new Question.Coded(questions.size(), path, label, answers, asking),
          source -> reader.apply(source).map(answers::indexOf).orElse(Question.ABSENT));
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
      return add(
          new Question.Choices<>(
              questions.size(), path, label, Code.codes(type), Question.Asking.PLAIN),
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
      Question.Numeric question =
          new Question.Numeric(
              questions.size(),
              path,
              label,
              ImmutableList.copyOf(thresholds),
              Question.Asking.PLAIN);
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
      int dateIndex = questions.size() + 1;
      Question stated =
          add(
              new Question.Choice<Statement>(
                  questions.size(),
                  path,
                  label,
                  Code.codes(Statement.class),
                  asking,
                  (view, answer) -> LocalDate.ofEpochDay(view.codeAt(dateIndex)).toString()),
              source -> reader.apply(source).isPresent() ? 0 : Question.ABSENT);
      return add(
          new Question.Date(questions.size(), stated),
          source ->
              reader.apply(source).map(day -> (int) day.toEpochDay()).orElse(Question.ABSENT));
    }

    /**
     * Adds a question for a calendar year.
     *
     * @param path the path in the file
     * @param label what is asked
     * @param reader reads the year; empty if it is not stated
     * @return the question
     */
    public Year year(String path, Text label, Function<S, Optional<Integer>> reader) {
      int yearIndex = questions.size() + 1;
      Question stated =
          add(
              new Question.Choice<Statement>(
                  questions.size(),
                  path,
                  label,
                  Code.codes(Statement.class),
                  Question.Asking.PLAIN,
                  (view, answer) -> String.valueOf(view.codeAt(yearIndex))),
              source -> reader.apply(source).isPresent() ? 0 : Question.ABSENT);
      return add(
          new Year(questions.size(), stated),
          source -> reader.apply(source).orElse(Question.ABSENT));
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
      return new Vocabulary<>(this);
    }
  }
}
