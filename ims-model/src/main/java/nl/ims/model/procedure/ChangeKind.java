package nl.ims.model.procedure;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * What changes in a running contribution, so that a supplementary letter is due (kst-23591-7,
 * kst-27925-946).
 */
public enum ChangeKind implements Labelled {
  /** The means, e.g. other weapons or aircraft. */
  CAPABILITY("capaciteit", "capability"),
  /** The task. */
  TASK("taak", "task"),
  /** The area of operations. */
  AREA("gebied", "area"),
  /** The operation that is supported. */
  OPERATION("operatie", "operation"),
  /** The size of the contribution. */
  SIZE("omvang", "size");

  private final String dutch;
  private final String english;

  ChangeKind(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
