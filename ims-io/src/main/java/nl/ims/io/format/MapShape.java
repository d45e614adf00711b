package nl.ims.io.format;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Mappings that are maps of the model: each key of a closed list has a row. */
final class MapShape {

  private MapShape() {}

  /** A map from the keys of a list, each with a name, the shape of its value and words. */
  static <K extends Comparable<? super K>, V>
      ObjectShape<ImmutableSortedMap<K, V>, ImmutableSortedMap.Builder<K, V>> of(
          String table,
          Collection<K> keys,
          Function<K, String> name,
          Function<K, Shape<V>> value,
          Function<K, Words> words) {
    return ObjectShape.of(
            table,
            ImmutableSortedMap::<K, V>naturalOrder,
            ImmutableSortedMap.Builder::buildOrThrow,
            Collections2.transform(keys, k -> row(k, Key.optional(name.apply(k), value.apply(k)))))
        .worded(
            key ->
                keys.stream()
                    .filter(k -> name.apply(k).equals(key))
                    .map(words)
                    .findFirst()
                    .orElseThrow())
        .open();
  }

  private static <K extends Comparable<? super K>, V>
      Row<ImmutableSortedMap<K, V>, ImmutableSortedMap.Builder<K, V>, Optional<V>> row(
          K k, Key<Optional<V>> key) {
    return key.of(
        map -> Optional.ofNullable(map.get(k)),
        (map, value) -> value.ifPresent(v -> map.put(k, v)));
  }
}
