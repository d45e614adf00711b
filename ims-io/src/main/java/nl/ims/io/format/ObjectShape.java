package nl.ims.io.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;

/**
 * A mapping with known keys: a table with a row for each.
 *
 * @param builder starts what makes the value
 * @param build ends it
 * @param rows its keys by name, in the order of the format
 * @param rules what its keys ask of each other
 * @param name the name of its definition in the schema; empty to write it out at each use
 * @param isOpen whether each key is written on a line of its own
 * @param <T> the value
 * @param <B> what makes it of the values at the keys
 */
public record ObjectShape<T, B>(
    Supplier<B> builder,
    Function<B, ? extends T> build,
    ImmutableMap<String, Row<T, B, ?>> rows,
    ImmutableList<ObjectRule> rules,
    Optional<String> name,
    boolean isOpen)
    implements Shape<T> {

  /** A mapping with these keys. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read, and not kept
  static <T, B> ObjectShape<T, B> of(
      Supplier<B> builder, Function<B, ? extends T> build, Row<T, B, ?>... rows) {
    return of(builder, build, Arrays.asList(rows));
  }

  static <T, B> ObjectShape<T, B> of(
      Supplier<B> builder, Function<B, ? extends T> build, Iterable<? extends Row<T, B, ?>> rows) {
    ImmutableMap<String, Row<T, B, ?>> byName =
        Maps.uniqueIndex(ImmutableList.<Row<T, B, ?>>copyOf(rows), row -> row.key().name());
    return new ObjectShape<>(builder, build, byName, ImmutableList.of(), Optional.empty(), false);
  }

  /** The same mapping with rules between its keys. */
  ObjectShape<T, B> with(ObjectRule... more) {
    return new ObjectShape<>(builder, build, rows, ImmutableList.copyOf(more), name, isOpen);
  }

  /** The same mapping under a name in the schema. */
  ObjectShape<T, B> named(String definition) {
    return new ObjectShape<>(builder, build, rows, rules, Optional.of(definition), isOpen);
  }

  /** The same mapping, written with a line for each key. */
  ObjectShape<T, B> open() {
    return new ObjectShape<>(builder, build, rows, rules, name, true);
  }

  /** The same keys for another value: what it is made of, and what they are made of again. */
  <U> ObjectShape<U, B> as(Function<? super T, U> to, Function<U, T> from) {
    return new ObjectShape<>(
        builder,
        build.andThen(to),
        ImmutableMap.copyOf(Maps.transformValues(rows, row -> row.as(from))),
        rules,
        name,
        isOpen);
  }

  /** The keys by name, in the order of the format. */
  public Map<String, Key<?>> keys() {
    return Maps.transformValues(rows, Row::key);
  }

  @Override
  public void check(Cursor at) {
    if (!(at.node() instanceof Node.Mapping mapping)) {
      at.mismatch(expected());
      return;
    }
    Map<String, Field> fields = fields(at, mapping);
    for (Row<T, B, ?> row : rows.values()) {
      Key<?> key = row.key();
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
      Row<T, B, ?> row = rows.get(name);
      if (at.problems().full()) {
        return fields;
      }
      if (row == null) {
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
        value.check(row.key().shape());
      }
    }
    return fields;
  }

  private String unknown(String name) {
    String valid = " (valid: " + Shown.list(rows.keySet().asList()) + ")";
    if (name.equals("<<")) {
      return "unknown key '<<'; merge keys are not read, write the keys out" + valid;
    }
    String nearest = Scalars.nearest(name, rows.keySet().asList());
    return "unknown key " + Shown.quoted(name) + nearest + valid;
  }

  @Override
  public Optional<T> decode(Cursor at) {
    try {
      B parts = builder.get();
      boolean isWhole = true;
      for (Node.Entry entry : ((Node.Mapping) at.node()).entries()) {
        String key = entry.key().text();
        Cursor value = at.field(key, entry.value());
        isWhole &= requireNonNull(rows.get(key), key).decode(value, parts);
      }
      return isWhole ? Optional.of(build.apply(parts)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      at.fail(Shown.message(e));
      return Optional.empty();
    }
  }

  @Override
  public Tree.Fields encode(T value) {
    Tree.Builder tree = isOpen ? Tree.openFields() : Tree.fields();
    rows.forEach((key, row) -> tree.put(key, row.encode(value), Function.identity()));
    return tree.build();
  }

  @Override
  public Tree schema(Definitions definitions) {
    return name.map(n -> definitions.reference(n, () -> definition(definitions)))
        .orElseGet(() -> definition(definitions));
  }

  private Tree definition(Definitions definitions) {
    Tree.Builder properties = Tree.openFields();
    keys().values().forEach(key -> properties.put(key.name(), property(key, definitions)));
    Tree.Builder schema = Tree.openFields().put("type", Tree.text("object"));
    schema.put("properties", properties.build());
    ImmutableList<String> required =
        keys().values().stream()
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

  private static Tree property(Key<?> key, Definitions definitions) {
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
    return "a mapping (keys: " + Shown.list(rows.keySet().asList()) + ")";
  }

  @Override
  public boolean takes(Node node) {
    return false;
  }
}
