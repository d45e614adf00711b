package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.term.Code;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;

/** A mapping of the text of the catalogue, whose keys are taken out until none is left. */
final class Row {

  private final String name;
  private final Map<String, Object> left;

  private Row(String name, Map<String, Object> left) {
    this.name = name;
    this.left = left;
  }

  static Row of(String name, @Nullable Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(name + " is no mapping");
    }
    Map<String, Object> left = new LinkedHashMap<>();
    map.forEach((key, held) -> left.put(String.valueOf(key), held));
    return new Row(String.valueOf(left.getOrDefault("number", name)), left);
  }

  IllegalArgumentException missing(String key) {
    return new IllegalArgumentException(name + ": there is no " + key);
  }

  private IllegalArgumentException wrong(String key, Object value, String wanted) {
    return new IllegalArgumentException(
        "%s: %s '%s' is not %s".formatted(name, key, value, wanted));
  }

  Optional<String> text(String key) {
    return Optional.ofNullable(left.remove(key)).map(value -> text(key, value));
  }

  private String text(String key, Object value) {
    if (value instanceof String text && !text.isBlank()) {
      return text;
    }
    throw wrong(key, value, "a text");
  }

  /** A text in both languages. */
  Optional<Text> texts(String key) {
    return Optional.ofNullable(left.remove(key))
        .map(
            value -> {
              Row row = of(name + ": " + key, value);
              Text text = Text.of(row.needed("nl"), row.needed("en"));
              row.end();
              return text;
            });
  }

  /** A text in both languages, or one that is the same in both, such as an address. */
  Text wordsOrTexts(String key) {
    return left.get(key) instanceof String
        ? Text.of(needed(key))
        : texts(key).orElseThrow(() -> missing(key));
  }

  String needed(String key) {
    return text(key).orElseThrow(() -> missing(key));
  }

  boolean flag(String key) {
    return Optional.ofNullable(left.remove(key))
        .map(
            value -> {
              if (value instanceof Boolean flag && flag) {
                return true;
              }
              throw wrong(key, value, "true; leave it out if it is not");
            })
        .orElse(false);
  }

  Optional<Integer> year(String key) {
    return Optional.ofNullable(left.remove(key)).map(value -> year(key, value));
  }

  private int year(String key, @Nullable Object value) {
    if (value instanceof Integer year && year > 1900 && year < 2100) {
      return year;
    }
    throw wrong(key, String.valueOf(value), "a year");
  }

  /** Years by what they are of, in order. */
  <T extends Comparable<T>> ImmutableSortedMap<T, Integer> years(
      String key, Function<String, T> maker) {
    Object value = left.remove(key);
    if (value == null) {
      return ImmutableSortedMap.of();
    }
    if (!(value instanceof Map<?, ?> map)) {
      throw wrong(key, value, "a mapping");
    }
    ImmutableSortedMap.Builder<T, Integer> years = ImmutableSortedMap.naturalOrder();
    map.forEach((of, year) -> years.put(maker.apply(String.valueOf(of)), year(key, year)));
    return years.buildOrThrow();
  }

  <E extends Enum<E> & Code> E code(String key, Class<E> type) {
    return code(key, needed(key), type);
  }

  <E extends Enum<E> & Code> E code(String key, String code, Class<E> type) {
    return Code.find(type, code)
        .orElseThrow(() -> wrong(key, code, "one of " + String.join(", ", Code.codes(type))));
  }

  ImmutableList<String> list(String key) {
    List<String> texts = new ArrayList<>();
    elements(key).forEach(value -> texts.add(text(key, value)));
    return ImmutableList.copyOf(texts);
  }

  <T extends Comparable<T>> ImmutableSortedSet<T> sorted(String key, Function<String, T> maker) {
    ImmutableList<T> listed =
        list(key).stream().map(maker).collect(ImmutableList.toImmutableList());
    ImmutableSortedSet<T> sorted = ImmutableSortedSet.copyOf(listed);
    if (!sorted.asList().equals(listed)) {
      throw wrong(key, listed, "in order, each once");
    }
    return sorted;
  }

  <T> ImmutableList<T> rows(String key, Function<Row, T> maker) {
    ImmutableList.Builder<T> made = ImmutableList.builder();
    for (Object value : elements(key)) {
      Row row = of(name + ": " + key, value);
      made.add(maker.apply(row));
      row.end();
    }
    return made.build();
  }

  private List<?> elements(String key) {
    Object value = left.remove(key);
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> list) {
      return list;
    }
    throw wrong(key, value, "a list");
  }

  Optional<Term> term(String key, boolean whole) {
    return Optional.ofNullable(left.remove(key))
        .map(
            value -> {
              Row row = of(name + ": " + key, value);
              Term term =
                  new Term(
                      row.text("from").map(LocalDate::parse),
                      row.text("through").map(LocalDate::parse),
                      whole);
              row.end();
              return term;
            });
  }

  /** Refuses keys that nobody took. */
  void end() {
    if (!left.isEmpty()) {
      throw new IllegalArgumentException(
          name + ": unknown keys " + String.join(", ", left.keySet()));
    }
  }
}
