package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Budget;
import org.jspecify.annotations.Nullable;

/**
 * One dossier as conditions see it: cut off at the as-of day, its facts as codes, its steps in
 * order. Immutable and safe to share between threads; what it remembers is computed alike by all.
 */
public final class View {
  /** The most days that are told apart for a step that happens once. */
  static final int MOST_DAYS = 62;

  /** The question for the day through which the log is complete. */
  static final String RECORDED_THROUGH = "recorded-through";

  private static final ElementList.@Nullable Rows[] NO_LISTS = {};

  private final Vocabulary<?> vocabulary;
  private final int[] codes;
  private final Log log;
  private final int asOf;
  private final int through;
  private final ViewParts parts;
  private final ElementList.@Nullable Rows[] lists; // read when first asked for, alike by all
  private volatile @Nullable Object answer;
  private volatile @Nullable Map<Object, Object> memory;

  /**
   * A judgement that counts: by the government, on or before the as-of day.
   *
   * @param rule the id of the rule, or {@code regime}
   * @param subject the name of the subject; blank if there is none
   * @param outcome the outcome
   * @param date its day
   * @param path its path in the file
   */
  public record Judgement(
      String rule, String subject, JudgementOutcome outcome, LocalDate date, String path) {}

  /** Views facts alone. */
  View(Vocabulary<?> vocabulary, int[] codes) {
    this(vocabulary, codes, Log.EMPTY, Integer.MAX_VALUE, Integer.MIN_VALUE, ViewParts.NONE);
  }

  View(Vocabulary<?> vocabulary, int[] codes, Log log, int asOf, int through, ViewParts parts) {
    this.vocabulary = vocabulary;
    this.codes = codes;
    this.log = log;
    this.asOf = asOf;
    this.through = Math.min(asOf, through);
    this.parts = parts;
    this.lists = parts.lists() == 0 ? NO_LISTS : new ElementList.Rows[parts.lists()];
  }

  /**
   * Gives the code of the answer to a question.
   *
   * @param question the question
   * @return the index of the answer, or {@link Question#ABSENT}
   * @throws IllegalArgumentException if the question is of another vocabulary
   */
  public int code(Question question) {
    if (!vocabulary.has(question)) {
      throw foreign("question", question.path());
    }
    return codes[question.index()];
  }

  private static IllegalArgumentException foreign(String what, String path) {
    return new IllegalArgumentException(
        "the %s %s is not of the vocabulary that made this view; extend that with"
                .formatted(what, path)
            + " Vocabulary.extending, or put the rule to what it is on");
  }

  /** The number that is stated, where the code tells no more than between which it lies. */
  Optional<Integer> number(Question question) {
    return parts.numbers().apply(question);
  }

  Vocabulary<?> vocabulary() {
    return vocabulary;
  }

  /** The codes at the places of the vocabulary that made this view; not to be changed. */
  int[] codes() {
    return codes;
  }

  /** The code at a place of the vocabulary that made this view, which is known to have it. */
  int codeAt(int index) {
    return codes[index];
  }

  private ElementList.Rows rows(ElementList list) {
    int index = list.index();
    if (index >= lists.length || vocabulary.lists().get(index) != list) {
      throw foreign("list", list.stated().path());
    }
    return rows(index);
  }

  private ElementList.Rows rows(int list) {
    ElementList.Rows known = lists[list];
    if (known == null) {
      known = parts.rows().apply(list);
      lists[list] = known;
    }
    return known;
  }

  /**
   * Gives the recorded steps.
   *
   * @return the log
   */
  public Log log() {
    return log;
  }

  /** The as-of day, or {@link Integer#MAX_VALUE} if nothing is cut off. */
  int asOf() {
    return asOf;
  }

  /**
   * Tells whether a day has come.
   *
   * @param day the day
   * @return true if it is on or before the as-of day; false if there is none, since then nothing is
   *     due
   */
  public boolean isReached(LocalDate day) {
    return asOf != Integer.MAX_VALUE && day.toEpochDay() <= asOf;
  }

