package nl.ims.model.internal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The checks that several value types share.
 *
 * <p>Each message names the subject, the attribute, the value, the rule that it broke and the way
 * out, in that order.
 */
public final class Checks {

  private static final int LAST_YEAR = 9999;

  private Checks() {}

  /**
   * Makes the exception for a refused value.
   *
   * @param subject what is being made; in words, e.g. {@code step letter of 2024-03-08}
   * @param attribute the attribute, as it is spelled in a file
   * @param value the value refused
   * @param rule what is wrong, continuing the sentence
   * @param wayOut what to do
   * @return the exception, to be thrown
   */
  public static IllegalArgumentException refused(
      Object subject, String attribute, Object value, String rule, String wayOut) {
    return new IllegalArgumentException(
        "%s: %s '%s' %s; %s".formatted(subject, attribute, value, rule, wayOut));
  }

  /**
   * Checks that a string is a slug.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the string
   * @throws IllegalArgumentException if it is not
   */
  public static void slug(Object subject, String attribute, String value) {
    if (!isSlug(value)) {
      throw refused(
          subject,
          attribute,
          value,
          "is not a slug",
          "use lower-case letters and digits, in words joined by single hyphens");
    }
  }

  /** Whether a string is lower-case letters and digits, in words joined by single hyphens. */
  private static boolean isSlug(String value) {
    boolean inWord = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (!inWord && c == '-') {
        return false;
      }
      inWord = c != '-';
      if (inWord && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
        return false;
      }
    }
    return inWord;
  }

  /**
   * Checks that a string says something and can be written to a file.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the string
   * @throws IllegalArgumentException if it is blank or holds half of a surrogate pair
   */
  public static void words(Object subject, String attribute, String value) {
    if (value.isBlank()) {
      throw refused(subject, attribute, value, "is blank", "leave it out, or say something");
    }
    if (value.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
      throw refused(
          subject, attribute, value, "holds half of a surrogate pair", "give whole characters");
    }
  }

  /**
   * Checks that a day can be written as {@code yyyy-MM-dd}.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the day
   * @throws IllegalArgumentException if its year is not between 0 and 9999
   */
  public static void date(Object subject, String attribute, LocalDate value) {
    if (value.getYear() < 0 || value.getYear() > LAST_YEAR) {
      throw refused(
          subject,
          attribute,
          value,
          "has a year that yyyy-MM-dd cannot hold",
          "give a day between 0000-01-01 and 9999-12-31");
    }
  }

  /**
   * Checks that a day, if stated, can be written as {@code yyyy-MM-dd}.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the day; absent passes
   * @throws IllegalArgumentException if its year is not between 0 and 9999
   */
  public static void date(Object subject, String attribute, Optional<LocalDate> value) {
    value.ifPresent(day -> date(subject, attribute, day));
  }

  /**
   * Checks that a term does not end before it starts.
   *
   * @param subject what is being made
   * @param fromInclusive the first day; absent passes
   * @param throughInclusive the last day; absent passes
   * @throws IllegalArgumentException if the last day is before the first, or a year is not between
   *     0 and 9999
   */
  public static void term(
      Object subject, Optional<LocalDate> fromInclusive, Optional<LocalDate> throughInclusive) {
    date(subject, "from", fromInclusive);
    date(subject, "through", throughInclusive);
    if (fromInclusive.isPresent()
        && throughInclusive.isPresent()
        && throughInclusive.get().isBefore(fromInclusive.get())) {
      throw refused(
          subject,
          "through",
          throughInclusive.get(),
          "is before from '%s'".formatted(fromInclusive.get()),
          "both days are included, give a last day on or after the first");
    }
  }

  /**
   * Checks that a stated number lies within bounds.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the number; absent passes
   * @param minInclusive the least number allowed
   * @param maxInclusive the greatest number allowed
   * @throws IllegalArgumentException if it does not
   */
  public static void range(
      Object subject,
      String attribute,
      Optional<Integer> value,
      int minInclusive,
      int maxInclusive) {
    if (value.isPresent() && (value.get() < minInclusive || value.get() > maxInclusive)) {
      throw refused(
          subject,
          attribute,
          value.get(),
          "is out of range",
          maxInclusive == Integer.MAX_VALUE
              ? "give a whole number, %s or more".formatted(minInclusive)
              : "give a whole number from %s through %s".formatted(minInclusive, maxInclusive));
    }
  }

  /**
   * Checks that a stated set is in natural order, so that its order says nothing.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the set; absent passes
   * @throws IllegalArgumentException if it is sorted in another way
   */
  public static void natural(
      Object subject, String attribute, Optional<? extends ImmutableSortedSet<?>> value) {
    if (value.isPresent() && !isNatural(value.get().comparator())) {
      throw unnatural(subject, attribute, value.get());
    }
  }

  /**
   * Checks that a stated set of partners does not hold the Netherlands: partners are those besides
   * it.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the set; absent passes
   * @param netherlands the Netherlands, as an element of the set
   * @param <T> the type of a state
   * @throws IllegalArgumentException if it does
   */
  public static <T> void besides(
      Object subject, String attribute, Optional<? extends Set<T>> value, T netherlands) {
    if (value.isPresent() && value.get().contains(netherlands)) {
      throw refused(
          subject,
          attribute,
          netherlands,
          "is the Netherlands itself",
          "leave it out, for partners are the other states");
    }
  }

  /**
   * Checks that no value stands twice in a list.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param values the list
   * @throws IllegalArgumentException if one does
   */
  public static void distinct(Object subject, String attribute, Iterable<String> values) {
    Set<String> seen = new LinkedHashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        throw refused(subject, attribute, value, "stands there twice", "name it once");
      }
    }
  }

  /**
   * Checks that a map is in natural order of its keys.
   *
   * @param subject what is being made
   * @param attribute the attribute
   * @param value the map
   * @throws IllegalArgumentException if it is sorted in another way
   */
  public static void natural(Object subject, String attribute, ImmutableSortedMap<?, ?> value) {
    if (!isNatural(value.comparator())) {
      throw unnatural(subject, attribute, value);
    }
  }

  private static boolean isNatural(Comparator<?> comparator) {
    return comparator.equals(Ordering.natural()) || comparator.equals(Comparator.naturalOrder());
  }

  private static IllegalArgumentException unnatural(
      Object subject, String attribute, Object value) {
    return refused(
        subject, attribute, value, "is not in natural order", "copy it with copyOf of its class");
  }
}
