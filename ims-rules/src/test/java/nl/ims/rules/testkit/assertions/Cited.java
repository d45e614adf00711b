package nl.ims.rules.testkit.assertions;

import java.util.Optional;
import nl.ims.model.source.Citation;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Language;

/** Looks for a paper among citations. */
final class Cited {

  private Cited() {}

  /**
   * Whether one is of a place in a paper, in either language, of a paper in any spelling, or of
   * another source by its name.
   */
  static boolean in(Iterable<Citation> citations, String what) {
    Optional<Paper> paper = paper(what);
    for (Citation citation : citations) {
      if (citation.where().in(Language.EN).equals(what)
          || citation.where().in(Language.NL).equals(what)
          || citation.source().toString().equals(what)
          || paper.equals(Optional.of(citation.source()))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Paper> paper(String what) {
    try {
      return Optional.of(Paper.parse(what));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
