package nl.ims.model.term;

import com.google.common.base.Ascii;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Spells the names of constants in kebab-case, each once: rules and reports ask for the same few
 * hundred codes without end.
 */
final class Kebab {

  private static final ConcurrentMap<String, String> SPELLED = new ConcurrentHashMap<>();

  private Kebab() {}

  /** The name of a constant in lower case with hyphens for underscores. */
  static String of(String name) {
    String known = SPELLED.get(name);
    if (known == null) {
      known = Ascii.toLowerCase(name).replace('_', '-');
      SPELLED.put(name, known);
    }
    return known;
  }
}
