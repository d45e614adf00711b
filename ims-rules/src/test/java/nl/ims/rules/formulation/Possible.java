package nl.ims.rules.formulation;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a fact may be: one value where it is stated, each that it could have where it is not.
 *
 * @param values the values, at least one
 * @param <T> the type of the values
 */
record Possible<T>(ImmutableSet<T> values) {

  static <T> Possible<T> only(T value) {
    return new Possible<>(ImmutableSet.of(value));
  }

  static Possible<Boolean> yesOrNo() {
    return new Possible<>(ImmutableSet.of(true, false));
  }

  /** What is stated, or else any of some values. */
  static <T> Possible<T> stated(Optional<? extends T> stated, Iterable<? extends T> any) {
    return new Possible<>(
        stated.isPresent() ? ImmutableSet.of(stated.get()) : ImmutableSet.copyOf(any));
  }

  /**
   * What stands in a list. A list that is not stated may be empty or hold an element of any kind;
   * longer ones tell nothing that one of these does not.
   */
  static <E, T> Possible<ImmutableSet<T>> within(
      Optional<? extends List<E>> list, Function<E, Possible<T>> read, Iterable<T> any) {
    if (list.isEmpty()) {
      ImmutableSet.Builder<ImmutableSet<T>> lists = ImmutableSet.builder();
      lists.add(ImmutableSet.of());
      any.forEach(value -> lists.add(ImmutableSet.of(value)));
      return new Possible<>(lists.build());
    }
    Possible<ImmutableSet<T>> together = only(ImmutableSet.of());
    for (E element : list.get()) {
      together = together.then(some -> read.apply(element).as(value -> with(some, value)));
    }
    return together;
  }

  private static <T> ImmutableSet<T> with(ImmutableSet<T> some, T value) {
    return some.contains(value) ? some : ImmutableSet.<T>builder().addAll(some).add(value).build();
  }

  <R> Possible<R> as(Function<? super T, ? extends R> read) {
    return then(value -> only(read.apply(value)));
  }

  /** What follows, whichever value it is. */
  <R> Possible<R> then(Function<? super T, Possible<R>> next) {
    Set<R> all = new LinkedHashSet<>();
    values.forEach(value -> all.addAll(next.apply(value).values()));
    return new Possible<>(ImmutableSet.copyOf(all));
  }

  /** The value, if there is only one that it may be. */
  Optional<T> certain() {
    return values.size() == 1 ? Optional.of(values.iterator().next()) : Optional.empty();
  }
}
