package nl.ims.io.page;

import com.google.common.base.Splitter;
import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import nl.ims.io.internal.Bundled;
import nl.ims.model.actor.Country;
import nl.ims.model.term.Text;

/**
 * What readers call the states and areas that a code stands for, in a table of our own: the names
 * that Java knows differ from version to version. They are read when somebody asks for one.
 */
final class StateNames {

  private static final Supplier<ImmutableMap<String, Text>> NAMES =
      Suppliers.memoize(StateNames::read);

  private StateNames() {}

  /** The name that stands by itself. */
  static Text alone(Country state) {
    return without(state, "\\([^)]*\\)");
  }

  /** The name within a sentence, with the article that some names take. */
  static Text named(Country state) {
    return without(state, "[()]");
  }

  /** The name, in which an article stands in brackets. */
  private static Text without(Country state, String pattern) {
    Text name = NAMES.get().get(state.code());
    if (name == null) {
      throw new IllegalStateException("no name for " + state);
    }
    return Text.of(
        name.nl().orElseThrow().replaceAll(pattern, ""),
        name.en().orElseThrow().replaceAll(pattern, ""));
  }

  private static ImmutableMap<String, Text> read() {
    ImmutableMap.Builder<String, Text> names = ImmutableMap.builder();
    for (String line :
        Splitter.on('\n').omitEmptyStrings().split(Bundled.text(StateNames.class, "states.txt"))) {
      List<String> parts = Splitter.on(" | ").splitToList(line);
      names.put(parts.get(0), Text.of(parts.get(1), parts.get(2)));
    }
    return names.buildOrThrow();
  }
}
