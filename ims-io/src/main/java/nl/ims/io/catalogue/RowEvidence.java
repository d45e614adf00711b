package nl.ims.io.catalogue;

import nl.ims.model.source.Evidence;
import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/**
 * How surely the facts of a row are known; its kind, domain and depth are judgements either way.
 *
 * <p>{@link Evidence} marks single facts. A row as a whole is either seen in its sources or told
 * from memory, and the latter must not look like a text that was rebuilt from neighbouring papers.
 */
public enum RowEvidence implements Labelled {
  /** Read in the sources that the row names. */
  SEEN("gelezen in de bronnen", "read in the sources", Evidence.READ),
  /** Told from memory: no source was seen, and every fact of the row must be checked. */
  MEMORY("uit het geheugen, na te gaan", "from memory, to be checked", Evidence.RECONSTRUCTED);

  private final String dutch;
  private final String english;
  private final Evidence evidence;

  RowEvidence(String dutch, String english, Evidence evidence) {
    this.dutch = dutch;
    this.english = english;
    this.evidence = evidence;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }

  /**
   * Returns the mark that a fact of such a row carries elsewhere.
   *
   * @return read for a row that was seen; reconstructed for one from memory, which is the nearest
   *     that the model has
   */
  public Evidence evidence() {
    return evidence;
  }
}
