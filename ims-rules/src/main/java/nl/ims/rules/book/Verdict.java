package nl.ims.rules.book;

import nl.ims.model.term.Code;

/** What a rule says of one dossier. */
public enum Verdict implements Code {
  /** The rule applies, and what it demands is known to hold. */
  SATISFIED,
  /** The rule applies, and what it demands is known to fail. */
  VIOLATED,
  /** Some fact is missing; the finding names the minimal sets of facts that would settle it. */
  UNDETERMINED,
  /** The rule applies, its demand is an open norm, and no judgement on it is recorded. */
  NEEDS_JUDGEMENT,
  /** The rule is known not to apply. */
  NOT_APPLICABLE;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
