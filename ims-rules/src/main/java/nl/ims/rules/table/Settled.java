package nl.ims.rules.table;

import java.util.Objects;
import nl.ims.model.term.Internal;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.View;
import nl.ims.rules.logic.Proof;
import org.jspecify.annotations.Nullable;

/**
 * The row that a table reached, and why. The proof is worked out when it is first asked for, and
 * kept; two threads that race work out the same.
 *
 * @param <O> the outcomes of the table
 */
@Internal
public final class Settled<O> {
  private final Decision<O> decision;
  private final int row;
  private @Nullable Proof proof;

  Settled(Decision<O> decision, int row) {
    this.decision = decision;
    this.row = row;
  }

  /** {@return the table} */
  public Decision<O> decision() {
    return decision;
  }

  /** {@return the index of the row, as {@link Decision#decide} gives it} */
  public int row() {
    return row;
  }

  /**
   * Proves that the row decides.
   *
   * @param view the dossier
   * @param about the subject of the finding
   * @return the proof; without facts if the decision is open
   */
  public Proof proof(View view, Subject about) {
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(about, "about");
    Proof known = proof;
    if (known == null) {
      known = row == Decision.OPEN ? Proof.NOTHING : decision.prove(Scene.of(view, about), row);
      proof = known;
    }
    return known;
  }
}
