package nl.ims.rules.compiled;

import java.util.Objects;
import nl.ims.model.term.Internal;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out for a pattern of {@link Leaves}, and serves all dossiers that have the same:
 * which of the leaves hold, fail or are open is all that it depends on.
 *
 * <p>Safe to share between threads whose results are equal: two that race work out the same, and
 * either is kept.
 *
 * @param <T> what is worked out, which must be immutable
 */
@Internal
public final class Patterns<T> {
  private final Leaves leaves;
  private final @Nullable Object[] kept;

  /**
   * Keeps nothing yet.
   *
   * @param leaves what is looked at; room is made for all their patterns
   */
  public Patterns(Leaves leaves) {
    this.leaves = Objects.requireNonNull(leaves, "leaves");
    this.kept = new Object[leaves.patterns()];
  }

  /**
   * {@return the pattern of a dossier}
   *
   * @param codes the codes of the dossier
   */
  public int of(int[] codes) {
    return leaves.pattern(codes);
  }

  /**
   * {@return what was worked out for a pattern; null if nothing was yet}
   *
   * @param pattern the pattern, as {@link #of} gives it
   */
  @SuppressWarnings("unchecked")
  public @Nullable T kept(int pattern) {
    return (T) kept[pattern];
  }

  /**
   * Keeps what was worked out.
   *
   * @param pattern the pattern, as {@link #of} gives it
   * @param found what was worked out for it
   * @return the same
   */
  public T keep(int pattern, T found) {
    kept[pattern] = found;
    return found;
  }
}
