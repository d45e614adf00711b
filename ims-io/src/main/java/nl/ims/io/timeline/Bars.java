package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How long what was due was late, as bars side by side: none touches another in its lane. */
final class Bars {

  /**
   * From the due day to the day on which it was met, or to the end of the record.
   *
   * @param due what was late
   * @param through the day on which it was met, or the end of the record
   * @param lane the number of the lane, from 0
   * @param open whether it is not met yet
   */
  record Bar(Mark.Due due, LocalDate through, int lane, boolean open) {}

  private final ImmutableList<Bar> all;
  private final int lanes;

  private Bars(ImmutableList<Bar> all, int lanes) {
    this.all = all;
    this.lanes = lanes;
  }

  /** The bars of all that was late or is overdue. */
  static Bars of(Timeline timeline) {
    ImmutableSet<LocalDate> days =
        timeline.marks().stream().map(Mark::day).collect(ImmutableSet.toImmutableSet());
    List<LocalDate> freeFrom = new ArrayList<>();
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    for (Mark mark : timeline.marks()) {
      if (mark instanceof Mark.Due due) {
        Optional<LocalDate> through = through(timeline, due).filter(days::contains);
        if (through.isPresent()) {
          int lane = 0;
          while (lane < freeFrom.size() && !freeFrom.get(lane).isBefore(mark.day())) {
            lane++;
          }
          if (lane == freeFrom.size()) {
            freeFrom.add(through.get());
          } else {
            freeFrom.set(lane, through.get());
          }
          boolean open = due.standing() == Standing.OVERDUE;
          bars.add(new Bar(due, through.get(), lane, open));
        }
      }
    }
    return new Bars(bars.build(), freeFrom.size());
  }

  /** To where the bar of an obligation reaches; empty if it has none. */
  private static Optional<LocalDate> through(Timeline timeline, Mark.Due due) {
    Optional<LocalDate> end =
        switch (due.standing()) {
          case LATE -> due.obligation().metOn();
          case OVERDUE -> timeline.asOf(due.chapter());
          case MET, JUDGEMENT, OPEN, UNRECORDED -> Optional.empty();
        };
    return end.filter(day -> day.isAfter(due.day()));
  }

  ImmutableList<Bar> all() {
    return all;
  }

  /** How many lanes they need. */
  int lanes() {
    return lanes;
  }
}
