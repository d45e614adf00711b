package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * One day is on or before another.
 *
 * @param first the day that must not be later
 * @param second the day that it must not pass
 */
public record Order(Day first, Day second) implements Condition {

  @Override
  public Truth truth(Scene scene) {
    int left = first.resolve(scene);
    int right = second.resolve(scene);
    if (left == Day.UNRESOLVED || right == Day.UNRESOLVED) {
      return Truth.UNKNOWN;
    }
    return Truth.of(left <= right);
  }

  @Override
  public Ground ground(Scene scene) {
    Truth truth = truth(scene);
    if (truth == Truth.UNKNOWN) {
      return Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
    }
    List<FactRef> facts = new ArrayList<>(first.facts(scene));
    facts.addAll(second.facts(scene));
    return Ground.fact(truth, facts.toArray(FactRef[]::new));
  }

  @Override
  public Text words() {
    return Text.of(
        first.words().in(Language.NL) + " op of vóór " + second.words().in(Language.NL),
        first.words().in(Language.EN) + " on or before " + second.words().in(Language.EN));
  }

  @Override
  public ImmutableList<Condition> parts() {
    return ImmutableList.of();
  }
}
