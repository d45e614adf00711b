package nl.ims.io.format;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All tables of keys and all lists of codes of the format, with the places where they stand. */
public final class Tables {

  private final Map<String, ObjectShape<?, ?>> tables = new LinkedHashMap<>();
  private final Map<String, List<String>> places = new LinkedHashMap<>();
  private final Map<String, Codes> codes = new LinkedHashMap<>();

  private Tables() {}

  /** Those of a dossier and of a file of waivers. */
  public static Tables all() {
    Tables all = new Tables();
    all.walk("", DossierShapes.DOSSIER);
    all.walk("", WaiverShapes.WAIVERS);
    return all;
  }

  /** The tables by their names; one that stands in several places is there once. */
  public ImmutableMap<String, ObjectShape<?, ?>> tables() {
    return ImmutableMap.copyOf(tables);
  }

  /** Where each table stands, as paths of a file. */
  public ImmutableMap<String, List<String>> places() {
    return ImmutableMap.copyOf(places);
  }

  /** The lists of codes that have a name. */
  public ImmutableMap<String, Codes> codes() {
    return ImmutableMap.copyOf(codes);
  }

  /** The shape below what only forwards to another. */
  public static Shape<?> bare(Shape<?> shape) {
    Shape<?> bare = shape;
    while (bare instanceof ForwardingShape<?> forwarding) {
      bare = forwarding.delegate();
    }
    return bare;
  }

  private void walk(String path, Shape<?> shape) {
    Shape<?> bare = bare(shape);
    if (bare instanceof ListShape<?, ?> list) {
      walk(path + "[]", list.item());
    } else if (bare instanceof EitherShape<?> either) {
      walk(path, either.word());
      either.mappings().forEach(mapping -> walk(path, mapping));
    } else if (bare instanceof NamesShape<?> names) {
      walk(path + ".…", names.value());
    } else if (bare instanceof ScalarShape<?> scalar) {
      scalar.codes().ifPresent(list -> list.name().ifPresent(name -> codes.put(name, list)));
    } else if (bare instanceof ObjectShape<?, ?> object) {
      tables.putIfAbsent(object.table(), object);
      List<String> stands = places.computeIfAbsent(object.table(), table -> new ArrayList<>());
      if (!stands.contains(path)) {
        stands.add(path);
      }
      object
          .keys()
          .forEach((name, key) -> walk(path.isEmpty() ? name : path + "." + name, key.shape()));
    }
  }
}
