package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * Who goes (<i>vorm</i>, kst-29521-226). The marechaussee (<i>Koninklijke Marechaussee</i>) is part
 * of the armed forces: a unit or individuals, never police.
 */
public enum Form implements Labelled {
  /** A unit of the armed forces, a ship and an aircraft with its crew included. */
  UNIT("eenheid", "unit"),
  /** Individual members of the armed forces, e.g. staff officers or observers. */
  INDIVIDUALS("individuele militairen", "individuals"),
  /** Hired people, whom article 100 does not cover (kst-29521-195). */
  CONTRACTORS("ingehuurd personeel", "contractors"),
  /** Civil police (kst-27476-3). */
  POLICE("politie", "police"),
  /** Civil experts. */
  CIVIL("burgers", "civil");

  private final String dutch;
  private final String english;

  Form(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
