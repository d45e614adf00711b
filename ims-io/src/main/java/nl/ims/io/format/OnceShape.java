package nl.ims.io.format;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Shown;
import nl.ims.io.syntax.Tree;

/**
 * A list of mappings of which no two are about the same.
 *
 * @param list the list without that rule
 * @param keys the keys that say what an element is about; all but the last are required
 * @param already what is said of the second one, with {@code %s} for the path of the first
 */
public record OnceShape(ListShape list, ImmutableList<String> keys, String already)
    implements Shape {

  @Override
  public void check(Cursor at) {
    list.check(at);
    if (at.node() instanceof Node.Sequence sequence) {
      Map<String, String> first = new HashMap<>();
      for (int i = 0; i < sequence.items().size(); i++) {
        Cursor item = at.item(i, sequence.items().get(i));
        Optional<String> name =
            item.node() instanceof Node.Mapping mapping ? name(mapping) : Optional.empty();
        if (name.isPresent()) {
          String before = first.putIfAbsent(name.get(), item.path());
          if (before != null) {
            item.fail(Shown.quoted(name.get()) + already.replace("%s", before));
          }
        }
      }
    }
  }

  /** The values of the keys; empty if a required one is absent, or one is no text. */
  private Optional<String> name(Node.Mapping mapping) {
    StringBuilder name = new StringBuilder();
    for (String key : keys) {
      Optional<Node> given = mapping.value(key);
      if (given.orElse(null) instanceof Node.Scalar value) {
        name.append(name.isEmpty() ? "" : " ").append(value.text());
      } else if (given.isPresent() || !key.equals(keys.get(keys.size() - 1))) {
        return Optional.empty();
      }
    }
    return Optional.of(name.toString());
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
