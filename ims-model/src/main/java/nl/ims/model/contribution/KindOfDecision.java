package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** How the decision stands to those before it. */
public enum KindOfDecision implements Labelled {
  /** A contribution that was not there before. */
  NEW("nieuw", "new"),
  /** More of a running contribution, or another part of it. */
  INTENSIFICATION("intensivering", "intensification"),
  /** A longer term of a running contribution. */
  EXTENSION("verlenging", "extension");

  private final String dutch;
  private final String english;

  KindOfDecision(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
