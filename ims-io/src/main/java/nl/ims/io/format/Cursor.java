package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Problems;
import nl.ims.io.syntax.ScalarType;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;

/**
 * A node of a document with the way to it, and where its problems go.
 *
 * @param node what stands here
 * @param path how to get here from the root, such as {@code procedure[3].to}; empty at the root
 * @param problems what was found so far in the document
 */
public record Cursor(Node node, String path, Problems problems) {

  /** The value of a key of this mapping. */
  public Cursor field(String key, Node value) {
    String shown = Shown.brief(key);
    return new Cursor(value, path.isEmpty() ? shown : path + "." + shown, problems);
  }

  /** The value of a key; empty if this is no mapping, or the key is absent. */
  public Optional<Cursor> value(String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.value(key).map(value -> field(key, value))
        : Optional.empty();
  }

  /** An element of this list, counted from 0. */
  public Cursor item(int index, Node value) {
    return new Cursor(value, path + "[" + index + "]", problems);
  }

  /** The elements of this list, each made when it is reached; a bare value is a list of one. */
  public Iterable<Cursor> items() {
    return node instanceof Node.Sequence list
        ? () ->
            IntStream.range(0, list.items().size())
                .mapToObj(i -> item(i, list.items().get(i)))
                .iterator()
        : ImmutableList.of(this);
  }

  /** The characters of this, if it is a single value. */
  public Optional<String> word() {
    return node instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty();
  }

  /** Checks that this has the shape; null has none. */
  public void check(Shape<?> shape) {
    if (node instanceof Node.Scalar scalar && scalar.type() == ScalarType.NULL) {
      fail(
          Text.of(
              "null zegt niets; laat het weg, of zeg wat"
                  + (shape.takesNone() ? " ([] zegt: geen)" : ""),
              "null says nothing; leave it out, or say what"
                  + (shape.takesNone() ? " ([] says none)" : "")));
    } else {
      shape.check(this);
    }
  }

  /** Notes a problem with this node. */
  public void fail(Text message) {
    problems.add(node.location(), path, message);
  }

  /** Notes that something else stands here than is expected. */
  void mismatch(Text expected) {
    fail(
        Text.of(
            "verwacht: "
                + expected.in(Language.NL)
                + ", gevonden: "
                + node.described().in(Language.NL),
            "expected "
                + expected.in(Language.EN)
                + ", found "
                + node.described().in(Language.EN)));
  }
}
