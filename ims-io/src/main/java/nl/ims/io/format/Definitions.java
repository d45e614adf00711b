package nl.ims.io.format;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.ims.io.syntax.Tree;

/** The named parts of a schema, each written once however often it is used. */
final class Definitions {

  private final Map<String, Tree> definitions = new LinkedHashMap<>();

  /** A reference to the part of that name, which is made at its first use. */
  public Tree reference(String name, Supplier<Tree> schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, schema.get());
    }
    return Tree.fields().put("$ref", Tree.text("#/$defs/" + name)).build();
  }

  /** All parts, in the order of first use. */
  public Tree all() {
    return new Tree.Fields(ImmutableMap.copyOf(definitions), true);
  }
}
