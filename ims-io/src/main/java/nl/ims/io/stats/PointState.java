package nl.ims.io.stats;

import nl.ims.model.term.Code;

/** What is known of what a letter says on a point of the framework. */
enum PointState implements Code {
  /** It says something on at least one aspect. */
  STATED,
  /** The points are transcribed whole, and it says nothing; or it leaves all aspects out. */
  NOT_STATED,
  /** Nobody wrote down what it says. */
  NOT_TRANSCRIBED;

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
