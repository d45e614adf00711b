package nl.ims.rules.logic;

import nl.ims.model.term.Internal;

/**
 * What one search for missing facts may still cost.
 *
 * <p>The cost model of the library, in one place. Verdicts and proofs are never cut: a claim reads
 * each recorded step once, so that the findings of a dossier with <em>n</em> steps cost in
 * proportion to <em>n</em> times the number of findings, which is itself in proportion to
 * <em>n</em>. Missing facts are different: they are the prime implicants that settle a finding, and
 * there may be exponentially many of them. So each search has two budgets: one for putting the
 * dossier in, one for joining the ways that are found, so that something is found where much is
 * read. Of each there are {@value #TOTAL} units for all findings of a dossier together, shared
 * equally: {@code TOTAL / (50 + 4 n)}, where <em>n</em> counts what findings may be on, steps and
 * elements that have names: there are about four findings on each, and some on the dossier as a
 * whole. A unit is the reading of one step by one claim, the comparison of two ways, or a question
 * of a way that is made; a node of a ground tree is {@value #NODE}.
 *
 * <p>Once it is spent, what was found stands, nothing is looked for any more, and the result says
 * that it is not exact. The budget depends on the dossier alone: the same facts give the same
 * result on every machine and in whatever order the findings are asked.
 */
@Internal
public final class Budget {
  /** What the searches for all findings of a dossier may cost together, of each kind. */
  public static final long TOTAL = 30_000_000;

  /** What a node of a ground tree costs: it is made, and read again. */
  public static final int NODE = 10;

  private static final int FINDINGS_OF_ALL = 50;
  private static final int FINDINGS_OF_EACH = 4;

  /** The budget of what is never cut. */
  public static final Budget UNLIMITED = new Budget(Long.MAX_VALUE);

  private final long share;
  private long left;

  /**
   * Gives so many units.
   *
   * @param share how many
   */
  public Budget(long share) {
    this.share = share;
    this.left = share;
  }

  /**
   * Gives the budget of one search.
   *
   * @param subjects how many subjects of findings the dossier has
   * @return the share of one finding
   */
  public static Budget of(int subjects) {
    return new Budget(TOTAL / (FINDINGS_OF_ALL + (long) FINDINGS_OF_EACH * subjects));
  }

  /**
   * Pays for something.
   *
   * @param cost how many units
   * @return false if there were not enough
   */
  public boolean pay(long cost) {
    if (this != UNLIMITED) {
      left -= cost;
    }
    return left >= 0;
  }

  /** {@return how many units there were at first} */
  public long share() {
    return share;
  }

  /**
   * {@return how many units were asked for until now, more than there were if some were refused}
   */
  public long spent() {
    return share - left;
  }

  /**
   * Tells whether nothing is left.
   *
   * @return true once something could not be paid for
   */
  public boolean isSpent() {
    return left < 0;
  }
}
