package nl.ims.io.format;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.ims.io.syntax.Tree;

/**
 * A row of a table: a key, and where the model has it.
 *
 * @param key the key with its shape and its meaning
 * @param getter takes what the key says out of the whole
 * @param setter hands it to what makes a whole
 * @param <T> what the table means as a whole
 * @param <B> what makes it
 * @param <V> what the model has for the key
 */
record Row<T, B, V>(Key<V> key, Function<T, V> getter, BiConsumer<B, V> setter) {

  /** The same row of a table for another value. */
  <U> Row<U, B, V> as(Function<U, T> from) {
    return new Row<>(key, getter.compose(from), setter);
  }

  /** Hands on what stands at the key; false if the model refuses it. */
  boolean decode(Cursor at, B builder) {
    Optional<V> value = key.decoder().apply(at);
    value.ifPresent(v -> setter.accept(builder, v));
    return value.isPresent();
  }

  /** Writes what stands at the key; empty if it is left out. */
  Optional<Tree> encode(T whole) {
    return key.encoder().apply(getter.apply(whole));
  }
}
