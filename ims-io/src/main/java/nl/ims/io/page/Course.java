package nl.ims.io.page;

import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Text;

/**
 * Whether something ran in the year of a draft.
 *
 * @param kind what is known of it
 * @param because what it is presumed from, or what is not known, in short phrases; empty where it
 *     is known
 */
public record Course(Kind kind, ImmutableList<Text> because) {

  /** How surely it is known. */
  public enum Kind {
    /** It ran. */
    RAN,
    /** It had begun, no end was seen, and so it counts as running. */
    PRESUMED,
    /** Neither a start nor an end tells. */
    UNCERTAIN,
    /** It did not. */
    NOT
  }

  public static final Course RAN = new Course(Kind.RAN, ImmutableList.of());
  public static final Course NOT = new Course(Kind.NOT, ImmutableList.of());

  public static Course presumed(Iterable<Text> because) {
    return new Course(Kind.PRESUMED, ImmutableList.copyOf(because));
  }

  public static Course uncertain(Iterable<Text> because) {
    return new Course(Kind.UNCERTAIN, ImmutableList.copyOf(because));
  }

  /** Whether it counts as running: it did, or is presumed to have done. */
  public boolean counts() {
    return kind == Kind.RAN || kind == Kind.PRESUMED;
  }

  public boolean isUncertain() {
    return kind == Kind.UNCERTAIN;
  }
}
