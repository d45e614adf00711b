package nl.ims.model.procedure;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * Where a group of the chamber stood. No rule turns it into consent: article 100 asks for
 * information.
 */
public enum Position implements Labelled {
  /** The group supports the contribution. */
  FOR("voor", "for"),
  /** The group does not support it. */
  AGAINST("tegen", "against");

  private final String dutch;
  private final String english;

  Position(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
