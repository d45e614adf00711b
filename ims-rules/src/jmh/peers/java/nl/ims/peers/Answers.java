package nl.ims.peers;

import java.util.Arrays;

/** Which rules each case violates, a bit a rule. */
public final class Answers {
  private final int words;
  private final long[] bits;

  /** What was looked at besides, so that it is worked out. */
  int seen;

  Answers(int cases, int rules) {
    this.words = (rules + 63) / 64;
    this.bits = new long[cases * words];
  }

  /** Notes that a case violates a rule. */
  public void violated(int number, int rule) {
    bits[number * words + rule / 64] |= 1L << rule;
  }

  /** Notes 64 rules at once. */
  public void put(int number, int word, long violated) {
    bits[number * words + word] = violated;
  }

  /** Tells whether a case violates a rule. */
  boolean isViolated(int number, int rule) {
    return (bits[number * words + rule / 64] >>> rule & 1) == 1;
  }

  /** Forgets all. */
  void clear() {
    Arrays.fill(bits, 0);
  }
}
