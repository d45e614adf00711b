package nl.ims.rules.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Is;
import nl.ims.rules.condition.Leaves;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Reading;
import nl.ims.rules.condition.Scene;
import org.jspecify.annotations.Nullable;

/**
 * What a table decides that asks a few questions and looks at nothing else. Row and proof depend on
 * no more than which of the conditions hold, fail or are open: that is a pattern, and what was
 * worked out for one dossier serves all that have the same.
 */
final class Patterns {
  private static final int MOST_LEAVES = 5;

  private final Leaves leaves;
  private final @Nullable Settled[] settled;

  private Patterns(Set<Is> leaves) {
    this.leaves = Leaves.of(leaves);
    this.settled = new Settled[this.leaves.patterns()];
  }

  /** The patterns of a table; null if it asks too much, or looks at anything but answers. */
  static @Nullable Patterns of(List<? extends Decision.Row<?>> rows) {
    Set<Is> leaves = new LinkedHashSet<>();
    for (Decision.Row<?> row : rows) {
      if (!collect(row.when(), leaves)) {
        return null;
      }
    }
    return leaves.size() > MOST_LEAVES ? null : new Patterns(leaves);
  }

  /** Collects the questions of a condition; false if it looks at anything else. */
  private static boolean collect(Condition condition, Set<Is> leaves) {
    if (condition instanceof Is is && is.operand() instanceof Question) {
      leaves.add(is);
      return true;
    } else if (condition instanceof Given) {
      return true;
    }
    return Reading.branches(condition)
        && condition.parts().stream().allMatch(part -> collect(part, leaves));
  }

  /** The pattern of a dossier. */
  int of(Scene scene) {
    return leaves.pattern(scene.view());
  }

  /** What is reached, if the pattern was met before. */
  @Nullable Settled settled(int pattern) {
    return settled[pattern];
  }

  /** Keeps what is reached; another thread can only have found the same. */
  Settled keep(int pattern, Settled reached) {
    settled[pattern] = reached;
    return reached;
  }
}
