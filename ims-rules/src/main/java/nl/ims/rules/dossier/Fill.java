package nl.ims.rules.dossier;

import nl.ims.model.term.Code;

/** Whether a stated list holds anything. */
public enum Fill implements Code {
  /** The list is stated to be empty. */
  EMPTY,
  /** The list holds at least one element. */
  FILLED;

  @Override
  public String code() {
    return this == EMPTY ? "[]" : "stated";
  }
}
