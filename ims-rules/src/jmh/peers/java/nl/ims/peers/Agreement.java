package nl.ims.peers;

import com.google.common.collect.ImmutableList;

/** All engines find the same rules violated in the same cases. */
final class Agreement {
  private static final int CASES = 2_000;

  private Agreement() {}

  /** Compares all engines with Java by hand, and refuses to go on where one differs. */
  static void check(int count, int percentUnknown) {
    Cases cases = Cases.draw(CASES, percentUnknown);
    ImmutableList<ImmutableList<Leaf>> rules = Yardstick.rules(count);
    Answers expected = judged(Peer.BY_HAND, rules, cases);
    for (Peer peer : Peer.values()) {
      compare(peer, rules, cases, expected, judged(peer, rules, cases));
    }
  }

  private static Answers judged(Peer peer, ImmutableList<ImmutableList<Leaf>> rules, Cases cases) {
    Answers answers = new Answers(CASES, rules.size());
    peer.engine(rules).judge(cases, answers);
    return answers;
  }

  private static void compare(
      Peer peer,
      ImmutableList<ImmutableList<Leaf>> rules,
      Cases cases,
      Answers expected,
      Answers actual) {
    for (Case c : cases.numbers()) {
      for (int i = 0; i < rules.size(); i++) {
        if (actual.isViolated(c.number(), i) != expected.isViolated(c.number(), i)) {
          throw new IllegalStateException(
              "%s says otherwise than Java by hand of rule %s, %s, on %s"
                  .formatted(peer.title, i + 1, rules.get(i), c));
        }
      }
    }
  }
}
