package nl.ims.rules.article100;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Bits;

/** Which law governs how parliament is informed of a contribution (<i>regime</i>). */
public enum Regime implements Labelled {
  /** Article 100 of the Constitution. */
  ARTICLE_100("artikel 100", "article 100"),
  /**
   * Not article 100, yet parliament is informed along the lines of the assessment framework
   * (<i>langs de lijnen van</i>).
   */
  ALONG_ITS_LINES("langs de lijnen van artikel 100", "along the lines of article 100"),
  /** A special operation (<i>speciale operatie</i>): no duty as long as secrecy is needed. */
  SPECIAL_OPERATION("speciale operatie", "special operation"),
  /** Outside article 100. */
  OUTSIDE("buiten artikel 100", "outside article 100"),
  /** The facts are known, and the papers do not settle whether article 100 governs. */
  OPEN("open", "open");

  private final String dutch;
  private final String english;

  Regime(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  int mask() {
    return (int) Bits.bit(this);
  }
}
