package nl.ims.rules.dossier;

import nl.ims.model.term.Code;

/** Whether a history that is stated says since when a cooperation is active. */
public enum ActiveSince implements Code {
  /** It does. */
  DATED,
  /** It does not. */
  UNDATED;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
