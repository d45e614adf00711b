package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** The part of the armed forces that a unit comes from (<i>krijgsmachtdeel</i>). */
public enum Branch implements Labelled {
  /** The navy (<i>Koninklijke Marine</i>), marines included. */
  NAVY("Koninklijke Marine", "navy"),
  /** The army (<i>Koninklijke Landmacht</i>). */
  ARMY("Koninklijke Landmacht", "army"),
  /** The air force (<i>Koninklijke Luchtmacht</i>). */
  AIR_FORCE("Koninklijke Luchtmacht", "air force"),
  /** The military police (<i>Koninklijke Marechaussee</i>). */
  MARECHAUSSEE("Koninklijke Marechaussee", "marechaussee"),
  /** Special forces of any branch. */
  SPECIAL_FORCES("speciale eenheden", "special forces"),
  /** Several branches together. */
  JOINT("gezamenlijk", "joint");

  private final String dutch;
  private final String english;

  Branch(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
