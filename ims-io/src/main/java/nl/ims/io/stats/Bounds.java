package nl.ims.io.stats;

/**
 * Between which numbers one lies whatever is unknown.
 *
 * @param least the least that it can be
 * @param most the most that it can be; {@link #UNBOUNDED} if nothing limits it
 */
public record Bounds(long least, long most) {

  /** What has no limit: the days until something that may never have happened. */
  public static final long UNBOUNDED = Long.MAX_VALUE;

  /** Refuses bounds that nothing lies between. */
  public Bounds {
    if (least > most) {
      throw new IllegalArgumentException(
          "nothing is at least " + least + " and at most " + most + "; give the lesser first");
    }
  }

  static Bounds exactly(long number) {
    return new Bounds(number, number);
  }

  /** Whether only one number is left. */
  public boolean exact() {
    return least == most;
  }

  /** Whether something limits it. */
  public boolean bounded() {
    return most != UNBOUNDED;
  }

  /** Whether these say no less than other ones. */
  boolean within(Bounds wider) {
    return wider.least <= least && most <= wider.most;
  }

  /** The narrowest that hold both. */
  Bounds hull(Bounds other) {
    return new Bounds(Math.min(least, other.least), Math.max(most, other.most));
  }

  /** The sum of this and of another number that does not depend on it; both have limits. */
  Bounds plus(Bounds other) {
    return new Bounds(least + other.least, most + other.most);
  }
}
