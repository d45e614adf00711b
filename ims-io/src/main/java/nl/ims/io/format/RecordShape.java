package nl.ims.io.format;

import java.util.function.BiFunction;
import java.util.function.Function;

/** Mappings that are records of the model, which their constructors make. */
final class RecordShape {

  /** A constructor of three components. */
  interface Constructor3<A, B, C, T> {
    T make(A first, B second, C third);
  }

  private RecordShape() {}

  static <T, A> ObjectShape<T, Parts> of(
      String table, Function<A, T> constructor, Row<T, Parts, A> a) {
    return ObjectShape.of(table, Parts::new, parts -> constructor.apply(parts.get(a.key())), a);
  }

  static <T, A, B> ObjectShape<T, Parts> of(
      String table, BiFunction<A, B, T> constructor, Row<T, Parts, A> a, Row<T, Parts, B> b) {
    return ObjectShape.of(
        table,
        Parts::new,
        parts -> constructor.apply(parts.get(a.key()), parts.get(b.key())),
        a,
        b);
  }

  static <T, A, B, C> ObjectShape<T, Parts> of(
      String table,
      Constructor3<A, B, C, T> constructor,
      Row<T, Parts, A> a,
      Row<T, Parts, B> b,
      Row<T, Parts, C> c) {
    return ObjectShape.of(
        table,
        Parts::new,
        parts -> constructor.make(parts.get(a.key()), parts.get(b.key()), parts.get(c.key())),
        a,
        b,
        c);
  }
}
