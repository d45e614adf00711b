package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What the people sent do (<i>taak</i>). */
public enum Task implements Labelled {
  /** A military or civil-military operation. */
  OPERATION("operatie", "operation"),
  /** Training and advising the forces of another state. */
  TRAINING_MISSION("trainingsmissie", "training mission"),
  /** Own training or an exercise. */
  EXERCISE("oefening", "exercise"),
  /** Bringing citizens to safety. */
  EVACUATION("evacuatie", "evacuation"),
  /** Protecting merchant ships on board (<i>vessel protection detachment</i>, kst-32706-16). */
  VESSEL_PROTECTION("bescherming van koopvaardijschepen", "vessel protection"),
  /** Transport and supply. */
  LOGISTICS("logistiek", "logistics"),
  /** Relief after a disaster. */
  RELIEF("noodhulp", "relief"),
  /** Standing ready in a rapid-reaction force (kst-29521-5). */
  STANDBY("paraatheid", "stand-by"),
  /**
   * A special operation (<i>speciale operatie</i>) in the sense of the letter of 2000,
   * kst-26800-X-46.
   */
  SPECIAL_OPERATION("speciale operatie", "special operation"),
  /** A covert operation under the law on the intelligence services (kst-34775-X-88). */
  COVERT_OPERATION("heimelijke operatie", "covert operation");

  private final String dutch;
  private final String english;

  Task(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
