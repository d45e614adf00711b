package nl.ims.rules.logic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One way to settle something: for each question in it, the answers that serve, as a bit mask over
 * the candidate answers of that question. Whatever is not in it may be answered at will.
 *
 * @param answers the admitted answers of each question, none of them empty
 */
record Way(ImmutableSortedMap<String, Long> answers) {
  /** The mask of a question whose answers are not told apart: any suitable one serves. */
  static final long ANY = Long.MAX_VALUE;

  /**
   * The answer "it may as well not happen" to a question for the day of a step. Where it is
   * admitted the question need not be answered; the other answers of its mask only say which days
   * do no harm.
   */
  static final long NOT_AT_ALL = 1L << 63;

  /** The question for the day through which the log is complete. */
  static final String RECORDED_THROUGH = "recorded-through";

  /** The way that asks nothing. */
  static final Way EMPTY = new Way(ImmutableSortedMap.of());

  static Way of(String question, long answers) {
    return new Way(ImmutableSortedMap.of(question, answers));
  }

  /** Goes both ways at once; null if they admit no common answer to some question. */
  @Nullable Way and(Way other) {
    if (answers.isEmpty()) {
      return other;
    }
    if (other.answers.isEmpty()) {
      return this;
    }
    ImmutableSortedMap.Builder<String, Long> both = ImmutableSortedMap.naturalOrder();
    for (Map.Entry<String, Long> entry : answers.entrySet()) {
      long common = entry.getValue() & other.admits(entry.getKey());
      if (common == 0) {
        return null;
      }
      both.put(entry.getKey(), common);
    }
    other.answers.forEach(
        (question, mask) -> {
          if (!answers.containsKey(question)) {
            both.put(question, mask);
          }
        });
    return new Way(both.buildOrThrow());
  }

  private long admits(String question) {
    Long mask = answers.get(question);
    return mask == null ? -1L : mask;
  }

  /** Tells whether every completion that goes the other way goes this way too. */
  boolean covers(Way other) {
    if (answers.size() > other.answers.size()) {
      return false;
    }
    for (Map.Entry<String, Long> entry : answers.entrySet()) {
      Long mask = other.answers.get(entry.getKey());
      if (mask == null || (mask & ~entry.getValue()) != 0) {
        return false;
      }
    }
    return true;
  }

  /** Joins two ways that ask the same and differ in one question only; null if they do not. */
  @Nullable Way merge(Way other) {
    if (!answers.keySet().equals(other.answers.keySet())) {
      return null;
    }
    String differs = null;
    for (Map.Entry<String, Long> entry : answers.entrySet()) {
      if (entry.getValue() != other.admits(entry.getKey())) {
        if (differs != null) {
          return null;
        }
        differs = entry.getKey();
      }
    }
    return differs == null ? this : with(differs, admits(differs) | other.admits(differs));
  }

  private Way with(String question, long mask) {
    ImmutableSortedMap.Builder<String, Long> changed = ImmutableSortedMap.naturalOrder();
    answers.forEach((q, m) -> changed.put(q, q.equals(question) ? mask : m));
    return new Way(changed.buildOrThrow());
  }

  /** The questions that must be answered to go this way, in code-point order. */
  ImmutableList<String> asked() {
    return answers.entrySet().stream()
        .filter(entry -> (entry.getValue() & NOT_AT_ALL) == 0)
        .map(Map.Entry::getKey)
        .collect(ImmutableList.toImmutableList());
  }
}
