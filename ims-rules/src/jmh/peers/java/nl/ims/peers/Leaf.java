package nl.ims.peers;

/**
 * A comparison of one fact with a constant; it holds of known facts alone.
 *
 * @param fact what is compared
 * @param op how
 * @param value with what: the number, or the place of the answer
 */
record Leaf(Fact fact, Op op, int value) {
  /** How a fact is compared. */
  enum Op {
    IS("=="),
    IS_NOT("!="),
    AT_LEAST(">="),
    BELOW("<");

    /** The operator of Java. */
    final String java;

    Op(String java) {
      this.java = java;
    }
  }

  static Leaf is(Fact fact, Enum<?> answer) {
    return new Leaf(fact, Op.IS, answer.ordinal());
  }

  static Leaf isNot(Fact fact, Enum<?> answer) {
    return new Leaf(fact, Op.IS_NOT, answer.ordinal());
  }

  static Leaf no(Fact fact) {
    return new Leaf(fact, Op.IS, 0);
  }

  static Leaf atLeast(Fact fact, int value) {
    return new Leaf(fact, Op.AT_LEAST, value);
  }

  static Leaf below(Fact fact, int value) {
    return new Leaf(fact, Op.BELOW, value);
  }

  /** The constant as Java, and what reads like Java, writes it. */
  String constant() {
    return switch (fact.kind) {
      case FLAG -> fact.names.get(value);
      case NUMBER -> Integer.toString(value);
      case CHOICE -> fact.type() + "." + fact.names.get(value);
    };
  }
}
