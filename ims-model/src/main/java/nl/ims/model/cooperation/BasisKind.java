package nl.ims.model.cooperation;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What kind of document a cooperation rests on. */
public enum BasisKind implements Labelled {
  /** A treaty (<i>verdrag</i>), binding and published in the Tractatenblad. */
  TREATY("verdrag", "treaty"),
  /** A memorandum of understanding. */
  MEMORANDUM("memorandum van overeenstemming", "memorandum of understanding"),
  /** A technical or implementing arrangement. */
  TECHNICAL_ARRANGEMENT("technisch arrangement", "technical arrangement"),
  /** A letter of intent. */
  LETTER_OF_INTENT("intentieverklaring", "letter of intent"),
  /** A declaration. */
  DECLARATION("verklaring", "declaration");

  private final String dutch;
  private final String english;

  BasisKind(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
