package nl.ims.rules.table;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.compiled.Leaves;
import nl.ims.rules.condition.Asked;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Grounds;
import nl.ims.rules.condition.Not;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;
import org.jspecify.annotations.Nullable;

/**
 * A table: rows of a condition and an outcome, and an outcome otherwise. The first row that holds
 * decides; a row that is unknown leaves the decision open.
 *
 * <p>Immutable and thread-safe.
 *
 * @param <O> the outcomes
 */
@Internal
public final class Decision<O> {
  /** The row of a decision that is open. */
  public static final int OPEN = -1;

  /** The most conditions on answers of which each pattern is settled once: of 243, then. */
  private static final int MOST_ASKED = 5;

  private final ImmutableList<Row<O>> rows;
  private final Row<O> otherwise;
  private final int first;
  private final @Nullable Asked asked; // where it looks at a few answers and at nothing else
  private final Leaves leaves; // what they are compiled to
  private final @Nullable Object[] settled; // what was settled, for each pattern of them
  private final Supplier<Optional<MissingMemory>> memory; // made when first asked what is missing

  /**
   * A row.
   *
   * @param <O> the outcomes
   * @param when the condition
   * @param outcome the outcome if it holds and no earlier row does
   * @param saying what is then the case, in words; blank-free, without a full stop
   */
  public record Row<O>(Condition when, O outcome, Text saying) {
    /**
     * Refuses null.
     *
     * @param when the condition
     * @param outcome the outcome if it holds and no earlier row does
     * @param saying what is then the case, in words; blank-free, without a full stop
     */
    public Row {
      Objects.requireNonNull(when, "when");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(saying, "saying");
    }
  }

  /**
   * Makes a table.
   *
   * @param rows the rows, in order
   * @param otherwise the last row, whose condition always holds
   */
  public Decision(Iterable<Row<O>> rows, Row<O> otherwise) {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(otherwise, "otherwise");
    this.rows = ImmutableList.copyOf(rows);
    this.otherwise = otherwise;
    this.asked = Asked.within(Lists.transform(this.rows, Row::when), MOST_ASKED).orElse(null);
    this.leaves = asked == null ? Leaves.NONE : asked.leaves();
    this.settled = new Object[leaves.patterns()];
    this.memory = Suppliers.memoize(() -> MissingMemory.of(this.rows));
    int never = 0;
    while (never < this.rows.size() && neverHolds(this.rows.get(never).when())) {
      never++;
    }
    this.first = never;
  }

  /** A row on what is given: a rule that applies in any case has one. */
  private static boolean neverHolds(Condition when) {
    return when instanceof Not not && not.part() instanceof Given given && given.holds();
  }

  /** {@return the rows, in order, without the last one} */
  public ImmutableList<Row<O>> rows() {
    return rows;
  }

  /** {@return the last row, whose condition always holds} */
  public Row<O> otherwise() {
    return otherwise;
  }

  /**
   * Decides. Where the table looks at a few answers and at nothing else, row and proof depend on no
   * more than which conditions hold, fail or are open: what was settled for one dossier serves all
   * that have the same pattern. Two threads that race settle the same.
   *
   * @param scene the dossier and what is in focus
   * @return the row that is reached, with its proof on demand
   * @throws IllegalArgumentException if a question that is looked at is of another vocabulary
   */
  @SuppressWarnings("unchecked")
  public Settled<O> settle(Scene scene) {
    if (asked == null) {
      return at(decide(scene));
    }
    int pattern = leaves.pattern(asked.codes(scene.view()));
    Settled<O> known = (Settled<O>) settled[pattern];
    if (known == null) {
      known = at(decide(scene));
      settled[pattern] = known;
    }
    return known;
  }

  /**
   * Takes a row for the one that is reached, without looking at a dossier.
   *
   * @param row its index, from 0 through {@code rows().size()}, or {@link #OPEN}
   * @return the row, with its proof on demand
   */
  public Settled<O> at(int row) {
    return new Settled<>(this, row);
  }

  /**
   * Finds the row that decides.
   *
   * @param scene the dossier and what is in focus
   * @return the index of the row, {@code rows().size()} for the last one, or {@link #OPEN}
   */
  public int decide(Scene scene) {
    return decideFrom(first, scene);
  }

