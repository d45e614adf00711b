package nl.ims.io.format;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values of the keys of one mapping, until a record is made of them. */
final class Parts {

  private final Map<String, Object> values = new LinkedHashMap<>();

  <V> void put(Key<V> key, V value) {
    values.put(key.name(), value);
  }

  /** The value at a key, or what its absence says. */
  @SuppressWarnings("unchecked") // a mapping has each key once, and put takes what that key gives
  <V> V get(Key<V> key) {
    Object value = values.get(key.name());
    return value == null ? key.absent().orElseThrow() : (V) value;
  }
}
