package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * All orders of some things, each looked at as a log that is complete, open, or complete through
 * the day of one of its places.
 */
final class Exploration {
  private static final OptionalInt NO_DAY = OptionalInt.empty();
  private static final int SCATTERING = 0x9E3779B1;

  private final ImmutableList<Thing> things;
  private final LocalDate theDayBefore;
  private final Explorer explorer;

  Exploration(ImmutableList<Thing> things, Explorer explorer) {
    this(things, Logs.THE_DAY_BEFORE, explorer);
  }

  /** Where the day matters: all steps come after it. */
  Exploration(ImmutableList<Thing> things, LocalDate theDayBefore, Explorer explorer) {
    this.things = things;
    this.theDayBefore = theDayBefore;
    this.explorer = explorer;
  }

  /** Complete through the day after the last step, and open. */
  void completeAndOpen(Circumstances circumstances) {
    Logs logs = new Logs(things, circumstances, theDayBefore, 1);
    Orders.of(
        things.size(),
        order -> {
          complete(circumstances, logs, order);
          open(circumstances, logs, order);
        });
  }

  /** Complete through each place before the last, from the day before all steps on. */
  void completeThroughEachPlace(Circumstances circumstances) {
    Logs logs = new Logs(things, circumstances, theDayBefore, 1);
    Orders.of(
        things.size(),
        order -> {
          for (int place = 0; place < Orders.last(order); place++) {
            OptionalInt through = OptionalInt.of(logs.dayOf(place));
            explorer.look(circumstances, logs.of(order), through, NO_DAY);
          }
        });
  }

  /**
   * Each log in one of some circumstances and at one of two paces: complete, open or in between.
   */
  void inTurn(ImmutableList<Circumstances> some) {
    ImmutableList<Logs> logs = atTwoPaces(some);
    int[] number = {0};
    Orders.of(
        things.size(),
        order -> {
          int mine = turn(number[0], logs.size());
          switch (number[0] % 3) {
            case 0 -> complete(some.get(mine / 2), logs.get(mine), order);
            case 1 -> open(some.get(mine / 2), logs.get(mine), order);
            default -> halfway(some.get(mine / 2), logs.get(mine), order, number[0] / 3);
          }
          number[0]++;
        });
  }

  /** The same, but each log is complete, and open; one log in so many is looked at. */
  void completeAndOpenInTurn(ImmutableList<Circumstances> some, int every) {
    ImmutableList<Logs> logs = atTwoPaces(some);
    int[] number = {0};
    Orders.of(
        things.size(),
        order -> {
          int mine = turn(number[0], logs.size());
          if (number[0]++ % every == 0) {
            complete(some.get(mine / 2), logs.get(mine), order);
            open(some.get(mine / 2), logs.get(mine), order);
          }
        });
  }

  private ImmutableList<Logs> atTwoPaces(ImmutableList<Circumstances> some) {
    ImmutableList.Builder<Logs> logs = ImmutableList.builder();
    for (Circumstances circumstances : some) {
      logs.add(
          new Logs(things, circumstances, theDayBefore, 1),
          new Logs(things, circumstances, theDayBefore, 2));
    }
    return logs.build();
  }

  private void complete(Circumstances circumstances, Logs logs, int[] order) {
    OptionalInt afterwards = OptionalInt.of(logs.dayOf(Orders.last(order) + 1));
    explorer.look(circumstances, logs.of(order), afterwards, NO_DAY);
  }

  private void open(Circumstances circumstances, Logs logs, int[] order) {
    explorer.look(circumstances, logs.of(order), NO_DAY, NO_DAY);
  }

  /** Complete through one of the places before the last; the empty log through the day before. */
  private void halfway(Circumstances circumstances, Logs logs, int[] order, int number) {
    int place = turn(number, Math.max(1, Orders.last(order)));
    OptionalInt through = OptionalInt.of(logs.dayOf(place));
    explorer.look(circumstances, logs.of(order), through, NO_DAY);
  }

  /** One of so many, spread evenly over the numbers and in no step with them. */
  static int turn(int number, int of) {
    return Math.floorMod((number * SCATTERING) >>> 8, of);
  }
}
