package nl.ims.io.format;

import com.google.common.collect.ImmutableSortedMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.problem.Location;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A mapping whose keys are names that nobody fixed, such as groups of a chamber.
 *
 * @param value the shape of each value
 */
public record NamesShape<V>(Shape<V> value) implements Shape<ImmutableSortedMap<String, V>> {

  @Override
  public void check(Cursor at) {
    if (!(at.node() instanceof Node.Mapping mapping)) {
      at.mismatch(expected());
      return;
    }
    if (mapping.entries().size() > Limits.ELEMENTS) {
      at.fail(Text.of("has more than " + Limits.ELEMENTS + " names, the limit for one mapping"));
      return;
    }
    Map<String, Location> seen = new HashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Node.Scalar name = entry.key();
      Cursor stated = at.field(name.text(), entry.value());
      Field field = new Field(name.location(), stated);
      Scalars.WORDS
          .complaint()
          .apply(name)
          .ifPresent(
              message ->
                  field.fail(
                      Text.of(
                          "sleutel: " + message.in(Language.NL),
                          "key: " + message.in(Language.EN))));
      Location before = seen.putIfAbsent(name.text(), name.location());
      if (before != null) {
        field.fail(ObjectShape.twice(name.text(), before));
      } else {
        stated.check(value);
      }
    }
  }

  @Override
  public Optional<ImmutableSortedMap<String, V>> decode(Cursor at) {
    ImmutableSortedMap.Builder<String, V> values = ImmutableSortedMap.naturalOrder();
    boolean isWhole = true;
    for (Node.Entry entry : ((Node.Mapping) at.node()).entries()) {
      String name = entry.key().text();
      Optional<V> decoded = value.decode(at.field(name, entry.value()));
      decoded.ifPresent(v -> values.put(name, v));
      isWhole &= decoded.isPresent();
    }
    return isWhole ? Optional.of(values.buildOrThrow()) : Optional.empty();
  }

  @Override
  public Tree encode(ImmutableSortedMap<String, V> values) {
    Tree.Builder tree = Tree.fields();
    values.forEach((name, v) -> tree.put(name, value.encode(v)));
    return tree.build();
  }

  @Override
  public Tree schema(Definitions definitions) {
    return Schemas.type("object")
        .put("propertyNames", Scalars.WORDS.schema(definitions))
        .put("additionalProperties", value.schema(definitions))
        .build();
  }

  @Override
  public Noun noun() {
    return Noun.of(
        "namen met elk een waarde",
        "namen met waarden",
        "a mapping from names to values",
        "mappings from names to values");
  }

  @Override
  public boolean takes(Node node) {
    return false;
  }
}
