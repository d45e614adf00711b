package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OrdersTest {

  @Test
  void two_things_have_six_orders() {
    List<String> orders = new ArrayList<>();
    Orders.of(2, order -> orders.add(Arrays.toString(order)));

    assertThat(orders)
        .containsExactlyInAnyOrder("[0, 0]", "[1, 0]", "[0, 1]", "[1, 1]", "[1, 2]", "[2, 1]");
  }

  @Test
  void there_are_as_many_as_ordered_partitions_of_all_subsets() {
    for (int things = 0; things <= 7; things++) {
      TreeSet<String> orders = new TreeSet<>();
      Orders.of(things, order -> orders.add(Arrays.toString(order)));
      assertThat(orders).hasSize(Math.toIntExact(expected(things)));
    }
    assertThat(expected(7)).isEqualTo(94_586);
    assertThat(expected(8)).isEqualTo(1_091_670);
    assertThat(expected(9)).isEqualTo(14_174_522);
  }

  @Test
  void no_place_is_empty() {
    Orders.of(
        5,
        order -> {
          for (int place = 1; place <= Orders.last(order); place++) {
            int wanted = place;
            assertThat(Arrays.stream(order).anyMatch(p -> p == wanted)).isTrue();
          }
        });
  }

  /** The sum over k of the subsets of k things times the ordered partitions of k things. */
  private static long expected(int things) {
    long sum = 0;
    for (int k = 0; k <= things; k++) {
      sum += binomial(things, k) * partitions(k);
    }
    return sum;
  }

  private static long partitions(int things) {
    if (things == 0) {
      return 1;
    }
    long sum = 0;
    for (int first = 1; first <= things; first++) {
      sum += binomial(things, first) * partitions(things - first);
    }
    return sum;
  }

  private static long binomial(int n, int k) {
    return k == 0 ? 1 : binomial(n - 1, k - 1) * n / k;
  }
}
