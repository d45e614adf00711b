package nl.ims.io.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.SteadyRun;

/** The bounds of a median are those of the medians of all completions, of which none is missed. */
@AddLifecycleHook(SteadyRun.class)
class SpreadProperties {

  /** A number between bounds, and whether it belongs to the others. */
  record Ranged(long least, long most, boolean sure) {}

  @Provide
  Arbitrary<Ranged> numbers() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 5),
            Arbitraries.longs().between(0, 3),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(true, true, false))
        .as(
            (least, more, open, sure) ->
                new Ranged(least, open == 0 ? Bounds.UNBOUNDED : least + more, sure));
  }

  @Property(tries = 300)
  void the_bounds_are_the_least_and_the_most_median_of_all_completions(
      @ForAll @Size(max = 5) List<@From("numbers") Ranged> numbers) {
    Spread spread = new Spread();
    numbers.forEach(n -> spread.add(new Bounds(n.least, n.most), n.sure));
    SortedSet<Long> medians = new TreeSet<>();
    complete(numbers, 0, new ArrayList<>(), medians);
    if (medians.isEmpty()) {
      assertThat(spread.median()).isEmpty();
    } else {
      assertThat(spread.median()).contains(new Bounds(medians.first(), medians.last()));
    }
  }

  /** Every way to leave out what may not belong, with each number at either of its bounds. */
  private static void complete(
      List<Ranged> numbers, int next, List<Long> chosen, Set<Long> medians) {
    if (next == numbers.size()) {
      if (!chosen.isEmpty()) {
        List<Long> sorted = new ArrayList<>(chosen);
        Collections.sort(sorted);
        medians.add(sorted.get((sorted.size() - 1) / 2));
      }
      return;
    }
    Ranged number = numbers.get(next);
    if (!number.sure) {
      complete(numbers, next + 1, chosen, medians);
    }
    for (long value : new long[] {number.least, number.most}) {
      chosen.add(value);
      complete(numbers, next + 1, chosen, medians);
      chosen.remove(chosen.size() - 1);
    }
  }
}
