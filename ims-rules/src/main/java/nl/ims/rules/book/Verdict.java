package nl.ims.rules.book;

import nl.ims.model.term.Code;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What a rule says of one dossier. */
public enum Verdict implements Labelled {
  /** The rule applies, and what it demands is known to hold. */
  SATISFIED("voldaan", "satisfied"),
  /** The rule applies, and what it demands is known to fail. */
  VIOLATED("geschonden", "violated"),
  /** Some fact is missing; the finding names the minimal sets of facts that would settle it. */
  UNDETERMINED("onbepaald", "undetermined"),
  /** The rule applies, its demand is an open norm, and no judgement on it is recorded. */
  NEEDS_JUDGEMENT("oordeel nodig", "needs judgement"),
  /** The rule is known not to apply. */
  NOT_APPLICABLE("niet van toepassing", "not applicable");

  private final String nl;
  private final String en;

  Verdict(String nl, String en) {
    this.nl = nl;
    this.en = en;
  }

  @Override
  public Text label() {
    return Text.of(nl, en);
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
