package nl.ims.io.format;

import java.util.HashSet;
import java.util.Set;
import nl.ims.io.syntax.Limits;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;

/**
 * A list of values of one shape. Where the values are plain, a bare one stands for a list of one.
 *
 * @param item the shape of an element
 * @param plural what the elements are called in a message, such as {@code texts}
 * @param distinct whether it is a set, where no value stands twice
 * @param least how many elements it has at least: 0 or 1
 */
public record ListShape(Shape item, String plural, boolean distinct, int least) implements Shape {

  /** A list, in which a value may stand twice and which may be empty. */
  public static ListShape list(String plural, Shape item) {
    return new ListShape(item, plural, false, 0);
  }

  /** A set, which may be empty. */
  public static ListShape set(String plural, Shape item) {
    return new ListShape(item, plural, true, 0);
  }

  @Override
  public void check(Cursor at) {
    if (at.node() instanceof Node.Sequence list) {
      checkItems(at, list);
    } else if (item.takes(at.node())) {
      item.check(at);
    } else {
      at.fail(
          "expected "
              + expected()
              + ", found "
              + at.node().described()
              + "; a single one stands in a list too");
    }
  }

  private void checkItems(Cursor at, Node.Sequence list) {
    if (list.items().size() < least) {
      at.fail("is an empty list; name at least one");
    }
    if (list.items().size() > Limits.ELEMENTS) {
      at.fail("has more than " + Limits.ELEMENTS + " elements, the limit for one list");
      return;
    }
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < list.items().size() && !at.problems().full(); i++) {
      Cursor element = at.item(i, list.items().get(i));
      element.check(item);
      if (distinct && element.node() instanceof Node.Scalar scalar && !seen.add(scalar.text())) {
        element.fail(Shown.quoted(scalar.text()) + " stands here twice; a set holds a value once");
      }
    }
  }

  @Override
  public Tree schema(Definitions definitions) {
    Tree element = item.schema(definitions);
    Tree.Builder array = Tree.fields().put("type", Tree.text("array")).put("items", element);
    if (least > 0) {
      array.put("minItems", Tree.bare(least));
    }
    if (distinct) {
      array.put("uniqueItems", Tree.bare(true));
    }
    boolean bare = !(item instanceof ObjectShape);
    return bare ? Schemas.anyOf(element, array.build()) : array.build();
  }

  @Override
  public String expected() {
    return "a list of " + plural;
  }

  @Override
  public String otherwise() {
    return least == 0 ? " ([] says none)" : "";
  }
}
