package nl.ims.io.timeline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;

/**
 * The days from one step that people look for to the next.
 *
 * @param from the earlier step, as procedure has it
 * @param to the later one
 * @param days how many days after the first recorded one of its kind; negative if it was before
 */
record Lag(StepKind from, StepKind to, long days) {

  private static final ImmutableList<ImmutableList<StepKind>> PAIRS =
      ImmutableList.of(
          ImmutableList.of(StepKind.NOTIFICATION, StepKind.DECISION),
          ImmutableList.of(StepKind.DECISION, StepKind.LETTER),
          ImmutableList.of(StepKind.DECISION, StepKind.EXTENSION_LETTER),
          ImmutableList.of(StepKind.LETTER, StepKind.DEBATE),
          ImmutableList.of(StepKind.EXTENSION_LETTER, StepKind.DEBATE),
          ImmutableList.of(StepKind.LETTER, StepKind.EMPLOYMENT),
          ImmutableList.of(StepKind.EXTENSION_LETTER, StepKind.EMPLOYMENT),
          ImmutableList.of(StepKind.DEBATE, StepKind.EMPLOYMENT),
          ImmutableList.of(StepKind.END, StepKind.FINAL_EVALUATION));

  /** The lags of a line with one decision; none of a chain, where steps repeat. */
  static ImmutableList<Lag> of(Timeline timeline) {
    List<Lag> lags = new ArrayList<>();
    if (!timeline.isChain()) {
      for (ImmutableList<StepKind> pair : PAIRS) {
        Optional<Mark> from = first(timeline, pair.get(0));
        Optional<Mark> to = first(timeline, pair.get(1));
        if (from.isPresent() && to.isPresent()) {
          long days = DueWords.between(from.get().day(), to.get().day());
          lags.add(new Lag(pair.get(0), pair.get(1), days));
        }
      }
    }
    return ImmutableList.copyOf(lags);
  }

  private static Optional<Mark> first(Timeline timeline, StepKind kind) {
    return timeline.marks().stream()
        .filter(mark -> mark instanceof Mark.Done done && done.step().kind() == kind)
        .findFirst();
  }
}
