package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** The ground on which informing parliament beforehand was or is prevented. */
public enum SecrecyGround implements Labelled {
  /** The interest of the state (<i>belang van de staat</i>, article 68 of the Constitution). */
  STATE_INTEREST("belang van de staat", "interest of the state"),
  /** Compelling reasons (<i>dwingende redenen</i>, article 100(2) of the Constitution). */
  COMPELLING_REASONS("dwingende redenen", "compelling reasons");

  private final String dutch;
  private final String english;

  SecrecyGround(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
