package nl.ims.rules.condition;

import com.google.common.base.Joiner;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import nl.ims.rules.compiled.Leaves;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;
import org.jspecify.annotations.Nullable;

/**
 * A named, typed way to read one fact: its path in the file, a label in both languages, and the
 * answers that it admits, at most {@value #MOST_ANSWERS}.
 *
 * <p>A dossier is read into one code a question: the index of the answer, or {@link #ABSENT} if the
 * file does not state it. An absent fact is unknown, never no. Where a question lies within
 * something that is itself stated to be absent, its code is {@link #NO_ANSWER}: no condition on it
 * holds.
 *
 * <p>Conditions are made by the subclasses: {@link Choice}, {@link Choices} and {@link Numeric}.
 */
public abstract sealed class Question implements Operand, DossierFact
    permits Question.Choice, Question.Coded, Question.Choices, Question.Numeric, Question.Exact {
  /** The most answers that a question may tell apart. */
  public static final int MOST_ANSWERS = 62;

  /** The code of a fact that is not stated. */
  public static final int ABSENT = Leaves.ABSENT;

  /**
   * The code of a question that does not arise, because the thing that it is about is stated to be
   * absent: the ground of a secrecy that is stated to be none.
   */
  public static final int NO_ANSWER = 63;

  private final int index;
  private final String path;
  private final Text label;
  private final ImmutableList<String> answers;
  private final long completions;
  private final Asking asking;
  private final Showing showing;
  private final @Nullable Fact[] facts;
  private final Ground holds;
  private final Ground fails;

  Question(
      int index,
      String path,
      Text label,
      ImmutableList<String> answers,
      long completions,
      Asking asking,
      Showing showing) {
    if (path.isBlank()) {
      throw new IllegalArgumentException(
          "a question has a blank path; give it that of the fact, such as purchase.price");
    }
    if (answers.size() > MOST_ANSWERS) {
      throw new IllegalArgumentException(
          "question " + path + " has " + answers.size() + " answers, at most " + MOST_ANSWERS);
    }
    refuseTwice(path, answers);
    this.index = index;
    this.path = path;
    this.label = label;
    this.answers = answers;
    this.completions = completions;
    this.asking = asking;
    this.showing = showing;
    this.facts = new Fact[answers.size()];
    this.holds = Ground.fact(Truth.TRUE, this);
    this.fails = Ground.fact(Truth.FALSE, this);
  }

  /**
   * Gives the place of this question in its vocabulary.
   *
   * @return the index, from 0
   */
  public int index() {
    return index;
  }

  /** {@return the path of the fact in the file, such as {@code contribution.forms}} */
  public String path() {
    return path;
  }

  /**
   * Gives what is asked.
   *
   * @return the label in both languages
   */
  @Override
  public Text label() {
    return label;
  }

  /**
   * Gives the answers, each as it is written in a file.
   *
   * @return the answers; the code of each is its index
   */
  @Override
  public ImmutableList<String> answers() {
    return answers;
  }

  /**
   * Refuses a code that is no answer.
   *
   * @throws IllegalArgumentException if it is neither the index of an answer, nor {@link #ABSENT},
   *     nor {@link #NO_ANSWER}
   */
  void check(int code) {
    if ((code < 0 || code >= answers.size()) && code != ABSENT && code != NO_ANSWER) {
      throw new IllegalArgumentException(
          "question "
              + path
              + " has no answer with the code "
              + code
              + "; its answers are "
              + answers
              + ", from 0");
    }
  }

  /** {@return the answers that an absent fact may turn out to have, as a mask} */
  public long completions() {
    return completions;
  }

  /**
   * The elements of which an answer holds at least one, if that is what serves.
   *
   * @param admitted the answers that serve, as a mask
   * @return the elements; empty if the answers are no sets, or not told apart so
   */
  ImmutableList<Text> elementsHeld(long admitted) {
    return ImmutableList.of();
  }

  @Override
  public int code(Scene scene) {
    return scene.view().code(this);
  }

  @Override
  public ImmutableList<FactRef> facts(Scene scene) {
    return ImmutableList.of(this);
  }

  /** The leaf is made once and shared: it carries no more than the question. */
  @Override
  public Ground known(Truth truth, Scene scene) {
    return truth == Truth.TRUE ? holds : fails;
  }

  @Override
  public Ways ways(Scene scene, IntPredicate serves) {
    return ways(scene.view(), Bits.those(answers.size(), serves));
  }

  /**
   * Gives the ways to get one of some answers, while the fact is absent.
   *
   * @param view the dossier
   * @param admitted the answers, as a mask
   * @return the ways
   */
  public Ways ways(View view, long admitted) {
    return asking.ways(view, path, admitted & ((1L << answers.size()) - 1));
  }

  /** Whether one asks for it in the same way on every dossier. */
  boolean isAskedPlainly() {
    return asking == Asking.PLAIN;
  }

  /**
   * The fact as it is shown; the same for all dossiers where the answer is all there is to tell.
   */
  Fact fact(View view) {
    int code = view.code(this);
    if (showing != Showing.PLAIN || code < 0 || code >= facts.length) {
      Text shown = show(view);
      boolean isAnswer = code >= 0 && code < answers.size();
      Text words = isAnswer ? showing.words(view, this, code) : shown;
      return new Fact(path(view), label, shown, words, Optional.empty());
    }
    Fact known = facts[code];
    if (known == null) {
      known = new Fact(path, label, Text.of(answers.get(code)), answer(code), Optional.empty());
      facts[code] = known;
    }
    return known;
  }

  static void refuseTwice(String path, ImmutableList<String> answers) {
    if (ImmutableSet.copyOf(answers).size() < answers.size()) {
      throw new IllegalArgumentException(
          "question " + path + " has an answer twice; its answers are " + answers);
    }
  }

  private static ImmutableList<String> written(List<? extends Code> codes) {
    return ImmutableList.copyOf(Lists.transform(codes, Code::code));
  }

  /** What the file says, as it is shown. */
  Text show(View view) {
    int code = view.code(this);
    if (code == NO_ANSWER) {
      return Text.of("niet aan de orde", "does not arise");
    }
    return Text.of(code == ABSENT ? "-" : showing.show(view, this, answers.get(code)));
  }

  /** Where the file says so. */
  String path(View view) {
    int code = view.code(this);
    return code < 0 || code >= answers.size() ? path : showing.path(answers.get(code)).orElse(path);
  }

  /**
   * Holds if the fact is stated, whatever it is.
   *
   * @return a condition that is unknown while the fact is absent
   */
  public Condition isStated() {
    return new Is(this, (1L << answers.size()) - 1);
  }

  @Override
  public String toString() {
    return path;
  }

  /** How the answer is shown, where the code does not tell all. */
  @FunctionalInterface
  interface Showing {
    /** As it is written in a file. */
    Showing PLAIN = (view, question, answer) -> answer;

    /** As the number that it stands for, where that is known. */
    Showing NUMBER =
        (view, question, answer) -> view.number(question).map(String::valueOf).orElse(answer);

    String show(View view, Question question, String answer);

    /** The same in words; what is shown instead of an answer is a number, or words already. */
    default Text words(View view, Question question, int code) {
      String answer = question.answers().get(code);
      String shown = show(view, question, answer);
      return shown.equals(answer) ? question.answer(code) : Text.of(shown);
    }

    /** As the day whose code stands at another place of the vocabulary. */
    static Showing day(int index) {
      return new Showing() {
        @Override
        public String show(View view, Question question, String answer) {
          return day(view).toString();
        }

        @Override
        public Text words(View view, Question question, int code) {
          return Wording.day(day(view));
        }

        private LocalDate day(View view) {
          return LocalDate.ofEpochDay(view.codeAt(index));
        }
      };
    }

    /** The path at which an answer stands, if it is not that of the question. */
    default Optional<String> path(String answer) {
      return Optional.empty();
    }

    /** Shows an answer as it is written, and finds it elsewhere in the file. */
    static Showing elsewhere(Function<String, Optional<String>> path) {
      return new Showing() {
        @Override
        public String show(View view, Question question, String answer) {
          return answer;
        }

        @Override
        public Optional<String> path(String answer) {
          return path.apply(answer);
        }
      };
    }
  }

  /** How one asks for an absent fact. */
  @FunctionalInterface
  public interface Asking {
    /** One states it at its own path. */
    Asking PLAIN = (view, path, admitted) -> Ways.of(path, admitted);

    /**
     * {@return the ways to get one of some answers}
     *
     * @param view the dossier
     * @param path the path of the question
     * @param admitted the answers, as a mask
     */
    Ways ways(View view, String path, long admitted);

    /**
     * Asks only while a list is open: once it is stated to be complete, nothing can be added.
     *
     * @param closed holds when the list is complete
     * @return the way of asking
     */
    static Asking unless(Condition closed) {
      Objects.requireNonNull(closed, "closed");
      return (view, path, admitted) ->
          closed.truth(Scene.of(view)) == Truth.TRUE ? Ways.NONE : Ways.of(path, admitted);
    }

    /**
     * Asks within something: while that is absent too, it is what is missing.
     *
     * @param parent the question for what this lies within
     * @return the way of asking
     */
    static Asking within(Question parent) {
      Objects.requireNonNull(parent, "parent");
      return (view, path, admitted) ->
          view.code(parent) == ABSENT ? Ways.of(parent.path(), Way.ANY) : Ways.of(path, admitted);
    }
  }

  /**
   * A question with one answer out of several.
   *
   * @param <E> the type of the answers
   */
  public static final class Choice<E extends Enum<E>> extends Question {
    private final ImmutableList<? extends Code> codes;

    Choice(
        int index,
        String path,
        Text label,
        ImmutableList<? extends Code> codes,
        Asking asking,
        Showing showing) {
      super(index, path, label, written(codes), -1L, asking, showing);
      this.codes = codes;
    }

    @Override
    public Text answer(int code) {
      return Wording.code(codes.get(code));
    }

    /**
     * {@return the code of an answer}
     *
     * @param answer the answer
     */
    public int code(E answer) {
      return Bits.code(answer);
    }

    /**
     * Holds if the answer is one of these.
     *
     * @param first an answer
     * @param rest more answers
     * @return the condition
     */
    @SafeVarargs
    public final Condition is(E first, E... rest) {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(rest, "rest");
      long mask = Bits.bit(first);
      for (E answer : rest) {
        mask |= Bits.bit(answer);
      }
      return new Is(this, mask);
    }
  }

  /** A question with one answer out of several that are data, each known by how it is written. */
  public static final class Coded extends Question {
    private final ImmutableList<Text> words;

    Coded(int index, String path, Text label, ImmutableMap<String, Text> answers, Asking asking) {
      super(index, path, label, answers.keySet().asList(), -1L, asking, Showing.PLAIN);
      this.words = answers.values().asList();
    }

    @Override
    public Text answer(int code) {
      return words.get(code);
    }

    /**
     * Holds if the answer is one of these.
     *
     * @param codes the answers, as they are written
     * @return the condition
     * @throws IllegalArgumentException if one is no answer to this question
     */
    public Condition is(Iterable<String> codes) {
      Objects.requireNonNull(codes, "codes");
      long mask = 0;
      for (String code : codes) {
        mask |= 1L << code(code);
      }
      return new Is(this, mask);
    }

    /**
     * {@return the code of an answer}
     *
     * @param answer the answer, as it is written
     * @throws IllegalArgumentException if it is no answer to this question
     */
    public int code(String answer) {
      int code = answers().indexOf(answer);
      if (code < 0) {
        throw new IllegalArgumentException(
            "question " + path() + " has no answer '" + answer + "', but " + answers());
      }
      return code;
    }
  }

  /**
   * A question whose answer is a set; the code of a set is the sum of the bits of its elements.
   *
   * @param <E> the type of the elements, at most five
   */
  public static final class Choices<E extends Enum<E>> extends Question {
    /** The most elements of which sets are made: they have 32 subsets, and six would have 64. */
    public static final int MOST_ELEMENTS = 5;

    private final ImmutableList<? extends Code> elements;
    private final int size;

    Choices(
        int index, String path, Text label, ImmutableList<? extends Code> elements, Asking asking) {
      super(index, path, label, subsets(path, written(elements)), -1L & ~1L, asking, Showing.PLAIN);
      this.elements = elements;
      this.size = elements.size();
    }

    @Override
    public Text answer(int code) {
      return Wording.codes(elements, code);
    }

    private static ImmutableList<String> subsets(String path, ImmutableList<String> elements) {
      if (elements.size() > MOST_ELEMENTS) {
        throw new IllegalArgumentException(
            "question %s is for a set of %s elements, at most %s"
                .formatted(path, elements.size(), MOST_ELEMENTS));
      }
      List<String> subsets = new ArrayList<>();
      for (int set = 0; set < 1 << elements.size(); set++) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
          if ((set >> i & 1) == 1) {
            members.add(elements.get(i));
          }
        }
        subsets.add(members.isEmpty() ? "[]" : Joiner.on(", ").join(members));
      }
      return ImmutableList.copyOf(subsets);
    }

    @Override
    ImmutableList<Text> elementsHeld(long admitted) {
      int wanted = 0;
      ImmutableList.Builder<Text> elements = ImmutableList.builder();
      for (int i = 0; i < size; i++) {
        if ((admitted >>> (1 << i) & 1) == 1) {
          wanted |= 1 << i;
          elements.add(answer(1 << i));
        }
      }
      return holding(wanted) == admitted ? elements.build() : ImmutableList.of();
    }

    /** The sets that hold one of some elements. */
    private long holding(int wanted) {
      long mask = 0;
      for (int set = 0; set < 1 << size; set++) {
        mask |= (set & wanted) != 0 ? 1L << set : 0;
      }
      return mask;
    }

    /**
     * Holds if one of these is in the set.
     *
     * @param first an element
     * @param rest more elements
     * @return the condition
     */
    @SafeVarargs
    public final Condition holds(E first, E... rest) {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(rest, "rest");
      int wanted = 1 << Bits.code(first);
      for (E element : rest) {
        wanted |= 1 << Bits.code(element);
      }
      return new Is(this, holding(wanted));
    }

    /**
     * Holds if the set is stated to be empty.
     *
     * @return the condition
     */
    public Condition isEmpty() {
      return new Is(this, 1L);
    }
  }

  /**
   * A question for a number, told apart only at the thresholds that it was made with.
   *
   * <p>The code is the number of thresholds that the number reaches.
   */
  public static final class Numeric extends Question {
    private final ImmutableList<Integer> thresholds;
    private final int[] steps;

    Numeric(int index, String path, Text label, ImmutableList<Integer> thresholds, Asking asking) {
      super(index, path, label, ranges(path, thresholds), -1L, asking, Showing.NUMBER);
      this.thresholds = thresholds;
      this.steps = Ints.toArray(thresholds);
    }

    private static ImmutableList<String> ranges(String path, ImmutableList<Integer> thresholds) {
      if (thresholds.isEmpty()) {
        throw new IllegalArgumentException(
            "question %s has no thresholds; give those at which numbers are told apart, or ask for a"
                    .formatted(path)
                + " count");
      }
      if (!Comparators.isInStrictOrder(thresholds, Comparator.naturalOrder())) {
        throw new IllegalArgumentException(
            "question %s has the thresholds %s; give them rising, each once"
                .formatted(path, thresholds));
      }
      ImmutableList.Builder<String> ranges = ImmutableList.builder();
      for (int i = 0; i <= thresholds.size(); i++) {
        String from = i == 0 ? "" : thresholds.get(i - 1) + "..";
        String to = i == thresholds.size() ? "" : "..<" + thresholds.get(i);
        ranges.add(from.isEmpty() || to.isEmpty() ? from + to : from + to.substring(2));
      }
      return ranges.build();
    }

    /**
     * {@return the code of a number}
     *
     * @param number the number, or empty if it is not stated
     */
    public int code(Optional<Integer> number) {
      return number.map(this::code).orElse(ABSENT);
    }

    /**
     * Gives the code of a number that is stated.
     *
     * @param number the number
     * @return how many thresholds it reaches
     */
    public int code(int number) {
      int code = 0;
      while (code < steps.length && number >= steps[code]) {
        code++;
      }
      return code;
    }

    /**
     * Holds if the number is at least a threshold.
     *
     * @param threshold one of the thresholds of this question
     * @return the condition
     * @throws IllegalArgumentException if it is no threshold of this question
     */
    public Condition atLeast(int threshold) {
      int at = thresholds.indexOf(threshold);
      if (at < 0) {
        throw new IllegalArgumentException(
            "question " + path() + " has no threshold " + threshold + ", but " + thresholds);
      }
      return new Is(this, -1L << (at + 1) & (1L << answers().size()) - 1);
    }

    /**
     * Holds if the number is less than a threshold.
     *
     * @param threshold one of the thresholds of this question
     * @return the condition
     * @throws IllegalArgumentException if it is no threshold of this question
     */
    public Condition lessThan(int threshold) {
      return Conditions.not(atLeast(threshold));
    }
  }

  /** A question for a value that is told exactly, behind the one whether it is stated. */
  public abstract static sealed class Exact extends Question {
    private final Question stated;

    Exact(int index, Question stated) {
      super(
          index,
          stated.path(),
          stated.label(),
          ImmutableList.of(),
          -1L,
          Asking.PLAIN,
          Showing.PLAIN);
      this.stated = stated;
    }

    /** Any number is a value. */
    @Override
    void check(int code) {}

    /**
     * Gives the question whether the value is stated at all.
     *
     * @return the question at the same path
     */
    public Question stated() {
      return stated;
    }

    @Override
    public ImmutableList<FactRef> facts(Scene scene) {
      return stated.facts(scene);
    }

    @Override
    public Ways ways(Scene scene, IntPredicate serves) {
      return stated.ways(scene, code -> true);
    }

    @Override
    public Condition isStated() {
      return stated.isStated();
    }
  }

  /** A question for a day; its code is the day, in days since 1970-01-01. */
  public static final class Date extends Exact implements Dated {
    Date(int index, Question stated) {
      super(index, stated);
    }
  }

  /** A question for a whole number; its code is the number. */
  public static final class Count extends Exact implements Numbered {
    Count(int index, Question stated) {
      super(index, stated);
    }
  }
}
