package nl.ims.rules.condition;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/** The connectives: how conditions are put together. */
public final class Conditions {
  private Conditions() {}

  /**
   * Holds if every part holds.
   *
   * @param parts the parts; none at all holds
   * @return the conjunction
   */
  public static Condition all(Condition... parts) {
    Objects.requireNonNull(parts, "parts");
    return parts.length == 1 ? parts[0] : new All(ImmutableList.copyOf(parts));
  }

  /**
   * Holds if one part holds.
   *
   * @param parts the parts; none at all fails
   * @return the disjunction
   */
  public static Condition any(Condition... parts) {
    Objects.requireNonNull(parts, "parts");
    return parts.length == 1 ? parts[0] : new Any(ImmutableList.copyOf(parts));
  }

  /**
   * Holds if the part fails.
   *
   * @param part the part
   * @return the negation
   */
  public static Condition not(Condition part) {
    Objects.requireNonNull(part, "part");
    return new Not(part);
  }

  /**
   * Holds if every part fails.
   *
   * @param parts the parts
   * @return the negation of their disjunction
   */
  public static Condition none(Condition... parts) {
    Objects.requireNonNull(parts, "parts");
    return new Not(any(parts));
  }

  /**
   * Holds if at least so many parts hold.
   *
   * @param count how many, at least 1
   * @param parts the parts
   * @return the condition
   */
  public static Condition atLeast(int count, Condition... parts) {
    Objects.requireNonNull(parts, "parts");
    return new AtLeast(count, ImmutableList.copyOf(parts));
  }

  /**
   * Holds if the part is known to hold, and fails otherwise: for norms that ask for a record, so
   * that what is not recorded does not serve, whatever the truth of it.
   *
   * @param part the part
   * @return a condition that is never unknown
   */
  public static Condition known(Condition part) {
    Objects.requireNonNull(part, "part");
    return new OnRecord(part);
  }

  /**
   * Holds if the log is complete through the as-of day; it never fails, since a log can always
   * become complete.
   *
   * @return the condition
   */
  public static Condition complete() {
    return Complete.AT_AS_OF;
  }
}
