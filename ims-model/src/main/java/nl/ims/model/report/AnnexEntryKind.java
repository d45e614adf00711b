package nl.ims.model.report;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** What an entry of annex 1 is. */
public enum AnnexEntryKind implements Labelled {
  /** An operation (<i>operatie</i>). */
  OPERATION("operatie", "operation"),
  /** A standing operational framework (<i>operationeel samenwerkingsverband</i>). */
  FRAMEWORK("operationeel samenwerkingsverband", "operational framework");

  private final String dutch;
  private final String english;

  AnnexEntryKind(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
