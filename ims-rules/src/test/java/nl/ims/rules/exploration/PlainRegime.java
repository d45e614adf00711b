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
  SPECIAL_OPERATION_OR_OUTSIDE;

  /**
   * Whether the regime is among some: so if all that it may be are, not if none is. Where it is
   * open it is among none, and that it is open is looked at first.
   */
  Known among(ImmutableSet<PlainRegime> some, Known employed) {
    ImmutableSet<PlainRegime> possible = possible(employed);
    if (some.containsAll(possible)) {
      return Known.YES;
    }
    return Sets.intersection(some, possible).isEmpty() ? Known.NO : Known.UNKNOWN;
  }

  private ImmutableSet<PlainRegime> possible(Known employed) {
    return switch (this) {
      case ARTICLE_100, ALONG_ITS_LINES, SPECIAL_OPERATION, OUTSIDE, OPEN -> ImmutableSet.of(this);
      case SPECIAL_OPERATION_OR_OUTSIDE -> ImmutableSet.of(SPECIAL_OPERATION, OUTSIDE);
      case ARTICLE_100_ONCE_EMPLOYED ->
          switch (employed) {
            case YES -> ImmutableSet.of(ARTICLE_100);
            case NO -> ImmutableSet.of(OUTSIDE);
            case UNKNOWN -> ImmutableSet.of(ARTICLE_100, OUTSIDE);
          };
    };
  }
}
