package nl.ims.rules.dossier;

import nl.ims.model.term.Code;

/** What a dossier says of secrecy. */
public enum SecrecyState implements Code {
  /** It is stated that nothing prevented informing beforehand. */
  NONE,
  /** A ground or a reason is claimed. */
  CLAIMED;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
