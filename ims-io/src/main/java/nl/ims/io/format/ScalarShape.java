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
 * @param decoder makes the value of characters that are good
 * @param encoder writes the value
 */
public record ScalarShape<T>(
    String expected,
    Function<Node.Scalar, Optional<String>> complaint,
    Optional<String> name,
    Supplier<Tree> definition,
    Function<String, T> decoder,
    Function<T, Tree> encoder)
    implements Shape<T> {

  /** The same words for another value: what it is made of, and what they are made of again. */
  <U> ScalarShape<U> as(Function<T, U> to, Function<U, T> from) {
    return new ScalarShape<>(
        expected, complaint, name, definition, decoder.andThen(to), encoder.compose(from));
  }

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Scalar scalar) {
      complaint.apply(scalar).ifPresent(at::fail);
    } else {
      at.mismatch(expected);
    }
  }

  @Override
  public Optional<T> decode(Cursor at) {
    return at.word().map(decoder);
  }

  @Override
  public Tree encode(T value) {
    return encoder.apply(value);
  }

  @Override
  public Tree schema(Definitions definitions) {
    return name.map(n -> definitions.reference(n, definition)).orElseGet(definition);
  }
}
