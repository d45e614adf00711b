package nl.ims.model.term;

/** The two languages in which the library speaks. */
public enum Language implements Code {
  /** Dutch (<i>Nederlands</i>), the language of the papers. */
  NL,
  /** English. */
  EN;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
