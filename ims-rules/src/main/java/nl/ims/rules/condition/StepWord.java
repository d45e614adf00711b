package nl.ims.rules.condition;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;

/**
 * A word for steps: one or more kinds, some of them only under a condition. "A letter" is such a
 * word: an extension letter is one where the decision is to extend.
 *
 * @param label the word in both languages, with its article
 * @param kinds the kinds of step, the first being the one to name when a step is missing, each with
 *     the condition under which it is meant
 */
public record StepWord(Text label, ImmutableMap<StepKind, Optional<Condition>> kinds) {

  /**
   * Makes a word for some kinds of step.
   *
   * @param nl the word in Dutch, with its article
   * @param en the word in English, with its article
   * @param first the kind to name when a step is missing
   * @param rest more kinds
   * @return the word
   */
  public static StepWord of(String nl, String en, StepKind first, StepKind... rest) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(rest, "rest");
    ImmutableMap.Builder<StepKind, Optional<Condition>> kinds = ImmutableMap.builder();
    kinds.put(first, Optional.empty());
    for (StepKind kind : rest) {
      kinds.put(kind, Optional.empty());
    }
    return new StepWord(Text.of(nl, en), kinds.buildOrThrow());
  }

  /**
   * Adds a kind of step that is meant only under a condition.
   *
   * @param kind the kind
   * @param when the condition
   * @return the wider word
   */
  public StepWord or(StepKind kind, Condition when) {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(when, "when");
    return new StepWord(
        label,
        ImmutableMap.<StepKind, Optional<Condition>>builder()
            .putAll(kinds)
            .put(kind, Optional.of(when))
            .buildOrThrow());
  }

  /** The kind to name when a step is missing. */
  StepKind first() {
    return kinds.keySet().iterator().next();
  }

  /** The path that names a step that is not recorded. */
  String path() {
    return "procedure." + first().code();
  }

  /** The step happens at most once. */
  boolean once() {
    return kinds.size() == 1 && first().once();
  }

  long mask() {
    long mask = 0;
    for (StepKind kind : kinds.keySet()) {
      mask |= Bits.bit(kind);
    }
    return mask;
  }

  Condition[] conditions() {
    Condition[] conditions = new Condition[StepKind.values().length];
    for (Map.Entry<StepKind, Optional<Condition>> kind : kinds.entrySet()) {
      conditions[Bits.code(kind.getKey())] = kind.getValue().orElse(Given.TRUE);
    }
    return conditions;
  }
}
