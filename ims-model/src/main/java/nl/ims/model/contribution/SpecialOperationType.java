package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * The type of a special operation: one of the six named to parliament in 2001, or stated to be none
 * of them.
 *
 * <p>Sources: answers of the minister of Defence of 26 January 2001; kst-34775-X-88.
 */
public enum SpecialOperationType implements Labelled {
  /** Special gathering of intelligence. */
  SPECIAL_INTELLIGENCE("speciale inlichtingenoperatie", "special intelligence"),
  /** Arrest of a wanted person. */
  SPECIAL_ARREST("speciale arrestatie", "special arrest"),
  /** Attack on a selected target. */
  ATTACK_ON_SELECTED_TARGET("aanval op een geselecteerd doel", "attack on a selected target"),
  /** Support to a special operation of allies. */
  SUPPORT_TO_ALLIES("steun aan bondgenoten", "support to allies"),
  /** Evacuation under threat. */
  EVACUATION_UNDER_THREAT("evacuatie onder dreiging", "evacuation under threat"),
  /** Action against terrorists. */
  COUNTER_TERRORISM("terrorismebestrijding", "counter-terrorism"),
  /** Stated to be none of the six. */
  OTHER("anders", "other");

  private final String dutch;
  private final String english;

  SpecialOperationType(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  /**
   * Says whether this is one of the six types named to parliament.
   *
   * @return true for all but {@link #OTHER}
   */
  public boolean isNamed() {
    return this != OTHER;
  }
}
