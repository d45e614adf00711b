package nl.ims.io.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A mapping with known keys: a table with a row for each.
 *
 * @param table what the table is called, by which the words of its keys are found
 * @param builder starts what makes the value
 * @param build ends it
 * @param rows its keys by name, in the order of the format
 * @param rules what its keys ask of each other
 * @param words what each key is called and means
 * @param dutch the keys by their Dutch names
 * @param name the name of its definition in the schema; empty to write it out at each use
 * @param isOpen whether each key is written on a line of its own
 * @param <T> the value
 * @param <B> what makes it of the values at the keys
 */
public record ObjectShape<T, B>(
    String table,
    Supplier<B> builder,
    Function<B, ? extends T> build,
    ImmutableMap<String, Row<T, B, ?>> rows,
    ImmutableList<ObjectRule> rules,
    Function<String, Words> words,
    Supplier<Dutch> dutch,
    Optional<String> name,
    boolean isOpen)
    implements Shape<T> {

  /** A mapping with these keys. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is read, and not kept
  static <T, B> ObjectShape<T, B> of(
      String table, Supplier<B> builder, Function<B, ? extends T> build, Row<T, B, ?>... rows) {
    return of(table, builder, build, Arrays.asList(rows));
  }

  static <T, B> ObjectShape<T, B> of(
      String table,
      Supplier<B> builder,
      Function<B, ? extends T> build,
      Iterable<? extends Row<T, B, ?>> rows) {
    ImmutableMap<String, Row<T, B, ?>> byName =
        Maps.uniqueIndex(ImmutableList.<Row<T, B, ?>>copyOf(rows), row -> row.key().name());
    return new ObjectShape<>(
        table,
        builder,
        build,
        byName,
        ImmutableList.of(),
        key -> WordTable.key(table, key),
        Dutch.of(byName::keySet, key -> WordTable.key(table, key)),
        Optional.empty(),
        false);
  }

  /** The same mapping with rules between its keys. */
  ObjectShape<T, B> with(ObjectRule... more) {
    return new ObjectShape<>(
        table, builder, build, rows, ImmutableList.copyOf(more), words, dutch, name, isOpen);
  }

  /** The same mapping under a name in the schema. */
  ObjectShape<T, B> named(String definition) {
    return new ObjectShape<>(
        table, builder, build, rows, rules, words, dutch, Optional.of(definition), isOpen);
  }

  /** The same mapping, written with a line for each key. */
  ObjectShape<T, B> open() {
    return new ObjectShape<>(table, builder, build, rows, rules, words, dutch, name, true);
  }

  /** The same mapping, whose keys have words of their own. */
  ObjectShape<T, B> worded(Function<String, Words> own) {
    return new ObjectShape<>(
        table, builder, build, rows, rules, own, Dutch.of(rows::keySet, own), name, isOpen);
  }

  /** The same keys for another value: what it is made of, and what they are made of again. */
  <U> ObjectShape<U, B> as(Function<? super T, U> to, Function<U, T> from) {
    return new ObjectShape<>(
        table,
        builder,
        build.andThen(to),
        ImmutableMap.copyOf(Maps.transformValues(rows, row -> row.as(from))),
        rules,
        words,
        dutch,
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
      at.word()
          .flatMap(ObjectShape::glued)
          .ifPresentOrElse(at::fail, () -> at.mismatch(expected()));
      return;
    }
    Map<String, Field> fields = fields(at, mapping);
    for (Row<T, B, ?> row : rows.values()) {
      Key<?> key = row.key();
      if (key.required() && !fields.containsKey(key.name())) {
        Text meaning = words.apply(key.name()).meaning();
        at.fail(
            Text.of(
                "de sleutel '%s' ontbreekt en is verplicht (%s)"
                    .formatted(key.name(), meaning.in(Language.NL)),
                "key '%s' is missing and required (%s)"
                    .formatted(key.name(), meaning.in(Language.EN))));
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
        field.fail(new UnknownKey(this, at, name).message());
      } else if (fields.containsKey(name)) {
        field.fail(twice(name, fields.get(name).key()));
      } else {
        fields.put(name, field);
        value.check(row.key().shape());
      }
    }
    return fields;
  }

  /** What is said of a key and its value without a blank between them; empty if they are not. */
  static Optional<Text> glued(String word) {
    int colon = word.indexOf(':');
    if (colon < 1 || !word.substring(0, colon).matches("[a-z0-9-]{1,40}")) {
      return Optional.empty();
    }
    String whole = word.substring(0, colon) + ": " + Shown.brief(word.substring(colon + 1));
    return Optional.of(
        Text.of(
            "achter een dubbelepunt hoort een spatie: '" + whole + "'",
            "a colon needs a space behind it: '" + whole + "'"));
  }

  /** What is said of a key that stands a second time. */
  static Text twice(String name, Location before) {
    String shown = Shown.quoted(name);
    return Text.of(
        "de sleutel " + shown + " staat er al, op " + before + "; houd er één",
        "duplicate key " + shown + "; it stands at " + before + " already, keep one of them");
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
      at.fail(Text.of(Shown.message(e)));
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

  private Tree property(Key<?> key, Definitions definitions) {
    Words said = words.apply(key.name());
    Tree.Builder described =
        Tree.openFields()
            .put("title", Tree.text(said.titles()))
            .put("description", Tree.text(said.described(key.shape().noun())));
    if (key.shape().schema(definitions) instanceof Tree.Fields fields) {
      fields.fields().forEach(described::put);
    }
    said.example()
        .flatMap(key.shape()::example)
        .ifPresent(
            example -> described.put("examples", new Tree.Items(ImmutableList.of(example), false)));
    return described.build();
  }

  @Override
  public Noun noun() {
    return Noun.of("een blok met sleutels", "blokken met sleutels", "a mapping", "mappings");
  }

  @Override
  public Text expected() {
    String keys = Shown.list(rows.keySet().asList());
    return Text.of(
        noun().one().in(Language.NL) + " (sleutels: " + keys + ")",
        noun().one().in(Language.EN) + " (keys: " + keys + ")");
  }

  @Override
  public ImmutableSet<String> keysBelow() {
    return rows.keySet();
  }

  @Override
  public boolean takes(Node node) {
    return false;
  }
}
