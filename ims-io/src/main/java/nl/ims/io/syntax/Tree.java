package nl.ims.io.syntax;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.term.Code;

/**
 * A document about to be written, the same for YAML and JSON: words, lists and mappings in order.
 */
public sealed interface Tree {

  /** How a word is spelled. */
  enum Spelling {
    /** A string: in quotes in JSON, in YAML where it would be bent without. */
    TEXT,
    /** A date: in quotes in JSON, never in YAML. */
    DATE,
    /** A number or a boolean: never in quotes. */
    BARE
  }

  /**
   * A single value.
   *
   * @param text its characters
   * @param spelling how it is spelled
   */
  record Word(String text, Spelling spelling) implements Tree {}

  /**
   * A list.
   *
   * @param items the elements, in order
   * @param open whether each element has a line of its own; else the list is on one line if it fits
   */
  record Items(ImmutableList<Tree> items, boolean open) implements Tree {}

  /**
   * A mapping.
   *
   * @param fields the values by key, in the order in which they are written
   * @param open whether each key has a line of its own; else the mapping is on one line if it fits
   */
  record Fields(ImmutableMap<String, Tree> fields, boolean open) implements Tree {}

  static Tree text(String text) {
    return new Word(text, Spelling.TEXT);
  }

  static Tree code(Code code) {
    return text(code.code());
  }

  static Tree date(LocalDate date) {
    return new Word(date.toString(), Spelling.DATE);
  }

  static Tree bare(Object numberOrBoolean) {
    return new Word(numberOrBoolean.toString(), Spelling.BARE);
  }

  /** A list on one line if it fits. */
  static <T> Items list(Collection<T> values, Function<? super T, Tree> tree) {
    return new Items(values.stream().map(tree).collect(ImmutableList.toImmutableList()), false);
  }

  /** A list with a line for each element. */
  static <T> Items lines(Collection<T> values, Function<? super T, Tree> tree) {
    return new Items(list(values, tree).items(), true);
  }

  /** A list of strings on one line if it fits. */
  static Tree texts(Collection<String> values) {
    return list(values, Tree::text);
  }

  /** Starts a mapping on one line if it fits. */
  static Builder fields() {
    return new Builder(false);
  }

  /** Starts a mapping with a line for each key. */
  static Builder openFields() {
    return new Builder(true);
  }

  /** Puts a mapping together, key by key. */
  final class Builder {
    private final ImmutableMap.Builder<String, Tree> fields = ImmutableMap.builder();
    private final boolean open;

    private Builder(boolean open) {
      this.open = open;
    }

    /** Adds a key with its value. */
    public Builder put(String key, Tree value) {
      fields.put(key, value);
      return this;
    }

    /** Adds a key whose value is stated; leaves it out otherwise. */
    public <T> Builder put(String key, Optional<T> value, Function<? super T, Tree> tree) {
      value.ifPresent(v -> fields.put(key, tree.apply(v)));
      return this;
    }

    /** Adds a flag that is up; leaves it out otherwise. */
    public Builder putIfTrue(String key, boolean flag) {
      return flag ? put(key, Tree.bare(true)) : this;
    }

    public Fields build() {
      return new Fields(fields.buildOrThrow(), open);
    }
  }
}
