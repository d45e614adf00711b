package nl.ims.rules.logic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The proofs of a table that asks a few questions and nothing else. They depend on no more than
 * which answers serve, so each is made once and shared by all dossiers.
 */
final class KnownProofs {
  private static final int MOST_LEAVES = 5;
  private static final int TRUTHS = Truth.values().length;

  private final Is[] leaves;
  private final AtomicReferenceArray<@Nullable Proof> proofs;

  private KnownProofs(Set<Is> leaves) {
    this.leaves = leaves.toArray(Is[]::new);
    int cases = 1;
    for (int i = 0; i < this.leaves.length; i++) {
      cases *= TRUTHS;
    }
    this.proofs = new AtomicReferenceArray<>(cases);
  }

  /** Starts to keep the proofs of a table; null if it asks too much, or not only questions. */
  static @Nullable KnownProofs of(List<? extends Decision.Row<?>> rows) {
    Set<Is> leaves = new LinkedHashSet<>();
    for (Decision.Row<?> row : rows) {
      if (!collect(row.when(), leaves)) {
        return null;
      }
    }
    return leaves.size() > MOST_LEAVES ? null : new KnownProofs(leaves);
  }

  /** Collects the questions of a condition; false if it looks at anything else. */
  private static boolean collect(Condition condition, Set<Is> leaves) {
    if (condition instanceof Is is) {
      leaves.add(is);
      return true;
    } else if (condition instanceof Given) {
      return true;
    }
    return Reading.branches(condition)
        && condition.parts().stream().allMatch(part -> collect(part, leaves));
  }

  /** Which of the proofs a dossier has. */
  int index(View view) {
    int index = 0;
    for (Is leaf : leaves) {
      index = index * TRUTHS + Bits.code(leaf.truth(view));
    }
    return index;
  }

  /** A proof, if it was made before. */
  @Nullable Proof get(int index) {
    return proofs.get(index);
  }

  /** Keeps a proof; another thread can only have made the same. */
  Proof keep(int index, Proof proof) {
    proofs.set(index, proof);
    return proof;
  }
}
