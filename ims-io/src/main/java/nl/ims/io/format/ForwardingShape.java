package nl.ims.io.format;

import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;

/** A shape that is another one but for the methods that it overrides. */
interface ForwardingShape<T> extends Shape<T> {

  /** The other one. */
  Shape<T> delegate();

  @Override
  default void check(Cursor at) {
    delegate().check(at);
  }

  @Override
  default Optional<T> decode(Cursor at) {
    return delegate().decode(at);
  }

  @Override
  default Tree encode(T value) {
    return delegate().encode(value);
  }

  @Override
  default Tree schema(Definitions definitions) {
    return delegate().schema(definitions);
  }

  @Override
  default String expected() {
    return delegate().expected();
  }

  @Override
  default boolean takes(Node node) {
    return delegate().takes(node);
  }

  @Override
  default String otherwise() {
    return delegate().otherwise();
  }
}
