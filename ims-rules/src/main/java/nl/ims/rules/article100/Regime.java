package nl.ims.rules.article100;

import nl.ims.model.term.Code;
import nl.ims.rules.logic.Bits;

/** Which law governs how parliament is informed of a contribution. */
public enum Regime implements Code {
  /** Article 100 of the Constitution. */
  ARTICLE_100,
  /** Not article 100, yet parliament is informed along its lines (<i>in de geest van</i>). */
  ALONG_ITS_LINES,
  /** A special operation (<i>speciale operatie</i>): no duty as long as secrecy is needed. */
  SPECIAL_OPERATION,
  /** Outside article 100. */
  OUTSIDE,
  /** The facts are known, and the papers do not settle whether article 100 governs. */
  OPEN;

  int mask() {
    return (int) Bits.bit(this);
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
