package nl.ims.io.catalogue;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** An organisation of which members take part in a cooperation; which ones was not listed. */
public enum Membership implements Labelled {
  /** The North Atlantic Treaty Organisation (<i>NAVO</i>). */
  NATO("NAVO", "NATO", "NATO"),
  /** The European Union (<i>Europese Unie</i>). */
  EU("EU", "EU", "the EU");

  private final String dutch;
  private final String english;
  private final String inEnglish;

  Membership(String dutch, String english, String inEnglish) {
    this.dutch = dutch;
    this.english = english;
    this.inEnglish = inEnglish;
  }

  /**
   * Says in words that members take part.
   *
   * @return a phrase without a verb, which says that it was not listed which members
   */
  public Text members() {
    return Text.of(
        "leden van de " + dutch + "; welke is niet vermeld",
        "members of " + inEnglish + "; which ones was not listed");
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
