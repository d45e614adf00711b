package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Problems;
import nl.ims.io.syntax.ScalarType;
import nl.ims.io.syntax.Shown;
import nl.ims.model.term.Language;
import nl.ims.model.term.Text;
import org.jspecify.annotations.Nullable;

/** A node of a document, with the way to it and where its problems go. */
public final class Cursor {

  private static final int NONE = -1;

  private final Node node;
  private final Problems problems;
  private final @Nullable Cursor within; // the mapping or list that this stands in
  private final String name; // the key there; of a cursor that stands in nothing, the path
  private final int index; // the place in the list

  private Cursor(Node node, Problems problems, @Nullable Cursor within, String name, int index) {
    this.node = node;
    this.problems = problems;
    this.within = within;
    this.name = name;
    this.index = index;
  }

  /**
   * Starts at a node.
   *
   * @param node what stands here
   * @param path how to get here from the root, such as {@code procedure[3].to}; empty at the root
   * @param problems what was found so far in the document
   */
  public Cursor(Node node, String path, Problems problems) {
    this(node, problems, null, path, NONE);
  }

  /** What stands here. */
  public Node node() {
    return node;
  }

  /** What was found so far in the document. */
  public Problems problems() {
    return problems;
  }

  /** How to get here from the root; put together when asked for, which is seldom. */
  public String path() {
    if (within == null) {
      return name;
    }
    String before = within.path();
    if (index != NONE) {
      return before + "[" + index + "]";
    }
    String shown = Shown.brief(name);
    return before.isEmpty() ? shown : before + "." + shown;
  }

  /** The value of a key of this mapping. */
  public Cursor field(String key, Node value) {
    return new Cursor(value, problems, this, key, NONE);
  }

  /** The value of a key; empty if this is no mapping, or the key is absent. */
  public Optional<Cursor> value(String key) {
    return node instanceof Node.Mapping mapping
        ? mapping.value(key).map(value -> field(key, value))
        : Optional.empty();
  }

  /** An element of this list, counted from 0. */
  public Cursor item(int index, Node value) {
    return new Cursor(value, problems, this, "", index);
  }

  /** The elements of this list, each made when it is reached; a bare value is a list of one. */
  public List<Cursor> items() {
    if (!(node instanceof Node.Sequence list)) {
      return ImmutableList.of(this);
    }
    return new AbstractList<>() {
      @Override
      public Cursor get(int place) {
        return item(place, list.items().get(place));
      }

      @Override
      public int size() {
        return list.items().size();
      }
    };
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
    problems.add(node.location(), path(), message);
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
