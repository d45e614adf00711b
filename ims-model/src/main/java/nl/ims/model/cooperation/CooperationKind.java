package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** Between whom a cooperation is. */
public enum CooperationKind implements Labelled {
  /** Between the Netherlands and one other state. */
  BILATERAL("bilateraal", "bilateral"),
  /** Between more states, outside NATO and the EU. */
  MULTINATIONAL("multinationaal", "multinational"),
  /** Within the North Atlantic Treaty Organisation. */
  NATO("NAVO", "NATO"),
  /** Within the European Union. */
  EU("EU", "EU");

  private final String dutch;
  private final String english;

  CooperationKind(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
