package nl.ims.io.format;

import com.google.common.base.Splitter;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.syntax.Node;
import nl.ims.model.contribution.TwinKey;
import nl.ims.model.term.Text;

/** An aspect that the contribution states by a key of its own is not left out. */
final class TwinRule implements ObjectRule {

  @Override
  public void check(Cursor object, Map<String, Field> fields) {
    if (!fields.containsKey("points")) {
      return;
    }
    for (TwinKey twin : TwinKey.values()) {
      String path = "points." + twin.pointId() + "." + twin.aspectId();
      if (find(object.node(), path).orElse(null) instanceof Node.Mapping aspect
          && aspect.value("left-out").isPresent()
          && find(object.node(), twin.path())
              .filter(value -> saysSomething(twin, value))
              .isPresent()) {
        Text message =
            Text.of(
                "is weggelaten, maar " + twin.path() + " vermeldt het; laat een van de twee weg",
                "is left out, but " + twin.path() + " states it; drop one of the two");
        object.problems().add(aspect.location(), path, message);
      }
    }
  }

  /** An empty list of budget lines says nothing; no requests and no mandate are an answer. */
  private static boolean saysSomething(TwinKey twin, Node value) {
    return twin != TwinKey.FINANCES_FUNDING_LINE
        || !(value instanceof Node.Sequence list && list.items().isEmpty());
  }

  private static Optional<Node> find(Node root, String path) {
    Optional<Node> found = Optional.of(root);
    for (String key : Splitter.on('.').split(path)) {
      found = found.flatMap(n -> n instanceof Node.Mapping m ? m.value(key) : Optional.empty());
    }
    return found;
  }
}
