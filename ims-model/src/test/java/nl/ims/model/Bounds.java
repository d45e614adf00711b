package nl.ims.model;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The bounds of the keys of one type: what lies just inside is kept, what lies just outside is
 * refused with a whole sentence.
 *
 * @param <T> the type
 */
final class Bounds<T> {
  private static final ImmutableList<String> SLUGS =
      ImmutableList.of("inside-9-bounds", "9-of-inside-the-bounds", "thisslugisofonewordonly");
  private static final ImmutableList<String> NO_SLUGS =
      ImmutableList.of("", "A", "a-", "-a", "a--b", "a b", "a_b", "ä", "a/b", "ı");

  /**
   * A value on one side of a bound.
   *
   * @param change gives it to a key
   * @param refusal the whole message with which it is refused; empty where it is kept
   */
  private record Side<T>(UnaryOperator<T> change, String refusal) {}

  private final Class<T> type;
  private final Function<T, String> subject;
  private final BiPredicate<T, String> has;
  private final ListMultimap<String, Function<T, Side<T>>> sides = ArrayListMultimap.create();

  private Bounds(Class<T> type, Function<T, String> subject, BiPredicate<T, String> has) {
    this.type = type;
    this.subject = subject;
    this.has = has;
  }

  static <T> Bounds<T> of(Class<T> type, Function<T, String> subject) {
    return of(type, subject, (value, key) -> true);
  }

  /** The bounds of a type of which not every value has every key. */
  static <T> Bounds<T> of(Class<T> type, Function<T, String> subject, BiPredicate<T, String> has) {
    return new Bounds<>(type, subject, has);
  }

  Class<T> type() {
    return type;
  }

  ImmutableSet<String> keys() {
    return ImmutableSet.copyOf(sides.keySet());
  }

  /** Tries both sides of each bound, beginning with a value that is valid. */
  void check(Object valid) {
    T value = type.cast(valid);
    sides.forEach(
        (key, side) -> {
          if (has.test(value, key)) {
            check(value, side.apply(value));
          }
        });
  }

