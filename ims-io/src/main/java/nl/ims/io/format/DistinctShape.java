package nl.ims.io.format;

import java.util.HashMap;
import java.util.Map;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;

/**
 * A list of mappings of which each has an id of its own.
 *
 * @param list the list without that rule; its elements have a key {@code id}
 */
public record DistinctShape(ListShape list) implements Shape {

  private static final String ID = "id";

  @Override
  public void check(Cursor at) {
    list.check(at);
    if (at.node() instanceof Node.Sequence sequence) {
      Map<String, String> first = new HashMap<>();
      for (int i = 0; i < sequence.items().size(); i++) {
        Cursor item = at.item(i, sequence.items().get(i));
        if (item.node() instanceof Node.Mapping mapping
            && mapping.value(ID).orElse(null) instanceof Node.Scalar id) {
          String before = first.putIfAbsent(id.text(), item.path());
          if (before != null) {
            item.field(ID, id)
                .fail(
                    Shown.quoted(id.text())
                        + " is the id of "
                        + before
                        + " already; give each element of the list an id of its own");
          }
        }
      }
    }
  }

  @Override
  public Tree schema(Definitions definitions) {
    return list.schema(definitions);
  }

  @Override
  public String expected() {
    return list.expected();
  }

  @Override
  public String otherwise() {
    return list.otherwise();
  }
}
