package nl.ims.rules.book;

import nl.ims.model.term.Code;

/**
 * What kind of norm a rule is, the strongest first. A rule never speaks above its level; how surely
 * its text is known is another matter, and stands at its citations.
 */
public enum Level implements Code {
  /** A provision of the Constitution (<i>Grondwet</i>). */
  LAW,
  /** The text of an assessment framework (<i>toetsingskader</i>). */
  FRAMEWORK,
  /** A promise of the government to parliament (<i>toezegging</i>). */
  COMMITMENT,
  /** What government and parliament are used to do (<i>vaste praktijk</i>). */
  PRACTICE,
  /**
   * What the literature or this project holds to be good practice (<i>handreiking</i>): no norm of
   * anyone in office.
   */
  GUIDANCE,
  /** How a dossier is written. */
  FORMAT;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