  private static <T> void check(T value, Side<T> side) {
    if (side.refusal().isEmpty()) {
      assertThatCode(() -> side.change().apply(value)).doesNotThrowAnyException();
    } else {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> side.change().apply(value))
          .withMessage(side.refusal());
    }
  }

  Bounds<T> keeps(String key, UnaryOperator<T> change) {
    sides.put(key, value -> new Side<>(change, ""));
    return this;
  }

  /** Refuses a change, with words that follow the subject. */
  Bounds<T> refuses(String key, UnaryOperator<T> change, String rest) {
    return refuses(key, change, value -> subject.apply(value) + ": " + key + rest);
  }

  /** Refuses a change, with words that the value tells. */
  Bounds<T> refuses(String key, UnaryOperator<T> change, Function<T, String> words) {
    sides.put(key, value -> new Side<>(change, words.apply(value)));
    return this;
  }

  Bounds<T> date(String key, BiFunction<T, LocalDate, T> set) {
    return date(key, set, (value, day) -> subject.apply(value));
  }

  /** A day of a value whose own name may hold that day. */
  Bounds<T> date(
      String key, BiFunction<T, LocalDate, T> set, BiFunction<T, LocalDate, String> named) {
    for (LocalDate day : List.of(LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31))) {
      keeps(key, value -> set.apply(value, day));
    }
    for (LocalDate day : List.of(LocalDate.of(-1, 12, 31), LocalDate.of(10_000, 1, 1))) {
      String rest =
          " '%s' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31"
              .formatted(day);
      refuses(key, v -> set.apply(v, day), value -> named.apply(value, day) + ": " + key + rest);
    }
    return this;
  }

  /** Both ends of a term, each alone, and a term of one day, and of a day less. */
  Bounds<T> term(
      BiFunction<T, LocalDate, T> from, BiFunction<T, LocalDate, T> through, Term<T> both) {
    LocalDate day = LocalDate.of(2024, 2, 29);
    return date("from", from)
        .date("through", through)
        .keeps("through", value -> both.set(value, day, day))
        .refuses(
            "through",
            value -> both.set(value, day, day.minusDays(1)),
            " '2024-02-28' is before from '2024-02-29'; both days are included, give a last day on or after the first");
  }

  /**
   * Sets both ends of a term.
   *
   * @param <T> what has the term
   */
  @FunctionalInterface
  interface Term<T> {
    T set(T value, LocalDate from, LocalDate through);
  }

  Bounds<T> number(String key, BiFunction<T, Integer, T> set, int least) {
    return keeps(key, value -> set.apply(value, least))
        .keeps(key, value -> set.apply(value, Integer.MAX_VALUE))
        .refuses(
            key,
            value -> set.apply(value, least - 1),
            " '%s' is out of range; give a whole number, %s or more".formatted(least - 1, least));
  }

  Bounds<T> number(String key, BiFunction<T, Integer, T> set, int least, int most) {
    keeps(key, value -> set.apply(value, least)).keeps(key, value -> set.apply(value, most));
    for (int outside : new int[] {least - 1, most + 1}) {
      refuses(
          key,
          value -> set.apply(value, outside),
          " '%s' is out of range; give a whole number from %s through %s"
              .formatted(outside, least, most));
    }
    return this;
  }

  Bounds<T> slug(String key, BiFunction<T, String, T> set) {
    return slug(key, set, (value, slug) -> subject.apply(value));
  }

  /** A slug of a value whose own name may hold that slug. */
  Bounds<T> slug(String key, BiFunction<T, String, T> set, BiFunction<T, String, String> named) {
    SLUGS.forEach(slug -> keeps(key, value -> set.apply(value, slug)));
    for (String no : NO_SLUGS) {
      String rest =
          " '%s' is not a slug; use lower-case letters and digits, in words joined by single hyphens"
              .formatted(no);
      refuses(key, v -> set.apply(v, no), value -> named.apply(value, no) + ": " + key + rest);
    }
    return this;
  }

  Bounds<T> words(String key, BiFunction<T, String, T> set, BiFunction<T, String, String> named) {
    for (String words : List.of("x", " x ", "\ud83d\ude00")) {
      keeps(key, value -> set.apply(value, words));
    }
    for (String blank : List.of("", " ", "\t\n")) {
      words(key, set, named, blank, " is blank; leave it out, or say something");
    }
    for (String half : List.of("x\ud83d", "\ude00x")) {
      words(key, set, named, half, " holds half of a surrogate pair; give whole characters");
    }
    return this;
  }

  private void words(
      String key,
      BiFunction<T, String, T> set,
      BiFunction<T, String, String> named,
      String no,
      String rest) {
    refuses(
        key,
        v -> set.apply(v, no),
        value -> "%s: %s '%s'%s".formatted(named.apply(value, no), key, no, rest));
  }

  /** A set whose order says nothing: it is natural, by either name of that order. */
  <E extends Comparable<? super E>> Bounds<T> natural(
      String key, BiFunction<T, ImmutableSortedSet<E>, T> set, Collection<E> all) {
    ImmutableSortedSet<E> turned = ImmutableSortedSet.copyOf(Ordering.<E>natural().reverse(), all);
    return keeps(key, value -> set.apply(value, ImmutableSortedSet.copyOf(all)))
        .keeps(
            key,
            value -> set.apply(value, ImmutableSortedSet.copyOf(Comparator.<E>naturalOrder(), all)))
        .refuses(
            key,
            value -> set.apply(value, turned),
            " '%s' is not in natural order; copy it with copyOf of its class".formatted(turned));
  }

  /** A map in another order, of which some values keep the entries and make their own order. */
  static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> turned() {
    return ImmutableSortedMap.<K, V>orderedBy(Ordering.<K>natural().reverse()).buildOrThrow();
  }
}
