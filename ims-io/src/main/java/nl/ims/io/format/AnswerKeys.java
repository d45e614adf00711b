package nl.ims.io.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Code;

/** The words in which {@link AnswerShapes} says what an answer holds. */
final class AnswerKeys {

  static final Tree STRING = Schemas.type("string").build();
  static final Tree BOOLEAN = Schemas.type("boolean").build();
  static final Tree STRINGS = listOf(STRING);

  /**
   * A key of an object.
   *
   * @param name how it is spelled
   * @param schema what stands there, with title and description
   * @param always whether it is there in every object
   */
  record Key(String name, Tree schema, boolean always) {}

  private AnswerKeys() {}

  /** A key that is always there. */
  static Key always(String name, String title, String description, Tree schema) {
    return new Key(name, told(title, description, schema), true);
  }

  /** A key that is there where there is something to tell. */
  static Key maybe(String name, String title, String description, Tree schema) {
    return new Key(name, told(title, description, schema), false);
  }

  private static Tree told(String title, String description, Tree schema) {
    Tree.Builder told =
        Tree.fields().put("title", Tree.text(title)).put("description", Tree.text(description));
    ((Tree.Fields) schema).fields().forEach(told::put);
    return told.build();
  }

  /** An object with these keys and no others. */
  static Tree.Builder object(String title, String description, Key... keys) {
    Tree.Builder properties = Tree.openFields();
    for (Key key : keys) {
      properties.put(key.name, key.schema);
    }
    return Tree.openFields()
        .put("title", Tree.text(title))
        .put("description", Tree.text(description))
        .put("type", Tree.text("object"))
        .put("properties", properties.build())
        .put(
            "required", Tree.texts(Arrays.stream(keys).filter(Key::always).map(Key::name).toList()))
        .put("additionalProperties", Tree.bare(false));
  }

  static Tree reference(String name) {
    return Tree.fields().put("$ref", Tree.text("#/$defs/" + name)).build();
  }

  static Tree listOf(Tree item) {
    return Schemas.type("array").put("items", item).build();
  }

  static <E extends Enum<E> & Code> Tree oneOf(Class<E> type) {
    return Schemas.oneOf(Code.codes(type));
  }

  static Tree orNull(Tree schema) {
    return Schemas.anyOf(schema, Schemas.type("null").build());
  }

  /** A whole number that is not smaller than some other. */
  static Tree atLeast(int least) {
    return Schemas.type("integer").put("minimum", Tree.bare(least)).build();
  }

  /** What elements of a list under a key must have, and what they must not. */
  static Tree items(Tree item) {
    return Tree.fields().put("items", item).build();
  }

  /** An object that has some keys, and lacks others. */
  static Tree.Builder having(List<String> present, List<String> absent) {
    Tree.Builder having = Tree.fields();
    if (!present.isEmpty()) {
      having.put("required", Tree.texts(present));
    }
    if (!absent.isEmpty()) {
      Map<String, Tree> never = new LinkedHashMap<>();
      absent.forEach(key -> never.put(key, Tree.bare(false)));
      having.put("properties", properties(never));
    }
    return having;
  }

  static Tree properties(Map<String, Tree> schemas) {
    Tree.Builder properties = Tree.fields();
    schemas.forEach(properties::put);
    return properties.build();
  }
}