  /**
   * Tells whether nothing on or after a day exists.
   *
   * @param day the day
   * @return true if it lies after the as-of day; false if there is none, since then nothing is cut
   *     off
   */
  public boolean endsBefore(LocalDate day) {
    return day.toEpochDay() > asOf;
  }

  boolean complete(int day) {
    return day <= through;
  }

  boolean completeAtAsOf() {
    return asOf <= through;
  }

  boolean hasThrough() {
    return through != Integer.MIN_VALUE;
  }

  /** The first day on which a step may still be recorded. */
  int afterThrough() {
    return hasThrough() ? through + 1 : Integer.MIN_VALUE;
  }

  /**
   * Tells how long ago a day was on the as-of day.
   *
   * @param day the day, in days since 1970-01-01
   * @return the number of days; empty if there is no as-of day
   */
  public Optional<Integer> age(int day) {
    return asOf == Integer.MAX_VALUE ? Optional.empty() : Optional.of(asOf - day);
  }

  /**
   * Gives a budget for one search.
   *
   * @return a new budget
   */
  public Budget budget() {
    return Budget.of(subjects());
  }

  /** How many subjects findings may be on: steps, and elements that have names. */
  private int subjects() {
    int subjects = log.size();
    for (int i = 0; i < lists.length; i++) {
      subjects += rows(i).names().size();
    }
    return subjects;
  }

  int size(ElementList list) {
    return rows(list).size();
  }

  int element(ElementList list, int element, int column) {
    return rows(list).code(element, column);
  }

  /** How many elements stand in the list, or in that which the element in focus holds. */
  int size(ElementList list, int focus) {
    return list.holder().isEmpty() ? size(list) : rows(list).heldBy(focus).length;
  }

  /** The index of an element that stands at some place of the list, counted from 0. */
  int index(ElementList list, int focus, int place) {
    return list.holder().isEmpty() ? place : rows(list).heldBy(focus)[place];
  }

  /** What an element states, as it is shown. */
  String show(DossierFact.OfElement fact) {
    int code = element(fact.list(), fact.element(), fact.column());
    ElementList.Column column = fact.list().columns().get(fact.column());
    return switch (column.kind()) {
      case CODE -> column.answers().get(code);
      case DAY -> LocalDate.ofEpochDay(code).toString();
      case NUMBER -> String.valueOf(code);
      case TEXT -> text(fact.list(), fact.element());
    };
  }

  /** The same in words. */
  Text inWords(DossierFact.OfElement fact) {
    int code = element(fact.list(), fact.element(), fact.column());
    ElementList.Column column = fact.list().columns().get(fact.column());
    return switch (column.kind()) {
      case CODE -> column.words().get(code);
      case DAY -> Wording.day(LocalDate.ofEpochDay(code));
      case NUMBER, TEXT -> Text.of(show(fact));
    };
  }

  /** The text that an element is. */
  String text(ElementList list, int element) {
    return rows(list).text(element);
  }

  /** The path of what an element states. */
  String path(ElementList list, int element, int column) {
    ElementList.Column asked = list.columns().get(column);
    return asked
        .elsewhere()
        .orElseGet(
            () ->
                asked.kind() == ElementList.Column.Kind.TEXT
                    ? path(list, element)
                    : path(list, element) + "." + asked.key());
  }

  /**
   * {@return the words by which readers know what stands at a path; empty if there are none}
   *
   * @param path the path of an element, or of what the file states
   */
  public Optional<Text> words(String path) {
    return Optional.ofNullable(parts.words().get().get(path));
  }

  /** The path of an element. */
  String path(ElementList list, int element) {
    if (list.holder().isEmpty()) {
      return list.path(element);
    }
    ElementList.Holder holder = list.holder().get();
    int focus = element(list, element, 0);
    int place = Arrays.binarySearch(rows(list).heldBy(focus), element);
    return path(holder.list(), focus, holder.column()) + "[" + place + "]";
  }

