package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;
import org.jspecify.annotations.Nullable;

/** The ground tree of a claim that there is a step. */
final class StepClaimGround {
  /** That the first steps are recorded: leaves that are the same for every dossier. */
  private static final ImmutableList<Ground> RECORDED =
      IntStream.range(0, 32)
          .mapToObj(StepClaimGround::leaf)
          .collect(ImmutableList.toImmutableList());

  private StepClaimGround() {}

  private static Ground recorded(int step) {
    return step < RECORDED.size() ? RECORDED.get(step) : leaf(step);
  }

  private static Ground leaf(int step) {
    return Ground.fact(Truth.TRUE, new DossierFact.OfStep(step));
  }

  static Ground ground(StepClaim claim, Scene scene) {
    int first = claim.first(scene);
    int last = claim.last(scene);
    if (first == Day.UNRESOLVED || last == Day.UNRESOLVED) {
      return unanchored(claim, scene);
    }
    Ground any =
        !scene.explains() && claim.truth(scene) == Truth.TRUE
            ? serving(claim, scene, first, last)
            : any(claim, scene, first, last);
    ImmutableList<FactRef> anchors = anchors(claim, scene);
    return anchors.isEmpty() ? any : new Ground.Given(anchors, any);
  }

  /** Any recorded step, or one that is not. */
  private static Ground any(StepClaim claim, Scene scene, int first, int last) {
    Log log = scene.view().log();
    List<Ground> parts = new ArrayList<>();
    boolean lacksKey = false;
    int[] steps = claim.steps(log);
    for (int place = log.from(first, steps);
        place < steps.length && log.day(steps[place]) <= last;
        place++) {
      if (!scene.budget().pay(1)) {
        return Ground.CUT;
      }
      parts.add(step(claim, scene, steps[place]));
      lacksKey |= scene.explains() && lacksKeyAlone(claim, scene, steps[place]);
    }
    parts.add(UnrecordedStep.ground(claim, scene, first, last, !lacksKey));
    return joined(parts);
  }

  /**
   * The recorded steps that serve, for the proof of a claim that holds: no other can take part in
   * it, but one that serves as soon as less is on record.
   */
  private static Ground serving(StepClaim claim, Scene scene, int first, int last) {
    Log log = scene.view().log();
    Witnesses witnesses = claim.mayTurn() ? Witnesses.ALL : scene.witnesses();
    List<Ground> parts = new ArrayList<>();
    int[] steps = witnesses.of(claim.steps(log));
    for (int place = log.from(first, steps);
        place < steps.length && log.day(steps[place]) <= last;
        place++) {
      int i = steps[place];
      if (claim.mayBe(log, i) && (claim.mayTurn() || claim.serves(scene, i) == Truth.TRUE)) {
        if (!witnesses.wantsMoreThan(parts.size())) {
          break;
        }
        parts.add(step(claim, scene, i));
      }
    }
    return parts.isEmpty() ? Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER) : joined(parts);
  }

  private static Ground joined(List<Ground> parts) {
    return parts.size() == 1 ? parts.get(0) : Ground.any(parts);
  }

  /** Whether a recorded step would serve but for a key on which it is silent. */
  private static boolean lacksKeyAlone(StepClaim claim, Scene scene, int step) {
    if (claim.condition(scene.view().log(), step).truth(scene) != Truth.TRUE) {
      return false;
    }
    boolean lacks = false;
    for (Condition condition : claim.where()) {
      Truth truth = scene.withIt(step, condition);
      if (truth == Truth.FALSE || (truth == Truth.UNKNOWN && !isOnKeys(condition))) {
        return false;
      }
      if (truth == Truth.UNKNOWN
          && condition instanceof Reached reached
          && scene.withIt(step, reached.to()) == Truth.FALSE) {
        return false; // a copy is asked for beside a letter of its own, not instead of it
      }
      lacks |= truth == Truth.UNKNOWN;
    }
    return lacks;
  }

  private static boolean isOnKeys(Condition condition) {
    return StepValue.isAskedBy(condition)
        || (!(condition instanceof StepClaim)
            && !condition.parts().isEmpty()
            && condition.parts().stream().allMatch(StepClaimGround::isOnKeys));
  }

  private static ImmutableList<FactRef> anchors(StepClaim claim, Scene scene) {
    ImmutableList<FactRef> first = facts(claim.from(), scene);
    ImmutableList<FactRef> last = facts(claim.to(), scene);
    if (first.isEmpty() || last.isEmpty()) {
      return first.isEmpty() ? last : first;
    }
    return ImmutableList.<FactRef>builder().addAll(first).addAll(last).build();
  }

  private static ImmutableList<FactRef> facts(Optional<Day> day, Scene scene) {
    return day.isEmpty() ? ImmutableList.of() : day.get().facts(scene);
  }

  private static Ground step(StepClaim claim, Scene scene, int step) {
    // That the subject of the finding is recorded is given, and no fact of a proof.
    Ground recorded = step == scene.subject() ? Ground.given(true) : recorded(step);
    Condition condition = claim.condition(scene.view().log(), step);
    if (condition == Given.TRUE && claim.where().isEmpty()) {
      return recorded;
    }
    List<Ground> parts = new ArrayList<>();
    parts.add(recorded);
    if (condition != Given.TRUE) {
      parts.add(Grounds.of(condition, scene));
    }
    int day = scene.view().log().day(step);
    for (Condition where : claim.where()) {
      parts.add(scene.groundIt(step, day, where));
    }
    return Ground.all(parts);
  }

  /**
   * The window hangs on a step that happens once and is not recorded: unknown, and settled by
   * supposing it on each day that makes a difference.
   */
  private static Ground unanchored(StepClaim claim, Scene scene) {
    StepKind anchor = anchor(claim, scene);
    if (!scene.explains() || anchor == null) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    Ways holds = Ways.NONE;
    Ways fails = Ways.NONE;
    ImmutableList<Integer> days = scene.view().onceDays();
    Budget budget = scene.budget();
    for (int i = 0; i < days.size() && !budget.isSpent(); i++) {
      Ways then = Ways.of("procedure." + anchor.code(), 1L << i);
      Ground supposed = scene.supposing(anchor, days.get(i), claim);
      holds = holds.or(then.and(Missing.ways(supposed, true, budget), budget), budget);
      fails = fails.or(then.and(Missing.ways(supposed, false, budget), budget), budget);
    }
    if (budget.isSpent()) {
      return Ground.unknown(holds.or(Ways.CUT), fails.or(Ways.CUT), Ground.NEVER);
    }
    return Ground.unknown(holds, fails, Ground.NEVER);
  }

  /** The step that the first unknown bound hangs on; null if it hangs on none. */
  private static @Nullable StepKind anchor(StepClaim claim, Scene scene) {
    if (claim.first(scene) == Day.UNRESOLVED) {
      return claim.from().flatMap(Day::step).orElse(null);
    }
    return claim.to().flatMap(Day::step).orElse(null);
  }
}