  /**
   * Finds the row that decides if no row before some row does.
   *
   * @param from the index of the first row that is looked at, from 0
   * @param scene the dossier and what is in focus
   * @return the index of the row, {@code rows().size()} for the last one, or {@link #OPEN}
   * @throws IndexOutOfBoundsException if the index is negative
   */
  public int decideFrom(int from, Scene scene) {
    for (int i = from; i < rows.size(); i++) {
      Truth truth = rows.get(i).when().truth(scene);
      if (truth != Truth.FALSE) {
        return truth == Truth.TRUE ? i : OPEN;
      }
    }
    return rows.size();
  }

  /**
   * {@return the row}
   *
   * @param index its index, as {@link #decide} gives it
   */
  public Row<O> row(int index) {
    return index == rows.size() ? otherwise : rows.get(index);
  }

  /**
   * Proves that a row decides.
   *
   * @param scene the dossier and what is in focus
   * @param row the row that decides
   * @return the proof
   */
  public Proof prove(Scene scene, int row) {
    return Grounds.prove(scene, proving -> ground(proving, row));
  }

  /** That a row decides: it holds, and those before it fail. */
  private Ground ground(Scene scene, int row) {
    if (row == 0) {
      return rows.get(0).when().ground(scene);
    }
    List<Ground> parts = new ArrayList<>();
    for (int i = 0; i < row; i++) {
      parts.add(new Ground.Not(rows.get(i).when().ground(scene)));
    }
    if (row < rows.size()) {
      parts.add(rows.get(row).when().ground(scene));
    }
    return Ground.all(parts);
  }

  /**
   * Finds the facts that would settle an open decision.
   *
   * @param scene the dossier and what is in focus
   * @param open an outcome that does not settle
   * @param moot conditions that settle it too, because the question then no longer arises
   * @return the minimal sets of facts
   */
  public Missing missing(Scene scene, O open, List<Condition> moot) {
    Optional<MissingMemory> known =
        moot.isEmpty() && scene.about().isWhole() ? memory.get() : Optional.empty();
    return known.isPresent()
        ? known.get().missing(scene, open, (in, budget) -> search(in, open, moot, budget))
        : search(scene.explaining(), open, moot, scene.view().budget());
  }

  private Missing search(Scene explaining, O open, List<Condition> moot, Budget budget) {
    Ways ways = ways(explaining, open, budget);
    for (Condition condition : moot) {
      ways = ways.or(Missing.ways(Grounds.of(condition, explaining), true, budget), budget);
    }
    return Missing.of(ways);
  }

  /** From the last row back, so that what all later rows need is crossed with them once. */
  private Ways ways(Scene scene, O open, Budget budget) {
    List<Ground> grounds = new ArrayList<>(rows.size());
    List<Ways> passing = new ArrayList<>(rows.size());
    boolean passes = true;
    for (int i = 0; i < rows.size() && passes; i++) {
      Ground ground = Grounds.of(rows.get(i).when(), scene);
      Ways past = Missing.ways(ground, false, budget);
      grounds.add(ground);
      passing.add(past);
      passes = !past.isNone();
    }
    Ways settled = settling(otherwise, Ways.ALWAYS, open);
    for (int i = grounds.size() - 1; i >= 0; i--) {
      Ways later = settled.isNone() ? settled : passing.get(i).and(settled, budget);
      Ways here = settling(rows.get(i), Missing.ways(grounds.get(i), true, budget), open);
      settled = here.or(later, budget);
    }
    return settled;
  }

  private static <O> Ways settling(Row<O> row, Ways reached, O open) {
    return row.outcome().equals(open) ? Ways.NONE : reached;
  }

  /**
   * Finds the first day on which an open decision is settled if nothing happens.
   *
   * @param scene the dossier and what is in focus
   * @return the day, in days since 1970-01-01, or {@link Ground#NEVER}
   */
  public int waits(Scene scene) {
    for (Row<O> row : rows) {
      Ground ground = row.when().ground(scene);
      if (ground.truth() == Truth.UNKNOWN) {
        return Missing.waits(ground);
      }
    }
    return Ground.NEVER;
  }
}
