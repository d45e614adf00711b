package nl.ims.rules.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Grounds;
import nl.ims.rules.condition.Reading;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.StepClaim;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;
import org.jspecify.annotations.Nullable;

/**
 * What a table was found to miss on other dossiers: a memo over the states of its leaves.
 *
 * <p>What is missing depends on no more than whether each leaf holds, fails or is open, and while
 * it is open, on the ways to make it hold and to make it fail. Dossiers that differ in much else
 * are alike in that. The memo changes no answer: a search that ran out of its budget is not kept,
 * and what was kept is taken only where the budget of the dossier at hand had sufficed for the same
 * search.
 */
final class MissingMemory {
  /** The most searches that are kept; the rest are done anew. */
  private static final int MOST = 256;

  private final ImmutableList<Condition> leaves;
  private final int occurrences;
  private final ConcurrentMap<ImmutableList<Object>, Kept> kept = new ConcurrentHashMap<>();

  /** What was found, and how much that cost. */
  private record Kept(Missing missing, long cost) {}

  /** A leaf that is open. */
  private record Open(Ways holds, Ways fails) {

    // Those that a record brings are put together at first use, which takes longer than all that
    // one dossier asks here.
    @Override
    public boolean equals(@Nullable Object other) {
      return this == other
          || (other instanceof Open that && holds.equals(that.holds) && fails.equals(that.fails));
    }

    @Override
    public int hashCode() {
      return 31 * holds.hashCode() + fails.hashCode();
    }
  }

  /** What a table is told of a leaf, and what it cost to find out. */
  private record State(Object told, long cost) {
    static final State HOLDS = new State(Truth.TRUE, 0);
    static final State FAILS = new State(Truth.FALSE, 0);
  }

  /** A search for what is missing, which pays for the nodes that it makes and for their ways. */
  interface Search {
    Missing in(Scene explaining, Budget budget);
  }

  private MissingMemory(List<Condition> leaves) {
    Set<Condition> seen = Sets.newIdentityHashSet();
    this.leaves = leaves.stream().filter(seen::add).collect(ImmutableList.toImmutableList());
    this.occurrences = leaves.size();
  }

  /** The memo of a table; empty if what its leaves find takes as long as the search. */
  static Optional<MissingMemory> of(List<? extends Decision.Row<?>> rows) {
    ImmutableList.Builder<Condition> leaves = ImmutableList.builder();
    return rows.stream().allMatch(row -> collect(row.when(), leaves))
        ? Optional.of(new MissingMemory(leaves.build()))
        : Optional.empty();
  }

  /** Collects the leaves of a condition; false if one of them is a claim within a claim. */
  private static boolean collect(Condition condition, ImmutableList.Builder<Condition> leaves) {
    if (Reading.branches(condition)) {
      return condition.parts().stream().allMatch(part -> collect(part, leaves));
    }
    if (!(condition instanceof Given)) {
      leaves.add(condition);
    }
    return !Grounds.mayTurn(condition)
        && condition.parts().stream().noneMatch(MissingMemory::claims);
  }

  private static boolean claims(Condition condition) {
    return condition instanceof StepClaim
        || condition.parts().stream().anyMatch(MissingMemory::claims);
  }

  /** What is missing on a dossier: remembered, or searched for. */
  Missing missing(Scene scene, Object open, Search search) {
    View view = scene.view();
    long cost = 0;
    ImmutableList.Builder<Object> states = ImmutableList.builderWithExpectedSize(leaves.size() + 1);
    states.add(open);
    for (int i = 0; i < leaves.size(); i++) {
      State state = state(leaves.get(i), scene);
      states.add(state.told());
      cost += state.cost();
    }
    ImmutableList<Object> key = states.build();
    Budget nodes = view.budget();
    Kept before = kept.get(key);
    if (before != null && before.cost() + occurrences * cost <= nodes.share()) {
      return before.missing();
    }
    Budget joins = view.budget();
    Missing found = search.in(scene.explaining(nodes), joins);
    if (!nodes.isSpent() && !joins.isSpent() && kept.size() < MOST) {
      kept.put(key, new Kept(found, nodes.spent() + joins.spent()));
    }
    return found;
  }

  private static State state(Condition leaf, Scene scene) {
    Truth truth = leaf.truth(scene);
    if (truth.isKnown()) {
      return truth == Truth.TRUE ? State.HOLDS : State.FAILS;
    }
    Budget budget = scene.view().budget();
    Ground ground = Grounds.of(leaf, scene.explaining(budget));
    Ways holds = Missing.ways(ground, true, budget);
    Ways fails = Missing.ways(ground, false, budget);
    return new State(new Open(holds, fails), budget.spent());
  }
}
