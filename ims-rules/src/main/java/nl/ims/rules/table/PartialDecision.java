package nl.ims.rules.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import nl.ims.model.source.Citation;
import nl.ims.model.term.Internal;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.TableInForce;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/**
 * A table whose answer, while facts are unknown, is the set of outcomes over all completions of
 * what is unknown.
 *
 * <p>The rows are ordinary conditions over questions and claims. The answers of a question that no
 * row tells apart form one class, so that all cases can be enumerated; each case is worked out
 * once, on first need.
 *
 * @param <O> the outcomes, at most 30
 */
@Internal
public final class PartialDecision<O extends Enum<O>> implements TableInForce {
  private final ImmutableList<Row<O>> rows;
  private final Cases cases;
  private final int[] outcomeOf; // by row, as a mask over ordinals
  private final ConcurrentMap<ClosedCases.Open, ImmutableList<int[]>> closed =
      new ConcurrentHashMap<>();

  /**
   * A row.
   *
   * @param <O> the outcomes
   * @param when the condition
   * @param outcome the outcome if it holds and no earlier row does
   * @param words why, in both languages
   * @param citations the papers it rests on
   */
  public record Row<O>(Condition when, O outcome, Text words, ImmutableList<Citation> citations) {
    /**
     * Refuses null.
     *
     * @param when the condition
     * @param outcome the outcome if it holds and no earlier row does
     * @param words why, in both languages
     * @param citations the papers it rests on
     */
    public Row {
      Objects.requireNonNull(when, "when");
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(citations, "citations");
    }
  }

  /** The rows reached in one dossier, and their outcomes, as masks. */
  record Reached(int rows, int outcomes) {}

  /**
   * Makes a table.
   *
   * @param rows the rows, at most 30; one of them must hold in every case
   */
  public PartialDecision(Iterable<Row<O>> rows) {
    Objects.requireNonNull(rows, "rows");
    this.rows = ImmutableList.copyOf(rows);
    this.cases = Cases.of(this.rows.stream().map(Row::when).toList());
    this.outcomeOf = this.rows.stream().mapToInt(row -> 1 << Bits.code(row.outcome())).toArray();
  }

  /** {@return the rows, in order} */
  public ImmutableList<Row<O>> rows() {
    return rows;
  }

  Cases cases() {
    return cases;
  }

  /** The cases that settle what is asked; worked out once, and the same whichever dossier asks. */
  ImmutableList<int[]> closed(ClosedCases.Open open) {
    ImmutableList<int[]> known = closed.get(open);
    if (known == null) {
      known = ClosedCases.find(this, open);
      closed.put(open, known);
    }
    return known;
  }

  /**
   * Decides as far as the facts go.
   *
   * @param scene the dossier
   * @return the outcomes still possible, as a mask over their ordinals
   */
  public int possible(Scene scene) {
    return reach(scene).outcomes();
  }

  /**
   * Finds the rows that may decide.
   *
   * @param scene the dossier
   * @return the rows, as a mask over their indexes
   */
  public int possibleRows(Scene scene) {
    return reach(scene).rows();
  }

  /** The table in force for a dossier, which is one of these. */
  static PartialDecision<?> inForce(View view) {
    return (PartialDecision<?>) view.table();
  }

  private Reached reach(Scene scene) {
    return scene.view().isInForce(this) ? (Reached) scene.view().answer(scene) : find(scene);
  }

  @Override
  public Object read(Scene scene) {
    return find(scene);
  }

  private Reached find(Scene scene) {
    Reached reached = walk(scene);
    if (Integer.bitCount(reached.outcomes()) > 1) {
      int exact = cases.rows(cases.digits(scene));
      return new Reached(exact, outcomes(exact));
    }
    return reached;
  }

  /** The rows that Kleene logic leaves possible: all there are, and perhaps more. */
  private Reached walk(Scene scene) {
    int reached = 0;
    for (int i = 0; i < rows.size(); i++) {
      Truth truth = rows.get(i).when().truth(scene);
      reached |= truth == Truth.FALSE ? 0 : 1 << i;
      if (truth == Truth.TRUE) {
        break;
      }
    }
    return new Reached(reached, outcomes(reached));
  }

  int outcomes(int rowMask) {
    int outcomes = 0;
    for (int left = rowMask; left != 0; left &= left - 1) {
      outcomes |= outcomeOf[Integer.numberOfTrailingZeros(left)];
    }
    return outcomes;
  }

  /** Whether the outcome is among some, given the rows that may decide. */
  Truth among(int rowMask, int wanted) {
    return within(outcomes(rowMask), wanted);
  }

  /** Whether one of some outcomes that are possible is surely among others. */
  static Truth within(int possible, int wanted) {
    if ((possible & ~wanted) == 0) {
      return Truth.TRUE;
    }
    return (possible & wanted) == 0 ? Truth.FALSE : Truth.UNKNOWN;
  }

  /**
   * Proves the outcomes that are possible.
   *
   * @param scene the dossier
   * @return the facts that exclude every other, none of which can be left out, and the papers
   */
  public Proof prove(Scene scene) {
    return Proof.of(OutcomeIn.ground(this, possible(scene), scene, true));
  }

  /**
   * Finds the facts that would leave one outcome.
   *
   * @param scene the dossier
   * @return the minimal sets of facts; nothing if one is left already
   */
  public Missing missing(Scene scene) {
    int possible = possible(scene);
    if (Integer.bitCount(possible) == 1) {
      return Missing.NOTHING;
    }
    Scene explaining = scene.explaining();
    List<Ways> ways = new ArrayList<>();
    for (int outcome = 0; outcome < 30; outcome++) {
      if ((possible >> outcome & 1) == 1) {
        ways.add(ClosedCases.ways(this, explaining, 1 << outcome, true));
      }
    }
    return Missing.of(Ways.any(ways, explaining.budget()));
  }
}
