package nl.ims.rules.dossier;

import nl.ims.model.term.Code;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** Whether a history that is stated says since when a cooperation is active. */
public enum ActiveSince implements Labelled {
  /** It does. */
  DATED("gedateerd", "dated"),
  /** It does not. */
  UNDATED("zonder datum", "undated");

  private final String dutch;
  private final String english;

  ActiveSince(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
