package nl.ims.rules.condition;

import nl.ims.model.term.Internal;

/**
 * A table that is in force for a dossier, and whose outcome conditions may ask for: such as the
 * table of the law of the reference day.
 */
@Internal
public interface TableInForce {
  /**
   * Reads the table; the view keeps what it answers, so that it is read once.
   *
   * @param scene the dossier as a whole
   * @return the answer, in a form that the table knows
   */
  Object read(Scene scene);
}
