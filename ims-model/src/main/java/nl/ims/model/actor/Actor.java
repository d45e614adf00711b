package nl.ims.model.actor;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * Who acts for the Kingdom: a minister, the government or a chamber of the States General.
 *
 * <p>A set of actors names who decided, signed or judged. {@link #GOVERNMENT} is the government as
 * a whole (<i>de regering</i>, in practice the cabinet); a minister is named by the portfolio,
 * whoever holds it.
 */
public enum Actor implements Labelled {
  /** The minister of Foreign Affairs (<i>Buitenlandse Zaken</i>). */
  FOREIGN_AFFAIRS("Buitenlandse Zaken", "Foreign Affairs"),
  /** The minister of Defence (<i>Defensie</i>). */
  DEFENCE("Defensie", "Defence"),
  /**
   * The minister for development cooperation (<i>Ontwikkelingssamenwerking</i>), whatever else the
   * portfolio holds.
   */
  DEVELOPMENT("Ontwikkelingssamenwerking", "Development Cooperation"),
  /** The minister of Justice (<i>Justitie</i>), who answers for the police sent abroad. */
  JUSTICE("Justitie en Veiligheid", "Justice and Security"),
  /** The minister of the Interior (<i>Binnenlandse Zaken</i>). */
  INTERIOR("Binnenlandse Zaken", "Interior"),
  /** The minister of General Affairs (<i>Algemene Zaken</i>), the prime minister. */
  GENERAL_AFFAIRS("Algemene Zaken", "General Affairs"),
  /** The government (<i>regering</i>) as a whole. */
  GOVERNMENT("regering", "government"),
  /** The lower chamber (<i>Tweede Kamer</i>). */
  HOUSE_OF_REPRESENTATIVES("Tweede Kamer", "House of Representatives"),
  /** The upper chamber (<i>Eerste Kamer</i>). */
  SENATE("Eerste Kamer", "Senate");

  private final String dutch;
  private final String english;

  Actor(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  /**
   * Says whether this is a minister.
   *
   * @return true for a single minister; false for the government as a whole and for a chamber
   */
  public boolean isMinister() {
    return !isChamber() && this != GOVERNMENT;
  }

  /**
   * Says whether this is a chamber of the States General.
   *
   * @return true for either chamber
   */
  public boolean isChamber() {
    return this == HOUSE_OF_REPRESENTATIVES || this == SENATE;
  }

  /**
   * Says whether this is the government, as a whole or through a minister.
   *
   * @return true for everyone but the chambers
   */
  public boolean isGovernment() {
    return !isChamber();
  }
}
