package nl.ims.rules.article100;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.condition.Day.IT;

import java.util.ArrayList;
import java.util.List;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.StepClaim;

/** Kinds of steps that follow one another. */
final class Sequence {
  private Sequence() {}

  /**
   * For some earlier kind X and later kind Y: there is a Y with no X on or before it, and an X
   * after it. Then the first X came after the first Y.
   */
  static Condition broken(StepClaim... kinds) {
    List<Condition> pairs = new ArrayList<>();
    for (int x = 0; x < kinds.length; x++) {
      for (int y = x + 1; y < kinds.length; y++) {
        pairs.add(kinds[y].where(all(not(kinds[x].onOrBefore(IT)), kinds[x].after(IT))));
      }
    }
    return any(pairs.toArray(Condition[]::new));
  }
}
