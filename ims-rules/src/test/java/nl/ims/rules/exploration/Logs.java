package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/** Gives each thing in an order its day, and so makes a log of it, steps in order of their days. */
final class Logs {
  /** The day of place 0, before all steps, where nothing depends on it. */
  static final LocalDate THE_DAY_BEFORE = LocalDate.of(2024, 2, 26);

  private final LocalDate start;
  private final ImmutableList<ImmutableList<PlainStep>> steps;
  private final int apart;

  /**
   * Prepares the logs.
   *
   * @param things the things of the orders
   * @param circumstances what keys the steps state
   * @param start the day of place 0, before all steps
   * @param apart how many days lie between one place and the next: 1 means the day after
   */
  Logs(ImmutableList<Thing> things, Circumstances circumstances, LocalDate start, int apart) {
    this.start = start;
    this.apart = apart;
    ImmutableList.Builder<ImmutableList<PlainStep>> all = ImmutableList.builder();
    for (Thing thing : things) {
      ImmutableList.Builder<PlainStep> onEachPlace = ImmutableList.builder();
      for (int place = 1; place <= things.size(); place++) {
        LocalDate day = start.plusDays((long) place * apart);
        onEachPlace.add(PlainStep.of(circumstances.keys().of(thing, thing.on(day))));
      }
      all.add(onEachPlace.build());
    }
    this.steps = all.build();
  }

  /** The day of a place; 0 is the place before all steps. */
  int dayOf(int place) {
    return Math.toIntExact(start.toEpochDay()) + place * apart;
  }

  ImmutableList<PlainStep> of(int[] order) {
    ImmutableList.Builder<PlainStep> log = ImmutableList.builder();
    for (int place = 1; place <= Orders.last(order); place++) {
      for (int thing = 0; thing < order.length; thing++) {
        if (order[thing] == place) {
          log.add(steps.get(thing).get(place - 1));
        }
      }
    }
    return log.build();
  }
}
