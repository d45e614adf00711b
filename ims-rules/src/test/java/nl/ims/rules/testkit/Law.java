package nl.ims.rules.testkit;

import java.util.Random;

/** A law that rule books obey in every situation. */
@FunctionalInterface
public interface Law {

  /**
   * Holds the rule books to the law in one situation.
   *
   * @param situation the dossier and its days
   * @param random where choices come from that the law leaves open
   * @throws AssertionError if the law is broken; the message names the rule, the subject, the
   *     dossier and what was done to it
   */
  void check(Situation situation, Random random);
}
