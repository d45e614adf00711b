package nl.ims.io.page;

import nl.ims.model.term.Labelled;
import nl.ims.model.term.Text;

/** How surely a sentence of a draft is known. */
public enum Certainty implements Labelled {
  /** Read by this project in the paper or the source that is named. */
  READ("gelezen", "read"),
  /** Stated in a dossier that names a paper for it: its keeper read that, not this project. */
  STATED("volgens het dossier", "per the dossier"),
  /** Rebuilt from elsewhere, not read in the source itself. */
  RECONSTRUCTED("gereconstrueerd", "reconstructed"),
  /** Concluded from what was read. */
  INFERRED("afgeleid", "inferred"),
  /** Presumed, because it had begun and no end was seen. */
  PRESUMED("vermoed", "presumed"),
  /** Concluded, and no paper says from what. */
  INFERRED_NO_PAPER("afgeleid, geen stuk vermeld", "inferred, no paper stated"),
  /** A judgement that no paper makes. */
  JUDGED("oordeel", "judgement"),
  /** Stated in a dossier that names no paper for it. */
  NO_PAPER("geen stuk vermeld", "no paper stated"),
  /** Remembered; no source was seen. */
  MEMORY("uit het geheugen", "from memory");

  private final String dutch;
  private final String english;

  Certainty(String dutch, String english) {
    this.dutch = dutch;
    this.english = english;
  }

  @Override
  public Text label() {
    return Text.of(dutch, english);
  }
}