  /**
   * {@return the elements of a list as subjects, by name; none if the list is not stated}
   *
   * @param list a list whose elements have names
   */
  public ImmutableList<Subject> elements(ElementList list) {
    ImmutableList<String> called = rows(list).names();
    List<Subject> elements = new ArrayList<>();
    for (int i = 0; i < called.size(); i++) {
      elements.add(Subject.element(list, i, called.get(i)));
    }
    elements.sort(Comparator.comparing(element -> element.name(log)));
    return ImmutableList.copyOf(elements);
  }

  ImmutableList<Judgement> judgements() {
    return parts.judgements();
  }

  /** The places of the judgements on a subject, in order. */
  ImmutableList<Integer> judgedOn(String subject) {
    ImmutableListMultimap<String, Integer> places = remember("judged", key -> placesBySubject());
    return places.get(subject);
  }

  private ImmutableListMultimap<String, Integer> placesBySubject() {
    ImmutableListMultimap.Builder<String, Integer> places = ImmutableListMultimap.builder();
    for (int i = 0; i < judgements().size(); i++) {
      places.put(judgements().get(i).subject(), i);
    }
    return places.build();
  }

  /**
   * The days on which a step that happens once may still be recorded, so far as they can be told
   * apart, rising.
   */
  ImmutableList<Integer> onceDays() {
    return remember("once", key -> findOnceDays());
  }

  private ImmutableList<Integer> findOnceDays() {
    SortedSet<Integer> days = new TreeSet<>(log.neighbourhood());
    for (LocalDate mark : parts.marks()) {
      days.add((int) mark.toEpochDay() - 1);
      days.add((int) mark.toEpochDay());
    }
    if (hasThrough()) {
      days.add(through + 1);
    }
    if (asOf != Integer.MAX_VALUE) {
      days.add(asOf);
    }
    if (days.isEmpty()) {
      days.add(0);
    }
    return days.stream()
        .filter(day -> day >= afterThrough() && day <= asOf)
        .limit(MOST_DAYS)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * {@return the table in force}
   *
   * @throws IllegalStateException if there is none
   */
  public TableInForce table() {
    return parts
        .table()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "the view has no table in force, and a condition asks it"));
  }

  /**
   * Tells whether a table is the one in force.
   *
   * @param other the table
   * @return true if it is
   */
  public boolean isInForce(TableInForce other) {
    return parts.table().isPresent() && parts.table().get() == other;
  }

  /**
   * Gives what the table in force answers; it is read when it is first asked for.
   *
   * @param scene the dossier
   * @return what the table reads
   */
  public Object answer(Scene scene) {
    Object known = answer;
    if (known == null) {
      known = table().read(scene);
      answer = known;
    }
    return known;
  }

  /** Whether what stands at a path was inferred, not read. */
  boolean isInferred(String path) {
    for (String key : parts.inferred().get()) {
      if (path.startsWith(key)
          && (path.length() == key.length()
              || path.charAt(key.length()) == '.'
              || path.charAt(key.length()) == '[')) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether nothing at all was inferred. */
  boolean nothingInferred() {
    return parts.inferred() == ViewParts.NOTHING_INFERRED;
  }

  /** What was worked out before; many a view is never asked for anything. */
  private Map<Object, Object> memory() {
    Map<Object, Object> kept = memory;
    if (kept == null) {
      kept = Collections.synchronizedMap(new LinkedHashMap<>());
      memory = kept;
    }
    return kept;
  }

  /**
   * Works something out once for this dossier.
   *
   * @param <K> the key
   * @param <T> what is worked out
   * @param key what it is; no other use of this has the same key
   * @param compute works it out; two threads that race work out the same
   * @return what was worked out
   */
  @SuppressWarnings("unchecked")
  public <K, T> T remember(K key, Function<K, T> compute) {
    Map<Object, Object> kept = memory();
    Object known = kept.get(key);
    if (known == null) {
      known = compute.apply(key);
      kept.put(key, known);
    }
    return (T) known;
  }
}
