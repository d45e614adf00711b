package nl.ims.model.contribution;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * An aim of the armed forces in the sense of articles 97(1) and 100(1) of the Constitution
 * (<i>doel</i>).
 */
public enum Purpose implements Labelled {
  /** Defence of the Kingdom itself. */
  DEFENCE_OF_THE_KINGDOM("verdediging van het Koninkrijk", "defence of the Kingdom"),
  /** Defence of the territory of allies. */
  DEFENCE_OF_ALLIES("bondgenootschappelijke verdediging", "defence of allies"),
  /** Protection of the interests of the Kingdom, e.g. of its ships and citizens. */
  PROTECTION_OF_INTERESTS(
      "bescherming van de belangen van het Koninkrijk", "protection of interests"),
  /** Maintaining or promoting the international legal order (<i>internationale rechtsorde</i>). */
  INTERNATIONAL_LEGAL_ORDER(
      "handhaving of bevordering van de internationale rechtsorde", "international legal order"),
  /** Humanitarian aid; within article 100 only in an armed conflict. */
  HUMANITARIAN_AID("humanitaire hulpverlening", "humanitarian aid");

  private final String dutch;
  private final String english;

  Purpose(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
