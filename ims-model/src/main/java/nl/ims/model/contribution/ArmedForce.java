package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * Whether the people sent may have to use armed force or be exposed to it: the criterion of
 * kst-29521-226.
 */
public enum ArmedForce implements Labelled {
  /** They may have to use armed force, or be exposed to it. */
  MAY_BE_INVOLVED("mogelijk", "may be involved"),
  /** Neither is expected. */
  NOT_EXPECTED("niet verwacht", "not expected");

  private final String dutch;
  private final String english;

  ArmedForce(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
