package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import nl.ims.io.syntax.JsonPrinter;
import nl.ims.io.syntax.Tree;

/** Words of JSON Schema that several shapes use. */
public final class Schemas {

  private Schemas() {}

  /** A whole schema with its definitions, as text. */
  public static String document(String id, String title, Shape<?> shape) {
    Definitions definitions = new Definitions();
    Tree.Builder schema =
        Tree.openFields()
            .put("$schema", Tree.text("https://json-schema.org/draft/2020-12/schema"))
            .put("$id", Tree.text(id))
            .put("title", Tree.text(title));
    if (shape.schema(definitions) instanceof Tree.Fields document) {
      document.fields().forEach(schema::put);
    }
    return JsonPrinter.pretty(schema.put("$defs", definitions.all()).build());
  }

  public static Tree.Builder type(String type) {
    return Tree.fields().put("type", Tree.text(type));
  }

  public static Tree pattern(String pattern) {
    return type("string").put("pattern", Tree.text(pattern)).build();
  }

  public static Tree oneOf(Collection<String> values) {
    return Tree.fields().put("enum", Tree.texts(values)).build();
  }

  public static Tree constant(String value) {
    return Tree.fields().put("const", Tree.text(value)).build();
  }

  static Tree anyOf(Tree... alternatives) {
    Tree list = new Tree.Items(ImmutableList.copyOf(alternatives), true);
    return Tree.fields().put("anyOf", list).build();
  }

  public static Tree required(Collection<String> keys) {
    return Tree.fields().put("required", Tree.texts(keys)).build();
  }

  /** A schema of one key: the object may lack it, but must not have another value there. */
  public static Tree property(String key, Tree schema) {
    Tree properties = Tree.fields().put(key, schema).build();
    return Tree.fields().put("properties", properties).build();
  }

  public static Tree when(Tree condition, Tree then) {
    return Tree.fields().put("if", condition).put("then", then).build();
  }
}
