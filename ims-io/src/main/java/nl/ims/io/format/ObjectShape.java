package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;

/**
 * A mapping with known keys.
 *
 * @param keys its keys by name, in the order of the format
 * @param rules what its keys ask of each other
 * @param name the name of its definition in the schema; empty to write it out at each use
 */
public record ObjectShape(
    ImmutableMap<String, Key> keys, ImmutableList<ObjectRule> rules, Optional<String> name)
    implements Shape {

  public static ObjectShape of(Key... keys) {
    ImmutableMap<String, Key> byName = Maps.uniqueIndex(ImmutableList.copyOf(keys), Key::name);
    return new ObjectShape(byName, ImmutableList.of(), Optional.empty());
  }

  /** The same mapping with rules between its keys. */
  public ObjectShape with(ObjectRule... more) {
    return new ObjectShape(keys, ImmutableList.copyOf(more), name);
  }

  /** The same mapping under a name in the schema. */
  public ObjectShape named(String definition) {
    return new ObjectShape(keys, rules, Optional.of(definition));
  }

  @Override
  public void check(Cursor at) {
    if (!(at.node() instanceof Node.Mapping mapping)) {
      at.mismatch(expected());
      return;
    }
    Map<String, Field> fields = fields(at, mapping);
    for (Key key : keys.values()) {
      if (key.required() && !fields.containsKey(key.name())) {
        String meaning = key.meaning().isEmpty() ? "" : " (" + key.meaning() + ")";
        at.fail("key '" + key.name() + "' is missing and required" + meaning);
      }
    }
    rules.forEach(rule -> rule.check(at, fields));
  }

  /** Checks each key with its value; what is returned has only known keys, each once. */
  private Map<String, Field> fields(Cursor at, Node.Mapping mapping) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      String name = entry.key().text();
      Cursor value = at.field(name, entry.value());
      Field field = new Field(entry.key().location(), value);
      Key key = keys.get(name);
      if (at.problems().full()) {
        return fields;
      }
      if (key == null) {
        field.fail(unknown(name));
      } else if (fields.containsKey(name)) {
        field.fail(
            "duplicate key "
                + Shown.quoted(name)
                + "; it stands at "
                + fields.get(name).key()
                + " already");
      } else {
        fields.put(name, field);
        value.check(key.shape());
      }
    }
    return fields;
  }

  private String unknown(String name) {
    String valid = " (valid: " + Shown.list(keys.keySet().asList()) + ")";
    if (name.equals("<<")) {
      return "unknown key '<<'; merge keys are not read, write the keys out" + valid;
    }
    String nearest = Scalars.nearest(name, keys.keySet().asList());
    return "unknown key " + Shown.quoted(name) + nearest + valid;
  }

  @Override
  public Tree schema(Definitions definitions) {
    return name.map(n -> definitions.reference(n, () -> definition(definitions)))
        .orElseGet(() -> definition(definitions));
  }

  private Tree definition(Definitions definitions) {
    Tree.Builder properties = Tree.openFields();
    keys.values().forEach(key -> properties.put(key.name(), property(key, definitions)));
    Tree.Builder schema = Tree.openFields().put("type", Tree.text("object"));
    schema.put("properties", properties.build());
    ImmutableList<String> required =
        keys.values().stream()
            .filter(Key::required)
            .map(Key::name)
            .collect(ImmutableList.toImmutableList());
    if (!required.isEmpty()) {
      schema.put("required", Tree.texts(required));
    }
    schema.put("additionalProperties", Tree.bare(false));
    ImmutableList<Tree> conditions =
        rules.stream()
            .flatMap(rule -> rule.schema().stream())
            .collect(ImmutableList.toImmutableList());
    if (!conditions.isEmpty()) {
      schema.put("allOf", new Tree.Items(conditions, true));
    }
    return schema.build();
  }

  private static Tree property(Key key, Definitions definitions) {
    Tree schema = key.shape().schema(definitions);
    if (key.meaning().isEmpty() || !(schema instanceof Tree.Fields fields)) {
      return schema;
    }
    Tree.Builder described = Tree.fields().put("description", Tree.text(key.meaning()));
    fields.fields().forEach(described::put);
    return described.build();
  }

  @Override
  public String expected() {
    return "a mapping (keys: " + Shown.list(keys.keySet().asList()) + ")";
  }

  @Override
  public boolean takes(Node node) {
    return false;
  }
}
