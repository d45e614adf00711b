package nl.ims.rules.exploration;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * All orders of some things, with ties, and with things left out.
 *
 * <p>An order is an array with the place of each thing: 1 for the first place, equal numbers for
 * things that share a place, 0 for a thing that is left out. No place is empty. There are as many
 * as ordered partitions of all subsets: 94,586 for seven things, 14,174,522 for nine.
 */
final class Orders {
  private Orders() {}

  /** Hands out each order once. The array is the receiver's own. */
  static void of(int things, Consumer<int[]> receiver) {
    extend(new int[things], 0, 0, receiver);
  }

  /** Puts the next thing nowhere, on each place there is, and on a new one in each gap. */
  private static void extend(int[] order, int thing, int places, Consumer<int[]> receiver) {
    if (thing == order.length) {
      receiver.accept(order.clone());
      return;
    }
    order[thing] = 0;
    extend(order, thing + 1, places, receiver);
    for (int place = 1; place <= places; place++) {
      order[thing] = place;
      extend(order, thing + 1, places, receiver);
    }
    for (int place = 1; place <= places + 1; place++) {
      int[] moved = order.clone();
      for (int before = 0; before < thing; before++) {
        moved[before] += moved[before] >= place ? 1 : 0;
      }
      moved[thing] = place;
      extend(moved, thing + 1, places + 1, receiver);
    }
  }

  /** The last place of an order; 0 if all is left out. */
  static int last(int[] order) {
    return Arrays.stream(order).max().orElse(0);
  }
}
