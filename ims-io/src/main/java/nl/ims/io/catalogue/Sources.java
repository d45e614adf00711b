package nl.ims.io.catalogue;

import java.util.Optional;
import nl.ims.model.source.Paper;

/** The sources of a row: addresses, papers, and words where neither was shown. */
final class Sources {

  private Sources() {}

  /** The official paper that a source is; empty if it is something else. */
  static Optional<Paper> paper(String source) {
    try {
      return Optional.of(Paper.parse(source));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
