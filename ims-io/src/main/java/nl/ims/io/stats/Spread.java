package nl.ims.io.stats;

import com.google.common.collect.BoundType;
import com.google.common.collect.TreeMultiset;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers of which each is known between bounds, and of some of which it is not even known whether
 * they belong here.
 */
final class Spread {
  private final TreeMultiset<Long> sureLeast = TreeMultiset.create();
  private final TreeMultiset<Long> sureMost = TreeMultiset.create();
  private final TreeMultiset<Long> maybeLeast = TreeMultiset.create();
  private final TreeMultiset<Long> maybeMost = TreeMultiset.create();

  /**
   * Adds a number.
   *
   * @param sure whether it belongs here
   */
  void add(Bounds bounds, boolean sure) {
    (sure ? sureLeast : maybeLeast).add(bounds.least());
    (sure ? sureMost : maybeMost).add(bounds.most());
  }

  /** How many there are. */
  Bounds number() {
    return new Bounds(sureLeast.size(), sureLeast.size() + (long) maybeLeast.size());
  }

  /** The largest number that any bound is; 0 if there is none. */
  long largest() {
    return Stream.of(sureLeast, maybeLeast, sureMost, maybeMost)
        .flatMap(bounds -> bounds.elementSet().stream())
        .filter(bound -> bound != Bounds.UNBOUNDED)
        .max(Comparator.naturalOrder())
        .orElse(0L);
  }

  /**
   * The least number that at least half of them do not exceed; empty if there are none.
   *
   * <p>For the lower bound every number is as small as it can be, and of those that may not belong
   * here only the small ones do; for the upper bound it is the other way round.
   */
  Optional<Bounds> median() {
    if (sureLeast.isEmpty() && maybeLeast.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Bounds(least(), most()));
  }

  private long least() {
    return union(sureLeast, maybeLeast).elementSet().stream()
        .filter(
            number -> {
              int small = upTo(maybeLeast, number);
              return 2L * upTo(sureLeast, number) + small >= sureLeast.size();
            })
        .findFirst()
        .orElseThrow();
  }

  private long most() {
    return union(sureMost, maybeMost).elementSet().stream()
        .filter(
            number -> {
              int large = maybeMost.size() - upTo(maybeMost, number);
              return 2L * upTo(sureMost, number) >= sureMost.size() + (long) large;
            })
        .findFirst()
        .orElseThrow();
  }

  private static TreeMultiset<Long> union(TreeMultiset<Long> one, TreeMultiset<Long> other) {
    TreeMultiset<Long> both = TreeMultiset.create(one);
    other.forEachEntry(both::add);
    return both;
  }

  private static int upTo(TreeMultiset<Long> numbers, long limit) {
    return numbers.headMultiset(limit, BoundType.CLOSED).size();
  }
}
