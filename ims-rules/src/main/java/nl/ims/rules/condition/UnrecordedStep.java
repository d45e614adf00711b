package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/** The step that is not recorded: what an open log leaves possible within the window of a claim. */
final class UnrecordedStep {
  private UnrecordedStep() {}

  /** Whether an unrecorded step may still serve; never true, since it is not recorded. */
  static Truth truth(StepClaim claim, Scene scene, int first, int last) {
    View view = scene.view();
    if (first > last || view.complete(last) || recordedElsewhere(claim, view)) {
      return Truth.FALSE;
    }
    if (claim.word().once() && scene.supposedDay(claim.word().first()) != Day.UNRESOLVED) {
      int day = scene.supposedDay(claim.word().first());
      return Truth.of(first <= day && day <= last);
    }
    if (!claim.nested()) {
      return Truth.UNKNOWN;
    }
    for (int day : candidates(scene, first, last)) {
      Truth serves = Truth.TRUE;
      for (int i = 0; i < claim.where().size() && serves != Truth.FALSE; i++) {
        serves = serves.and(scene.withDay(day, claim.where().get(i)));
      }
      if (serves != Truth.FALSE) {
        return Truth.UNKNOWN;
      }
    }
    return Truth.FALSE;
  }

  /** A step that happens at most once is recorded, so that no other can be. */
  private static boolean recordedElsewhere(StepClaim claim, View view) {
    return claim.word().once() && view.log().first(claim.word().first()) >= 0;
  }

  /**
   * Grounds what may still be recorded.
   *
   * @param named whether the step is asked for; not where a recorded one lacks a key alone
   */
  static Ground ground(StepClaim claim, Scene scene, int first, int last, boolean named) {
    View view = scene.view();
    if (first > last) {
      return Ground.given(false);
    }
    if (recordedElsewhere(claim, view)) {
      int step = view.log().first(claim.word().first());
      return Ground.fact(Truth.FALSE, new DossierFact.OfStep(step));
    }
    if (view.complete(last)) {
      return Ground.fact(Truth.FALSE, new DossierFact.Silence(claim.word(), first, last));
    }
    return claim.nested()
        ? nested(claim, scene, first, last, named)
        : open(claim, scene, first, last, named);
  }

  private static Ground open(StepClaim claim, Scene scene, int first, int last, boolean named) {
    View view = scene.view();
    int waits = last > view.asOf() ? last : Ground.NEVER;
    if (!scene.explains()) {
      return Ground.unknown(Ways.NONE, Ways.NONE, waits);
    }
    if (claim.word().once()) {
      return once(claim.word(), view, first, last, waits);
    }
    int start = Math.max(first, view.afterThrough());
    int end = Math.min(last, view.asOf());
    Ways holds = named && start <= end ? Ways.of(claim.word().path(), Way.ANY) : Ways.NONE;
    return Ground.unknown(holds, silence(view, last), waits);
  }

  /** The way to make the log complete at a day, if that day exists. */
  private static Ways silence(View view, int last) {
    return last <= view.asOf() ? Ways.of(View.RECORDED_THROUGH, Way.ANY) : Ways.NONE;
  }

  private static Ground once(StepWord word, View view, int first, int last, int waits) {
    ImmutableList<Integer> days = view.onceDays();
    long inside = 0;
    long outside = 0;
    for (int i = 0; i < days.size(); i++) {
      boolean within = first <= days.get(i) && days.get(i) <= last;
      inside |= within ? 1L << i : 0;
      outside |= within ? 0 : 1L << i;
    }
    Ways never = silence(view, last).and(Ways.of(word.path(), outside | Way.NOT_AT_ALL));
    return Ground.unknown(
        Ways.of(word.path(), inside), never.or(Ways.of(word.path(), outside)), waits);
  }

  /**
   * A step on each day that makes a difference, with what would then hold of it; and the silence of
   * the part of the window in which the log is complete. A proof and a day to wait for need no day
   * of which the same holds as of the day before it.
   */
  private static Ground nested(StepClaim claim, Scene scene, int first, int last, boolean named) {
    View view = scene.view();
    List<Ground> parts = new ArrayList<>();
    int through = Math.min(last, view.afterThrough() - 1);
    if (view.hasThrough() && first <= through) {
      parts.add(Ground.fact(Truth.FALSE, new DossierFact.Silence(claim.word(), first, through)));
    }
    List<Ground> former = ImmutableList.of();
    for (int day : candidates(scene, first, last)) {
      if (!scene.budget().pay(1)) {
        parts.add(Ground.CUT);
        break;
      }
      List<Ground> step = new ArrayList<>();
      step.add(open(claim, scene, day, day, named));
      for (Condition condition : claim.where()) {
        step.add(scene.groundIt(Scene.NONE, day, condition));
      }
      if (scene.explains() || !same(step, former)) {
        parts.add(Ground.all(step));
      }
      former = step;
    }
    return Ground.any(parts);
  }

  /** Whether trees are seen to be the same; what is read anew, or has words, is taken to differ. */
  private static boolean same(List<Ground> some, List<Ground> others) {
    boolean same = some.size() == others.size();
    for (int i = 0; i < some.size() && same; i++) {
      same = same(some.get(i), others.get(i));
    }
    return same;
  }

  private static boolean same(Ground one, Ground other) {
    if (one instanceof Ground.Atom some && other instanceof Ground.Atom more) {
      return some.truth() == more.truth()
          && some.waits() == more.waits()
          && some.facts().equals(more.facts());
    }
    return one.getClass() == other.getClass()
        && (one instanceof Ground.All || one instanceof Ground.Any || one instanceof Ground.Not)
        && same(one.parts(), other.parts());
  }

  /** The days on which an unrecorded step could be told apart from one on a neighbouring day. */
  private static Iterable<Integer> candidates(Scene scene, int first, int last) {
    View view = scene.view();
    int start = Math.max(first, view.afterThrough());
    if (start > last) {
      return ImmutableList.of();
    }
    ImmutableSortedSet<Integer> near = view.log().neighbourhood();
    TreeSet<Integer> days = new TreeSet<>();
    if (start != Integer.MIN_VALUE) {
      days.add(start);
    }
    if (last != Integer.MAX_VALUE) {
      days.add(last - 1);
      days.add(last);
    }
    if (view.asOf() != Integer.MAX_VALUE) {
      days.add(view.asOf() - 1);
      days.add(view.asOf());
      days.add(view.asOf() + 1);
    }
    if (days.isEmpty() && near.isEmpty()) {
      days.add(0);
    }
    days.removeAll(near);
    return Iterables.mergeSorted(
        ImmutableList.of(
            near.subSet(start, true, last, true), days.subSet(start, true, last, true)),
        Comparator.naturalOrder());
  }
}
