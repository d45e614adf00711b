package nl.ims.io;

import nl.ims.io.format.AnswerShapes;

/**
 * The JSON Schema of the answer of {@code ims assess}: of the whole object at each detail, and of
 * each line of JSON Lines. What a schema cannot say is in which order keys and lines stand, and
 * that the places in a line of verdicts are those of the first line.
 */
public final class AnswerSchema {

  private AnswerSchema() {}

  /**
   * {@return a document in JSON Schema 2020-12 for one answer or one line of it, ended by a line
   * feed; the same text at every call}
   */
  public static String text() {
    return AnswerShapes.document();
  }
}
