package nl.ims.io.format;

import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.io.internal.Bundled;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * The words of the format, which stand in two tables beside this class and are read when somebody
 * asks for them: to read a good dossier needs none.
 */
public final class WordTable {

  /** What a key is called and means, by its mapping and its name. */
  private static final Supplier<ImmutableMap<String, Words>> KEYS =
      Suppliers.memoize(
          () -> ImmutableMap.copyOf(Maps.transformValues(read("keys.txt"), WordTable::key)));

  /** What a code means, by its list and itself. */
  private static final Supplier<ImmutableMap<String, Text>> CODES =
      Suppliers.memoize(
          () ->
              ImmutableMap.copyOf(
                  Maps.transformValues(
                      read("codes.txt"), lines -> Text.of(lines.get(0), lines.get(1)))));

  private WordTable() {}

  /** The words of all keys. */
  public static ImmutableMap<String, Words> keys() {
    return KEYS.get();
  }

  /** What the codes mean that have a meaning here. */
  public static ImmutableMap<String, Text> codes() {
    return CODES.get();
  }

  /** The words of a key of a mapping. */
  static Words key(String mapping, String key) {
    return found(KEYS.get(), mapping + "." + key);
  }

  /** The words of a code of a list; all codes of a list may share one meaning. */
  static Words code(String list, Labelled code) {
    return code(list, code.code(), code.label());
  }

  static Words code(String list, String code, Text label) {
    String name = list + "/" + code;
    return Words.of(label, found(CODES.get(), CODES.get().containsKey(name) ? name : list + "/*"));
  }

  private static <V> V found(ImmutableMap<String, V> table, String name) {
    V words = table.get(name);
    if (words == null) {
      throw new IllegalStateException("no words for " + name);
    }
    return words;
  }

  private static Words key(List<String> lines) {
    List<String> nl = titled(lines.get(0));
    List<String> en = titled(lines.get(1));
    return new Words(
        Text.of(nl.get(0), en.get(0)),
        Text.of(nl.get(1), en.get(1)),
        lines.stream().skip(2).map(line -> line.substring(2)).findFirst());
  }

  private static List<String> titled(String line) {
    return Splitter.on(": ").limit(2).splitToList(line);
  }

  /** The lines below each name. */
  private static Map<String, List<String>> read(String resource) {
    Map<String, List<String>> read = new LinkedHashMap<>();
    Optional<List<String>> lines = Optional.empty();
    for (String line :
        Splitter.on('\n').omitEmptyStrings().split(Bundled.text(WordTable.class, resource))) {
      if (line.startsWith("  ")) {
        lines.orElseThrow().add(line.strip());
      } else if (!line.startsWith("#")) {
        lines = Optional.of(new ArrayList<>());
        read.put(line, lines.get());
      }
    }
    return read;
  }
}
