package nl.ims.io.catalogue;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** An organisation all of whose members take part in a cooperation. */
public enum Membership implements Labelled {
  /** The North Atlantic Treaty Organisation (<i>NAVO</i>). */
  NATO("NAVO", "NATO"),
  /** The European Union (<i>Europese Unie</i>). */
  EU("EU", "EU");

  private final String dutch;
  private final String english;

  Membership(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
