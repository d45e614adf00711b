package nl.ims.rules.exploration;

import com.google.common.collect.ImmutableSet;

/** The regime that a rule asks for, as the column <i>applies</i> has it. */
enum Asked {
  /** The regime is article-100: what every rule asks that names no other. */
  ARTICLE_100(ImmutableSet.of(PlainRegime.ARTICLE_100)),
  ARTICLE_100_OR_SPECIAL_OPERATION(
      ImmutableSet.of(PlainRegime.ARTICLE_100, PlainRegime.SPECIAL_OPERATION)),
  SPECIAL_OPERATION(ImmutableSet.of(PlainRegime.SPECIAL_OPERATION)),
  ALONG_ITS_LINES(ImmutableSet.of(PlainRegime.ALONG_ITS_LINES)),
  ANY(ImmutableSet.of());

  private final ImmutableSet<PlainRegime> regimes;

  Asked(ImmutableSet<PlainRegime> regimes) {
    this.regimes = regimes;
  }

  /** Whether the regime is one that is asked for; where it is open that counts as one. */
  Known holds(Facts facts) {
    PlainRegime regime = facts.circumstances().regime();
    return this == ANY || isOpen(facts) ? Known.YES : regime.among(regimes, facts.employed());
  }

  /** Whether article 100 is asked for, and it is open whether it governs. */
  boolean isOpen(Facts facts) {
    return facts.circumstances().regime() == PlainRegime.OPEN
        && regimes.contains(PlainRegime.ARTICLE_100);
  }
}
