package nl.ims.model.actor;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * A standing committee of the House of Representatives (<i>vaste Kamercommissie</i>) that leads a
 * debate.
 */
public enum Committee implements Labelled {
  /**
   * The committee on foreign affairs; by custom it leads before the force is employed
   * (kst-29521-433).
   */
  FOREIGN_AFFAIRS_COMMITTEE(
      "vaste commissie voor Buitenlandse Zaken", "standing committee on Foreign Affairs"),
  /** The committee on defence; by custom it leads afterwards (kst-29521-282). */
  DEFENCE_COMMITTEE("vaste commissie voor Defensie", "standing committee on Defence");

  private final String dutch;
  private final String english;

  Committee(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
