package nl.ims.rules.dossier;

import nl.ims.model.term.Code;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What the papers on a cooperation say of one objective or criterion. */
public enum AccountState implements Labelled {
  /** They speak of it. */
  STATED("vermeld", "stated"),
  /** They leave it out, and give a reason. */
  LEFT_OUT("weggelaten", "left out"),
  /** The account is complete, and it is not among what they speak of. */
  SILENT("de stukken zwijgen", "the papers are silent");

  private final String dutch;
  private final String english;

  AccountState(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
