package nl.ims.rules.exploration;

/** What is known of a statement: that it holds, that it does not, or neither. */
enum Known {
  YES,
  NO,
  UNKNOWN;

  static Known of(boolean holds) {
    return holds ? YES : NO;
  }

  /** Both hold: one that does not is enough to know. */
  Known and(Known other) {
    if (this == NO || other == NO) {
      return NO;
    }
    return this == YES && other == YES ? YES : UNKNOWN;
  }

  /** One of them holds: one that does is enough to know. */
  Known or(Known other) {
    return not().and(other.not()).not();
  }

  Known not() {
    return switch (this) {
      case YES -> NO;
      case NO -> YES;
      case UNKNOWN -> UNKNOWN;
    };
  }
}
