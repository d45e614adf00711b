package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * The subject of the finding is a step that a claim speaks of. Unknown while the step is silent on
 * what the claim asks. That the step is recorded is given. No way is reported to make it fail: then
 * there is no finding on it.
 *
 * @param claim the claim; its window is not looked at
 */
@Internal
public record Member(StepClaim claim) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    return claim.serves(scene, scene.subject());
  }

  @Override
  public Ground ground(Scene scene) {
    int step = scene.subject();
    List<Ground> parts = new ArrayList<>();
    Condition condition = claim.condition(scene.view().log(), step);
    if (condition != Given.TRUE) {
      parts.add(condition.ground(scene));
    }
    for (Condition where : claim.where()) {
      parts.add(scene.groundIt(step, scene.view().log().day(scene.subject()), where));
    }
    Ground whole = Ground.all(parts);
    return whole.truth() == Truth.UNKNOWN
        ? Ground.unknown(Missing.ways(whole, true, scene.budget()), Ways.NONE, Ground.NEVER)
        : whole;
  }

  @Override
  public Text words() {
    StringBuilder nl = new StringBuilder("dit is " + claim.word().label().in(Language.NL));
    StringBuilder en = new StringBuilder("this is " + claim.word().label().in(Language.EN));
    for (Condition where : claim.where()) {
      nl.append(", waarvoor: ").append(where.words().in(Language.NL));
      en.append(", for which: ").append(where.words().in(Language.EN));
    }
    return Text.of(nl.toString(), en.toString());
  }

  /**
   * Finds the steps that may be subjects.
   *
   * @param scene the dossier
   * @return their indexes in the log, by day, then by name
   */
  public ImmutableList<Integer> members(Scene scene) {
    Log log = scene.view().log();
    List<Integer> members = new ArrayList<>();
    for (int i = 0; i < log.size(); i++) {
      if (claim.mayBe(log, i) && claim.serves(scene, i) != Truth.FALSE) {
        members.add(i);
      }
    }
    members.sort((a, b) -> compare(log, a, b));
    return ImmutableList.copyOf(members);
  }

  private static int compare(Log log, int left, int right) {
    if (log.day(left) != log.day(right)) {
      return Integer.compare(log.day(left), log.day(right));
    }
    return log.kindCode(left) == log.kindCode(right)
        ? Integer.compare(left, right)
        : log.name(left).compareTo(log.name(right));
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
