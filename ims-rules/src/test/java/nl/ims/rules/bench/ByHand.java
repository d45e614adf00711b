package nl.ims.rules.bench;

/** The twelve rules in plain Java, as fast as one would write them. */
final class ByHand {
  private ByHand() {}

  /** The rules that a case violates: bit n is rule n + 1. */
  static int violated(Case c) {
    int violated = 0;
    if (c.legalBasis() == LegalBasis.NONE) {
      violated |= 1;
    }
    if (c.legalBasis() == LegalBasis.INVITATION && !c.hostConsent()) {
      violated |= 1 << 1;
    }
    if (c.legalBasis() == LegalBasis.UNSC && !c.mandate()) {
      violated |= 1 << 2;
    }
    if (!c.art100Sent() && c.legalBasis() != LegalBasis.ART5) {
      violated |= 1 << 3;
    }
    if (!c.commandRetained()) {
      violated |= 1 << 4;
    }
    if (!c.exitStrategy() && c.durationMonths() > 12) {
      violated |= 1 << 5;
    }
    if (!c.medevac() && c.riskLevel() >= 3) {
      violated |= 1 << 6;
    }
    if (!c.roeAgreed() && c.personnel() > 50) {
      violated |= 1 << 7;
    }
    if (!c.costCovered()) {
      violated |= 1 << 8;
    }
    if (c.durationMonths() > 36) {
      violated |= 1 << 9;
    }
    if (c.riskLevel() >= 5) {
      violated |= 1 << 10;
    }
    if (c.noticeDays() < 14 && c.framework() == Framework.COALITION) {
      violated |= 1 << 11;
    }
    return violated;
  }
}
