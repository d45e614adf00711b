package nl.ims.io.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class WindowTest {

  @Test
  void results_come_in_the_order_of_the_work_whatever_takes_longer() {
    List<Integer> taken = new ArrayList<>();
    Window.<Integer>each(
        window -> {
          for (int i = 0; i < 2000; i++) {
            int number = i;
            window.give(0, () -> slowly(number));
          }
        },
        result -> 0,
        taken::add);
    assertThat(taken).hasSize(2000).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void no_more_is_under_way_than_there_is_room_for() {
    int large = 1 << 20;
    int most = Window.ROOM / (Window.EACH + large);
    AtomicInteger underWay = new AtomicInteger();
    List<Integer> seen = new ArrayList<>();
    Window.<byte[]>each(
        window -> {
          for (int i = 0; i < 100; i++) {
            window.give(large, () -> new byte[1]);
            underWay.incrementAndGet();
          }
        },
        result -> 0,
        result -> {
          seen.add(underWay.getAndDecrement());
          return true;
        });
    assertThat(seen).hasSize(100);
    // one more may have been given since the room of the one that is taken was freed
    assertThat(seen).allMatch(number -> number <= most + 1);
  }

  @Test
  void work_larger_than_the_room_is_done_alone() {
    List<String> taken = new ArrayList<>();
    Window.<String>each(
        window -> {
          window.give(Long.MAX_VALUE / 2, () -> "a");
          window.give(1L << 40, () -> "b");
        },
        result -> 0,
        taken::add);
    assertThat(taken).containsExactly("a", "b");
  }

  @Test
  void a_result_comes_though_the_next_work_never_does() throws InterruptedException {
    Semaphore never = new Semaphore(0);
    CountDownLatch stopped = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();
    Window.<String>each(
        window -> {
          window.give(0, () -> "a");
          try {
            never.acquire();
          } catch (InterruptedException e) {
            stopped.countDown();
          }
        },
        result -> 0,
        result -> {
          taken.add(result);
          return false;
        });
    assertThat(taken).containsExactly("a");
    assertThat(stopped.await(30, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void what_the_work_throws_is_thrown_in_its_turn() {
    List<String> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                Window.<String>each(
                    window -> {
                      window.give(0, () -> "a");
                      window.give(0, WindowTest::broken);
                      window.give(0, () -> "c");
                    },
                    result -> 0,
                    taken::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the work is broken");
    assertThat(taken).containsExactly("a");
  }

  @Test
  void what_the_giver_throws_is_thrown_after_the_work_that_it_gave() {
    List<String> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                Window.<String>each(
                    window -> {
                      window.give(0, () -> "a");
                      broken();
                    },
                    result -> 0,
                    taken::add))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the work is broken");
    assertThat(taken).containsExactly("a");
  }

  @Test
  void results_that_fill_the_room_keep_others_waiting_but_not_the_one_whose_turn_it_is()
      throws InterruptedException {
    AtomicInteger done = new AtomicInteger();
    Semaphore first = new Semaphore(0);
    int most = 4 + Runtime.getRuntime().availableProcessors();
    List<Integer> seen = new ArrayList<>();
    Window.<Integer>each(
        window -> {
          for (int i = 0; i < 100; i++) {
            int number = i;
            window.give(0, () -> number == 0 ? first(first, done, most) : done.incrementAndGet());
          }
        },
        result -> Window.ROOM / 4,
        result -> {
          seen.add(result);
          return true;
        });
    assertThat(seen).hasSize(100);
    assertThat(seen.get(0)).isBetween(0, most);
  }

  /** The slow work before all others: how many of them were done meanwhile. */
  private static int first(Semaphore never, AtomicInteger done, int most) {
    try {
      for (int i = 0; i < 20 && done.get() <= most; i++) {
        assertThat(never.tryAcquire(20, TimeUnit.MILLISECONDS)).isFalse();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return done.get();
  }

  private static String broken() {
    throw new IllegalStateException("the work is broken");
  }

  private static int slowly(int number) {
    if (number % 7 == 0) {
      long sum = 0;
      for (int i = 0; i < 200_000; i++) {
        sum += Integer.toString(i).hashCode();
      }
      assertThat(sum).isNotZero();
    }
    return number;
  }
}
