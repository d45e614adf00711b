package nl.ims.rules.dossier;

import nl.ims.model.term.Code;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What a dossier says of secrecy. */
public enum SecrecyState implements Labelled {
  /** It is stated that nothing prevented informing beforehand. */
  NONE("geen", "none"),
  /** A ground or a reason is claimed. */
  CLAIMED("er wordt een beroep op gedaan", "claimed");

  private final String dutch;
  private final String english;

  SecrecyState(String dutch, String english) {
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
