package nl.ims.io.format;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;

/**
 * A shape that is made when it is first asked for: what a dossier does not hold costs it nothing.
 *
 * @param made gives the shape, the same each time
 */
record DeferredShape(Supplier<? extends Shape> made) implements Shape {

  /** Puts a shape off. */
  public static DeferredShape of(Supplier<? extends Shape> shape) {
    return new DeferredShape(Suppliers.memoize(shape::get));
  }

  @Override
  public void check(Cursor at) {
    made.get().check(at);
  }

  @Override
  public Tree schema(Definitions definitions) {
    return made.get().schema(definitions);
  }

  @Override
  public String expected() {
    return made.get().expected();
  }

  @Override
  public boolean takes(Node node) {
    return made.get().takes(node);
  }

  @Override
  public String otherwise() {
    return made.get().otherwise();
  }
}
