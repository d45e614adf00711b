package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The small choices that all generators share. */
final class Pick {

  private static final double PRESENT = 0.7;

  private Pick() {}

  /** A value in seven of ten cases, else nothing. */
  static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> values) {
    return maybe(PRESENT, values);
  }

  /** A value in the share of cases given, else nothing. */
  static <T> Arbitrary<Optional<T>> maybe(double share, Arbitrary<T> values) {
    return new Made<>(values).optional(share).withoutEdgeCases();
  }

  /** A sorted set of up to three constants, the empty one included. */
  static <E extends Enum<E>> Arbitrary<ImmutableSortedSet<E>> set(Class<E> type) {
    return Arbitraries.of(type)
        .set()
        .ofMaxSize(3)
        .map(ImmutableSortedSet::copyOf)
        .withoutEdgeCases();
  }

  /** A list, the empty one included. */
  static <T> Arbitrary<ImmutableList<T>> list(Arbitrary<T> items, int maxSize) {
    return items.list().ofMaxSize(maxSize).map(ImmutableList::copyOf).withoutEdgeCases();
  }
}
