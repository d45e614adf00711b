package nl.ims.rules.dossier;

import nl.ims.model.term.Code;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What a dossier says of an aspect; a dossier whose points may not be complete may be silent. */
public enum AspectState implements Labelled {
  /** The letter says something on it. */
  STATED("vermeld", "stated"),
  /**
   * The key of the contribution that states it too is given; this comes before {@link #STATED}, so
   * that a condition must ask for both.
   */
  STATED_BY_KEY(
      "vermeld onder een sleutel van de bijdrage", "stated under a key of the contribution"),
  /** The letter leaves it out, and gives a reason. */
  LEFT_OUT("weggelaten", "left out"),
  /** The points are complete, and it is not among them. */
  ABSENT("niet vermeld", "not stated");

  private final String dutch;
  private final String english;

  AspectState(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  @Override
  public String code() {
    return this == STATED_BY_KEY ? "stated by its key" : Code.kebab(this);
  }
}
