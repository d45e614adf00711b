package nl.ims.io.format;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;

/**
 * A shape that is made when it is first asked for: what a dossier does not hold costs it nothing.
 *
 * @param made gives the shape, the same each time
 */
record DeferredShape<T>(Supplier<Shape<T>> made) implements ForwardingShape<T> {

  /** Puts a shape off. */
  public static <T> DeferredShape<T> of(Supplier<Shape<T>> shape) {
    return new DeferredShape<>(Suppliers.memoize(shape::get));
  }

  @Override
  public Shape<T> delegate() {
    return made.get();
  }
}
