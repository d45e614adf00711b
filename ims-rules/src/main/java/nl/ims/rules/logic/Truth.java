package nl.ims.rules.logic;

/**
 * One of the three truth values of strong Kleene logic.
 *
 * <p>{@link #UNKNOWN} stands for a fact that is not stated; it is never read as {@link #FALSE}. The
 * order of the constants is the order of truth, so that <em>and</em> is the least and <em>or</em>
 * the greatest of two values.
 */
public enum Truth {
  /** Known not to hold. */
  FALSE,
  /** Not known: some fact is not stated. */
  UNKNOWN,
  /** Known to hold. */
  TRUE;

  /**
   * Tells whether both hold.
   *
   * @param other the other value
   * @return the least of the two
   */
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /**
   * Tells whether one of the two holds.
   *
   * @param other the other value
   * @return the greatest of the two
   */
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /**
   * Turns the value round; what is unknown stays so.
   *
   * @return the negation
   */
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }

  /**
   * Tells whether the value is known.
   *
   * @return true unless this is {@link #UNKNOWN}
   */
  public boolean isKnown() {
    return this != UNKNOWN;
  }

  /**
   * Gives the truth value of something that is known.
   *
   * @param value what is known
   * @return {@link #TRUE} or {@link #FALSE}
   */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }
}
