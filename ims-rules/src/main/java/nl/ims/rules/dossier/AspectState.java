package nl.ims.rules.dossier;

import nl.ims.model.term.Code;

/** What a dossier says of an aspect; a dossier whose points may not be complete may be silent. */
public enum AspectState implements Code {
  /** The letter says something on it. */
  STATED,
  /**
   * The key of the contribution that states it too is given; this comes before {@link #STATED}, so
   * that a condition must ask for both.
   */
  STATED_BY_KEY,
  /** The letter leaves it out, and gives a reason. */
  LEFT_OUT,
  /** The points are complete, and it is not among them. */
  ABSENT;

  @Override
  public String code() {
    return this == STATED_BY_KEY ? "stated by its key" : Code.kebab(this);
  }
}
