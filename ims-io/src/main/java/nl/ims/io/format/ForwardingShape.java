package nl.ims.io.format;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Text;

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
  default Noun noun() {
    return delegate().noun();
  }

  @Override
  default Text expected() {
    return delegate().expected();
  }

  @Override
  default Optional<Tree> example(String words) {
    return delegate().example(words);
  }

  @Override
  default ImmutableSet<String> keysBelow() {
    return delegate().keysBelow();
  }

  @Override
  default boolean takes(Node node) {
    return delegate().takes(node);
  }

  @Override
  default boolean takesNone() {
    return delegate().takesNone();
  }
}
