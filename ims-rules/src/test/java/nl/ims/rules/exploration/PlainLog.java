package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.OptionalInt;

/**
 * The procedure as it stands on the as-of day, and what can be known from it: the words of the
 * contract of rules on what an absent step means.
 *
 * @param steps the steps on or before the as-of day
 * @param recordedThrough the day through which nothing is missing; absent: any step may be missing
 * @param asOf the last day that exists; absent: nothing is recorded at all
 */
record PlainLog(ImmutableList<PlainStep> steps, OptionalInt recordedThrough, OptionalInt asOf) {

  private static final int THE_BEGINNING = Integer.MIN_VALUE;

  /** What is asked of a step; unknown where a key that matters is absent. */
  interface Which {
    Known of(PlainStep step);
  }

  /** Steps after the as-of day do not exist. */
  static PlainLog asOf(
      ImmutableList<PlainStep> all, OptionalInt recordedThrough, OptionalInt named) {
    OptionalInt asOf = named.isPresent() ? named : lastDayOf(all, recordedThrough);
    ImmutableList.Builder<PlainStep> existing = ImmutableList.builder();
    for (PlainStep step : all) {
      if (step.day() <= asOf.orElseThrow()) {
        existing.add(step);
      }
    }
    return new PlainLog(existing.build(), recordedThrough, asOf);
  }

  /** The later of {@code recorded-through} and the last step. */
  private static OptionalInt lastDayOf(ImmutableList<PlainStep> all, OptionalInt recordedThrough) {
    OptionalInt last = recordedThrough;
    for (PlainStep step : all) {
      last = OptionalInt.of(Math.max(step.day(), last.orElse(step.day())));
    }
    return last;
  }

  /** {@code recorded-through} is stated, and the day is on or before both it and as-of. */
  boolean completeAt(int day) {
    return recordedThrough.isPresent()
        && asOf.isPresent()
        && day <= recordedThrough.getAsInt()
        && day <= asOf.getAsInt();
  }

  boolean completeAtAsOf() {
    return asOf.isPresent() && completeAt(asOf.getAsInt());
  }

  /** There is an X from one day through another. */
  Known between(int from, int through, Which which) {
    if (through < from) {
      return Known.NO;
    }
    boolean perhaps = false;
    for (PlainStep step : steps) {
      if (from <= step.day() && step.day() <= through) {
        Known serves = which.of(step);
        if (serves == Known.YES) {
          return Known.YES;
        }
        perhaps |= serves == Known.UNKNOWN;
      }
    }
    return !perhaps && completeAt(through) ? Known.NO : Known.UNKNOWN;
  }

  Known before(int day, Which which) {
    return between(THE_BEGINNING, day - 1, which);
  }

  Known onOrBefore(int day, Which which) {
    return between(THE_BEGINNING, day, which);
  }

  /** Where no end is named it is the as-of day. */
  Known onOrAfter(int day, Which which) {
    return asOf.isEmpty() ? Known.UNKNOWN : between(day, asOf.getAsInt(), which);
  }

  Known recorded(Which which) {
    return onOrAfter(THE_BEGINNING, which);
  }

  /** The first day from a day on with an X recorded; a step that may be an X does not count. */
  OptionalInt firstRecorded(int from, Which which) {
    OptionalInt first = OptionalInt.empty();
    for (PlainStep step : steps) {
      if (step.day() >= from && which.of(step) == Known.YES) {
        first = OptionalInt.of(Math.min(step.day(), first.orElse(step.day())));
      }
    }
    return first;
  }

  OptionalInt firstRecorded(Which which) {
    return firstRecorded(THE_BEGINNING, which);
  }

  /**
   * The name of a step. Those of its kind on its day are counted that stand before it: by what
   * changes, for no other key tells two steps of one day apart here; else as they are given.
   */
  String nameOf(PlainStep subject) {
    int place = steps.indexOf(subject);
    int before = 0;
    for (int i = 0; i < steps.size(); i++) {
      PlainStep step = steps.get(i);
      int order = changes(step).compareTo(changes(subject));
      boolean first = order < 0 || (order == 0 && i < place);
      before += step.day() == subject.day() && step.is(subject.kind()) && first ? 1 : 0;
    }
    return before == 0 ? subject.name() : subject.name() + "/" + (before + 1);
  }

  /** What changes, in the words of a file; "size" stands before "task". */
  private static String changes(PlainStep step) {
    return step.step().changes().map(ImmutableSortedSet::toString).orElse("");
  }
}
