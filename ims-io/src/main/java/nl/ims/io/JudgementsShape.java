package nl.ims.io;

import java.util.HashMap;
import java.util.Map;

/**
 * A list of judgements, at most one for each rule and subject.
 *
 * @param judgement the shape of one
 */
record JudgementsShape(ObjectShape judgement) implements Shape {

  @Override
  public void check(Cursor at) {
    list().check(at);
    if (at.node() instanceof Node.Sequence sequence) {
      Map<String, String> first = new HashMap<>();
      for (int i = 0; i < sequence.items().size(); i++) {
        Cursor item = at.item(i, sequence.items().get(i));
        if (item.node() instanceof Node.Mapping mapping
            && mapping.value("rule").orElse(null) instanceof Node.Scalar rule) {
          String subject =
              mapping.value("subject").orElse(null) instanceof Node.Scalar s ? " " + s.text() : "";
          String before = first.putIfAbsent(rule.text() + subject, item.path());
          if (before != null) {
            item.fail(
                Shown.quoted(rule.text() + subject)
                    + " is judged at "
                    + before
                    + " already; keep one judgement for each rule and subject");
          }
        }
      }
    }
  }

  private ListShape list() {
    return ListShape.list("judgements", judgement);
  }

  @Override
  public Tree schema(Definitions definitions) {
    return list().schema(definitions);
  }

  @Override
  public String expected() {
    return list().expected();
  }

  @Override
  public String otherwise() {
    return list().otherwise();
  }
}
