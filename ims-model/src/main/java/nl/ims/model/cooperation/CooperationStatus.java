package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** Where a cooperation stands. */
public enum CooperationStatus implements Labelled {
  /** Proposed, not yet agreed. */
  PROPOSED("voorgesteld", "proposed"),
  /** Running. */
  ACTIVE("lopend", "active"),
  /** Interrupted. */
  SUSPENDED("opgeschort", "suspended"),
  /** Over. */
  ENDED("beëindigd", "ended");

  private final String dutch;
  private final String english;

  CooperationStatus(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
