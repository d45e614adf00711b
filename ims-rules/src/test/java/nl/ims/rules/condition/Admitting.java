package nl.ims.rules.condition;

/** That the answer to a question is one of some, given as a mask, for tests of tables. */
public final class Admitting {
  private Admitting() {}

  public static Is of(Question question, long answers) {
    return new Is(question, answers);
  }
}
