package nl.ims.io.format;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;

/**
 * A single value.
 *
 * @param expected what is expected, to continue "expected …"
 * @param complaint what is wrong with a value: a whole message, or empty if it is good
 * @param name the name of its definition in the schema; empty to write it out at each use
 * @param definition makes its schema
 */
public record ScalarShape(
    String expected,
    Function<Node.Scalar, Optional<String>> complaint,
    Optional<String> name,
    Supplier<Tree> definition)
    implements Shape {

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Scalar scalar) {
      complaint.apply(scalar).ifPresent(at::fail);
    } else {
      at.mismatch(expected);
    }
  }

  @Override
  public Tree schema(Definitions definitions) {
    return name.map(n -> definitions.reference(n, definition)).orElseGet(definition);
  }
}
