package nl.ims.model.source;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * How surely a fact is known.
 *
 * <p>The mark travels with the fact: what is not read says so wherever it is shown.
 */
public enum Evidence implements Labelled {
  /** Read in the source that is named. */
  READ("gelezen", "read"),
  /** Rebuilt from background knowledge or neighbouring sources, not read in the source itself. */
  RECONSTRUCTED("gereconstrueerd", "reconstructed"),
  /** Concluded from facts that were read. */
  INFERRED("afgeleid", "inferred");

  private final String dutch;
  private final String english;

  Evidence(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
