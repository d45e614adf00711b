package nl.ims.rules.table;

import com.google.common.collect.ImmutableList;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;

/**
 * A leaf on the outcome of a table, which is known. Fewer facts leave more cases open, and the
 * outcome may be known all the same: so it is read anew, case by case.
 *
 * @param truth whether the outcome is among those wanted
 * @param decision the table
 * @param wanted the outcomes, as a mask over their ordinals
 * @param digits the case of the dossier
 * @param inputs the facts of each axis of the table; none where it is open
 * @param facts facts that suffice by themselves, none of which can be left out
 */
record KnownOutcome(
    Truth truth,
    PartialDecision<?> decision,
    int wanted,
    ImmutableList<Integer> digits,
    ImmutableList<ImmutableList<FactRef>> inputs,
    ImmutableList<FactRef> facts)
    implements Ground.Outcome {

  @Override
  public Truth without(boolean[] open) {
    int[] known = new int[open.length];
    for (int axis = 0; axis < known.length; axis++) {
      known[axis] = open[axis] ? decision.cases().open(axis) : digits.get(axis);
    }
    return decision.among(decision.cases().rows(known), wanted);
  }
}
