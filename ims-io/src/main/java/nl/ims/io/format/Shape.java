package nl.ims.io.format;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Text;

/**
 * What may stand at a place of a document, and what it means. A shape does four things with one
 * table: it checks nodes that were read, makes values of those that are good, writes such values
 * again, and describes itself as JSON Schema; so reader, writer and schema agree.
 *
 * @param <T> the value that the model has for it
 */
public interface Shape<T> {

  /** Notes all that is wrong with the node, which is not null, and with what is below it. */
  void check(Cursor at);

  /**
   * Makes the value of a node that was checked and is good; empty if the model refuses a mapping
   * all the same, which is then a problem at its place.
   *
   * @throws IllegalArgumentException if the model refuses a single value; the mapping around it
   *     notes that
   */
  Optional<T> decode(Cursor at);

  /** Says the value in the words of the format: the inverse of {@link #decode}. */
  Tree encode(T value);

  /** The rules of {@link #check} in JSON Schema 2020-12, as far as that can say them. */
  Tree schema(Definitions definitions);

  /** What stands here, as messages and the schema call it. */
  Noun noun();

  /** What is expected, to continue "expected …"; more than the noun where that helps. */
  default Text expected() {
    return noun().one();
  }

  /** A value as an example for the schema, made of the words of one; empty if this has none. */
  default Optional<Tree> example(String words) {
    return Optional.empty();
  }

  /** The keys of the mappings that may stand here; empty if none may. */
  default ImmutableSet<String> keysBelow() {
    return ImmutableSet.of();
  }

  /** Whether a single value of this shape may stand for a list of one. */
  default boolean takes(Node node) {
    return node instanceof Node.Scalar;
  }

  /** Whether an empty list says something here, as a way out of null. */
  default boolean takesNone() {
    return false;
  }
}
