package nl.ims.rules.dossier;

import nl.ims.model.term.Code;

/** What the papers on a cooperation say of one objective or criterion. */
public enum AccountState implements Code {
  /** They speak of it. */
  STATED,
  /** They leave it out, and give a reason. */
  LEFT_OUT,
  /** The account is complete, and it is not among what they speak of. */
  SILENT;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
