package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import nl.ims.io.syntax.JsonPrinter;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/** Words of JSON Schema that several shapes use. */
public final class Schemas {

  private Schemas() {}

  /** A whole schema with its definitions, as text. */
  public static String document(String id, Text title, Text description, Shape<?> shape) {
    Definitions definitions = new Definitions();
    Tree.Builder schema =
        Tree.openFields()
            .put("$schema", Tree.text("https://json-schema.org/draft/2020-12/schema"))
            .put("$id", Tree.text(id))
            .put("title", Tree.text(both(title)))
            .put("description", Tree.text(both(description)));
    if (shape.schema(definitions) instanceof Tree.Fields document) {
      document.fields().forEach(schema::put);
    }
    return JsonPrinter.pretty(schema.put("$defs", definitions.all()).build());
  }

  public static Tree.Builder type(String type) {
    return Tree.fields().put("type", Tree.text(type));
  }

  /** A string of a form, and what an editor says of one that has it not. */
  static Tree pattern(String pattern, Text message) {
    return told(type("string").put("pattern", Tree.text(pattern)), message).build();
  }

  /** Adds what an editor says where the pattern is not met. */
  static Tree.Builder told(Tree.Builder schema, Text message) {
    return schema.put("patternErrorMessage", Tree.text(both(message)));
  }

  static String both(Text text) {
    return Words.both(text.in(Language.EN), text.in(Language.NL));
  }

  /** A code of a list, each with what an editor says of it. */
  static Tree codes(Codes codes) {
    Tree.Builder schema = Tree.fields().put("enum", Tree.texts(codes.list().get()));
    codes
        .words()
        .ifPresent(
            words ->
                schema.put(
                    "enumDescriptions",
                    Tree.texts(
                        codes.list().get().stream()
                            .map(code -> words.apply(code).described())
                            .toList())));
    return schema.build();
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
