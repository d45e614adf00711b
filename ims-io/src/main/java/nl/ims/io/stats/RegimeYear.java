package nl.ims.io.stats;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.EnumMap;
import java.util.Map;
import nl.ims.rules.article100.Regime;

/** The regimes of the decisions of a year, or of all years. */
final class RegimeYear {
  private final Map<Regime, Integer> sure = new EnumMap<>(Regime.class);
  private final Map<Regime, Integer> maybe = new EnumMap<>(Regime.class);
  private int number;
  private int undetermined;

  /** Adds a decision by the regimes that it can be under. */
  void add(ImmutableSet<Regime> possible) {
    number++;
    if (possible.size() == 1) {
      sure.merge(Iterables.getOnlyElement(possible), 1, Integer::sum);
    } else {
      undetermined++;
      possible.forEach(regime -> maybe.merge(regime, 1, Integer::sum));
    }
  }

  /** How many decisions there are. */
  int number() {
    return number;
  }

  /** How many of them can be under more than one regime. */
  int undetermined() {
    return undetermined;
  }

  /** How many are under a regime. */
  Bounds of(Regime regime) {
    int known = sure.getOrDefault(regime, 0);
    return new Bounds(known, known + (long) maybe.getOrDefault(regime, 0));
  }
}
