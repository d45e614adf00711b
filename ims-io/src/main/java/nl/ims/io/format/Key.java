package nl.ims.io.format;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.ims.io.syntax.Tree;

/**
 * A key that a mapping may have; what it is called and means stands in the {@link WordTable}.
 *
 * @param name how it is spelled
 * @param shape what stands at it
 * @param absent what the model has where the key is not there; empty if it must be there
 * @param decoder makes what the model has of what stands at the key
 * @param encoder writes what the model has; empty to leave the key out
 * @param <V> what the model has for the key
 */
public record Key<V>(
    String name,
    Shape<?> shape,
    Optional<V> absent,
    Function<Cursor, Optional<V>> decoder,
    Function<V, Optional<Tree>> encoder) {

  /** Whether it must be there. */
  public boolean required() {
    return absent.isEmpty();
  }

  /** A key that may be left out; the model then knows no value. */
  static <V> Key<Optional<V>> optional(String name, Shape<V> shape) {
    return new Key<>(
        name,
        shape,
        Optional.of(Optional.empty()),
        at -> Optional.of(shape.decode(at)).filter(Optional::isPresent),
        value -> value.map(shape::encode));
  }

  /** A key that may be left out, and is where the model has the value that this says. */
  static <V> Key<V> withDefault(String name, Shape<V> shape, V absent) {
    return new Key<>(
        name,
        shape,
        Optional.of(absent),
        shape::decode,
        value -> value.equals(absent) ? Optional.empty() : Optional.of(shape.encode(value)));
  }

  /** A key that must be there. */
  static <V> Key<V> required(String name, Shape<V> shape) {
    return new Key<>(
        name, shape, Optional.empty(), shape::decode, value -> Optional.of(shape.encode(value)));
  }

  /** The row of this key in a table: where the model has it, and how a builder takes it. */
  <T, B> Row<T, B, V> of(Function<T, V> getter, BiConsumer<B, V> setter) {
    return new Row<>(this, getter, setter);
  }

  /** The row of this key in the table of a record, which has no builder. */
  <T> Row<T, Parts, V> of(Function<T, V> getter) {
    return of(getter, (parts, value) -> parts.put(this, value));
  }
}
