package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** How a body of a cooperation decides (<i>besluitvorming</i>). */
public enum DecisionRule implements Labelled {
  /** Nobody is against. */
  CONSENSUS("consensus", "consensus"),
  /** Only those who take part in the activity decide on it. */
  PARTICIPANTS("alleen de deelnemers", "only those who take part"),
  /** The greater number of states. */
  MAJORITY("meerderheid", "majority"),
  /** Votes follow the share in cost or assets. */
  BY_SHARE("naar aandeel", "by share"),
  /** One state decides for all. */
  LEAD_NATION("leidende staat", "lead nation"),
  /** Whoever is in the chair decides. */
  CHAIR("voorzitter", "chair");

  private final String dutch;
  private final String english;

  DecisionRule(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
