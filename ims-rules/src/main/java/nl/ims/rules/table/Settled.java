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
 */
@Internal
public final class Settled {
  private final int row;
  private @Nullable Proof proof;

  private Settled(int row) {
    this.row = row;
  }

  /**
   * Reaches a row.
   *
   * @param row its index, or {@link Decision#OPEN}
   * @return the row, not proved yet
   */
  public static Settled at(int row) {
    return new Settled(row);
  }

  /**
   * Gives the row.
   *
   * @return its index, as {@link Decision#decide} gives it
   */
  public int row() {
    return row;
  }

  /**
   * Proves that the row decides.
   *
   * @param decision the table that reached it
   * @param view the dossier
   * @param about the subject of the finding
   * @return the proof; without facts if the decision is open
   */
  public Proof proof(Decision<?> decision, View view, Subject about) {
    Objects.requireNonNull(decision, "decision");
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
