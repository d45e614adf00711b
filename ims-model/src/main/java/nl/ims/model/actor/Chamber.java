package nl.ims.model.actor;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * A chamber of the States General (<i>Kamer der Staten-Generaal</i>), as the addressee of a step.
 */
public enum Chamber implements Labelled {
  /** The lower chamber (<i>Tweede Kamer</i>). */
  HOUSE_OF_REPRESENTATIVES("Tweede Kamer", "House of Representatives"),
  /** The upper chamber (<i>Eerste Kamer</i>). */
  SENATE("Eerste Kamer", "Senate");

  private final String dutch;
  private final String english;

  Chamber(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
