package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Work on all processors: its results, their order, what goes wrong in it. */
final class ParallelTest {

  @Test
  void the_results_are_in_the_order_of_the_things() {
    for (int size = 0; size < 200; size++) {
      List<Integer> things = IntStream.range(0, size).boxed().toList();
      assertThat(Parallel.map(things, thing -> thing + "!"))
          .isEqualTo(things.stream().map(thing -> thing + "!").toList());
    }
  }

  @Test
  void work_may_be_divided_again() {
    List<Integer> things = IntStream.range(0, 100).boxed().toList();
    assertThat(Parallel.map(things, outer -> Parallel.map(things, inner -> outer * inner).get(3)))
        .isEqualTo(things.stream().map(thing -> thing * 3).toList());
  }

  @Test
  void what_goes_wrong_comes_out() {
    assertThatThrownBy(
            () ->
                Parallel.map(
                    List.of(1, 2, 3),
                    thing -> {
                      throw new IllegalStateException("thing " + thing);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("thing ");
  }

  @Test
  void two_things_are_under_way_at_once() {
    Assumptions.assumeTrue(
        ForkJoinPool.getCommonPoolParallelism() > 0, "one processor does one thing at a time");
    CountDownLatch both = new CountDownLatch(2);
    assertThat(
            Parallel.map(
                List.of(1, 2),
                thing -> {
                  both.countDown();
                  return met(both);
                }))
        .containsExactly(true, true);
  }

  private static boolean met(CountDownLatch both) {
    try {
      return both.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
