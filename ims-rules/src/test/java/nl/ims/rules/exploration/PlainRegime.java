package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/** What the regime of a contribution is, told by whoever drew it up. */
enum PlainRegime {
  ARTICLE_100,
  ALONG_ITS_LINES,
  SPECIAL_OPERATION,
  OUTSIDE,
  /** The facts are known and the papers do not settle it. */
  OPEN,
  /** A task on stand-by: article 100 once the force is employed, outside as long as it is not. */
  ARTICLE_100_ONCE_EMPLOYED,
  /** A special operation of a type that is not stated, by others than the armed forces. */
  SPECIAL_OPERATION_OR_OUTSIDE,
  /** A special operation that article 100 governs unless it is secret, which is not stated. */
  SPECIAL_OPERATION_OR_ARTICLE_100,
  /** A task that speaks against article 100, and perhaps a purpose that speaks for it. */
  OUTSIDE_OR_OPEN;

  /**
   * Whether the regime is among some: so if all that it may be are; not so if none is, nor may it
   * be open. Where it is known to be open it is among none, and that it is open is looked at first.
   */
  Known among(ImmutableSet<PlainRegime> some, Known employed) {
    ImmutableSet<PlainRegime> possible = possible(employed);
    if (some.containsAll(possible)) {
      return Known.YES;
    } else if (this != OPEN && possible.contains(OPEN)) {
      return Known.UNKNOWN;
    }
    return Sets.intersection(some, possible).isEmpty() ? Known.NO : Known.UNKNOWN;
  }

  /** All that it may be, the five outcomes of the table only. */
  ImmutableSet<PlainRegime> possible(Known employed) {
    return switch (this) {
      case ARTICLE_100, ALONG_ITS_LINES, SPECIAL_OPERATION, OUTSIDE, OPEN -> ImmutableSet.of(this);
      case SPECIAL_OPERATION_OR_OUTSIDE -> ImmutableSet.of(SPECIAL_OPERATION, OUTSIDE);
      case SPECIAL_OPERATION_OR_ARTICLE_100 -> ImmutableSet.of(SPECIAL_OPERATION, ARTICLE_100);
      case OUTSIDE_OR_OPEN -> ImmutableSet.of(OUTSIDE, OPEN);
      case ARTICLE_100_ONCE_EMPLOYED ->
          switch (employed) {
            case YES -> ImmutableSet.of(ARTICLE_100);
            case NO -> ImmutableSet.of(OUTSIDE);
            case UNKNOWN -> ImmutableSet.of(ARTICLE_100, OUTSIDE);
          };
    };
  }
}
