package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;

/**
 * A value that is either one word or a mapping, such as a text: a string, or one for each language.
 *
 * @param name the name of its definition in the schema
 * @param word the shape of the one word
 * @param mappings the shapes of the mapping; the first that has one of its keys is meant, or the
 *     first of all
 */
public record EitherShape(String name, ScalarShape word, ImmutableList<ObjectShape> mappings)
    implements Shape {

  /** A value with one kind of mapping. */
  public static EitherShape of(String name, ScalarShape word, ObjectShape mapping) {
    return new EitherShape(name, word, ImmutableList.of(mapping));
  }

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Mapping mapping) {
      meant(mapping).orElse(mappings.get(0)).check(at);
    } else if (at.node() instanceof Node.Scalar) {
      word.check(at);
    } else {
      at.mismatch(expected());
    }
  }

  private Optional<ObjectShape> meant(Node.Mapping mapping) {
    return mappings.stream()
        .filter(m -> mapping.entries().stream().anyMatch(e -> m.keys().containsKey(e.key().text())))
        .findFirst();
  }

  @Override
  public Tree schema(Definitions definitions) {
    return definitions.reference(
        name,
        () -> {
          ImmutableList.Builder<Tree> all = ImmutableList.builder();
          all.add(word.schema(definitions));
          mappings.forEach(mapping -> all.add(mapping.schema(definitions)));
          return Tree.openFields().put("anyOf", new Tree.Items(all.build(), true)).build();
        });
  }

  @Override
  public String expected() {
    return word.expected() + " or " + mappings.get(0).expected();
  }

  @Override
  public boolean takes(Node node) {
    return !(node instanceof Node.Sequence);
  }
}
