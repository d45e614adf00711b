package nl.ims.io.data;

import nl.ims.model.term.Code;

/** How much the answer in JSON tells; each has what those before it have. */
public enum Detail implements Code {
  /** Of each finding the rule, the subject, the level and the verdict. */
  VERDICTS,
  /**
   * What a program works with: proofs, missing facts, obligations and places, without sentences and
   * papers.
   */
  FINDINGS,
  /** Everything. */
  FULL;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
