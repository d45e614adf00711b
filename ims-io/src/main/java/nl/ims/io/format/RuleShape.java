package nl.ims.io.format;

/**
 * The id of a rule: of one that ships, or of one that whoever reads has added.
 *
 * @param delegate the shape of the ids of rules that ship
 */
record RuleShape(ScalarShape<String> delegate) implements ForwardingShape<String> {

  @Override
  public void check(Cursor at) {
    if (at.word().filter(at.problems()::isOwnRule).isEmpty()) {
      delegate.check(at);
    }
  }
}
