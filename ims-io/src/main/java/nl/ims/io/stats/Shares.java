package nl.ims.io.stats;

import java.util.EnumMap;
import java.util.Map;

/** How many letters state a point, how many do not, and of how many nobody knows. */
final class Shares {
  private final Map<PointState, Integer> numbers = new EnumMap<>(PointState.class);

  void add(PointState state) {
    numbers.merge(state, 1, Integer::sum);
  }

  int of(PointState state) {
    return numbers.getOrDefault(state, 0);
  }

  int all() {
    return numbers.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** How many letters state it, whatever those say that were not transcribed. */
  Bounds stating() {
    int stated = of(PointState.STATED);
    return new Bounds(stated, stated + (long) of(PointState.NOT_TRANSCRIBED));
  }

  /** The same in hundredths of all, rounded outwards. */
  Bounds percent() {
    int all = all();
    Bounds stating = stating();
    return new Bounds(100 * stating.least() / all, (100 * stating.most() + all - 1) / all);
  }
}
