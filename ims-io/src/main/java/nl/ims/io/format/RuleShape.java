package nl.ims.io.format;

import nl.ims.io.syntax.Node;
import nl.ims.io.syntax.Tree;

/**
 * The id of a rule: of one that ships, or of one that whoever reads has added.
 *
 * @param shipped the shape of the ids of rules that ship
 */
record RuleShape(ScalarShape shipped) implements Shape {

  @Override
  public void check(Cursor at) {
    if (!(at.node() instanceof Node.Scalar scalar) || !at.problems().isOwnRule(scalar.text())) {
      shipped.check(at);
    }
  }

  @Override
  public Tree schema(Definitions definitions) {
    return shipped.schema(definitions);
  }

  @Override
  public String expected() {
    return shipped.expected();
  }
}
