package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * Which side of sovereignty a criterion looks at.
 *
 * <p>The authority to decide alone and the ability to act are two readings of sovereignty; how one
 * gets in and out is the third question.
 */
public enum SovereigntyGroup implements Labelled {
  /** What the state still decides itself. */
  AUTHORITY("behouden gezag", "authority kept"),
  /** What the state can do more, or no longer. */
  CAPACITY("gewonnen vermogen", "capacity gained"),
  /** With whom, on which footing, and how it ends. */
  PARTNERSHIP("partnerschap en uittreden", "partnership and exit");

  private final String dutch;
  private final String english;

  SovereigntyGroup(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
