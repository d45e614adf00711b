package nl.ims.io.format;

import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;

/**
 * What may stand at a place of a document. A shape does two things with one table: it checks nodes
 * that were read, and it describes itself as JSON Schema, so that reader and schema agree.
 */
public interface Shape {

  /** Notes all that is wrong with the node, which is not null, and with what is below it. */
  void check(Cursor at);

  /** The same rules in JSON Schema 2020-12, as far as that can say them. */
  Tree schema(Definitions definitions);

  /** What is expected, to continue "expected …". */
  String expected();

  /** Whether a single value of this shape may stand for a list of one. */
  default boolean takes(Node node) {
    return node instanceof Node.Scalar;
  }

  /** What may be said instead of null, as a further way out; mostly nothing. */
  default String otherwise() {
    return "";
  }
}
