package nl.ims.io.format;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A single value.
 *
 * @param noun what it is called
 * @param codes the closed list that it is of; empty if there is none
 * @param complaint what is wrong with a value: a whole message, or empty if it is good
 * @param name the name of its definition in the schema; empty to write it out at each use
 * @param definition makes its schema
 * @param decoder makes the value of characters that are good
 * @param encoder writes the value
 */
public record ScalarShape<T>(
    Noun noun,
    Optional<Codes> codes,
    Function<Node.Scalar, Optional<Text>> complaint,
    Optional<String> name,
    Supplier<Tree> definition,
    Function<String, T> decoder,
    Function<T, Tree> encoder)
    implements Shape<T> {

  /** The same words for another value: what it is made of, and what they are made of again. */
  <U> ScalarShape<U> as(Function<T, U> to, Function<U, T> from) {
    return new ScalarShape<>(
        noun, codes, complaint, name, definition, decoder.andThen(to), encoder.compose(from));
  }

  /** The same value, of which something else is wrong. */
  ScalarShape<T> checked(Function<Node.Scalar, Optional<Text>> otherwise) {
    return new ScalarShape<>(noun, codes, otherwise, name, definition, decoder, encoder);
  }

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Scalar scalar) {
      complaint.apply(scalar).ifPresent(at::fail);
    } else {
      at.mismatch(expected());
    }
  }

  @Override
  public Optional<T> decode(Cursor at) {
    return at.word().map(decoder);
  }

  @Override
  public Tree encode(T value) {
    return encoder.apply(value);
  }

  @Override
  public Tree schema(Definitions definitions) {
    return name.map(n -> definitions.reference(n, definition)).orElseGet(definition);
  }

  @Override
  public Text expected() {
    Text one = noun.one();
    return codes
        .map(Codes::valid)
        .map(
            valid ->
                Text.of(
                    one.in(Language.NL) + " (" + valid.in(Language.NL) + ")",
                    one.in(Language.EN) + " (" + valid.in(Language.EN) + ")"))
        .orElse(one);
  }

  @Override
  public Optional<Tree> example(String words) {
    return Optional.of(encode(decoder.apply(words)));
  }
}
