package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A value that is either one word or a mapping, such as a text: a string, or one for each language.
 *
 * @param name the name of its definition in the schema
 * @param word the shape of the one word
 * @param mappings the shapes of the mapping; the first that has one of its keys is meant, or the
 *     first of all
 * @param encoder writes the value in the shape that it needs
 */
public record EitherShape<T>(
    String name,
    ScalarShape<? extends T> word,
    ImmutableList<ObjectShape<? extends T, ?>> mappings,
    Function<T, Tree> encoder)
    implements Shape<T> {

  /** A value with one kind of mapping, and when it is written as the one word. */
  static <T> EitherShape<T> of(
      String name, ScalarShape<T> word, Predicate<T> isWord, ObjectShape<T, ?> mapping) {
    return new EitherShape<>(
        name,
        word,
        ImmutableList.of(mapping),
        value -> isWord.test(value) ? word.encode(value) : mapping.encode(value));
  }

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Mapping mapping) {
      meant(mapping).check(at);
    } else if (at.node() instanceof Node.Scalar) {
      word.check(at);
    } else {
      at.mismatch(expected());
    }
  }

  private ObjectShape<? extends T, ?> meant(Node.Mapping mapping) {
    for (ObjectShape<? extends T, ?> candidate : mappings) {
      if (mapping.entries().stream().anyMatch(e -> candidate.rows().containsKey(e.key().text()))) {
        return candidate;
      }
    }
    return mappings.get(0);
  }

  @Override
  public Optional<T> decode(Cursor at) {
    Shape<? extends T> shape = at.node() instanceof Node.Mapping mapping ? meant(mapping) : word;
    return shape.decode(at).map(value -> value);
  }

  @Override
  public Tree encode(T value) {
    return encoder.apply(value);
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
  public Noun noun() {
    boolean isText = mappings.get(0).table().equals("texts");
    return isText ? word.noun() : word.noun().or(mappings.get(0).noun());
  }

  @Override
  public Text expected() {
    Text first = word.expected();
    Text other = mappings.get(0).expected();
    return Text.of(
        first.in(Language.NL) + " of " + other.in(Language.NL),
        first.in(Language.EN) + " or " + other.in(Language.EN));
  }

  @Override
  public Optional<Tree> example(String words) {
    return word.example(words);
  }

  @Override
  public boolean takes(Node node) {
    return !(node instanceof Node.Sequence);
  }
}
