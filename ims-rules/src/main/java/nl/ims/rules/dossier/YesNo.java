package nl.ims.rules.dossier;

import nl.ims.model.term.Code;

/** The answer to a question that is stated as true or false. */
public enum YesNo implements Code {
  /** Stated to be so. */
  TRUE,
  /** Stated not to be so. */
  FALSE;

  /**
   * {@return the answer to something that is stated}
   *
   * @param value what is stated
   */
  public static YesNo of(boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
