package nl.ims.rules.article100;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import nl.ims.model.term.Language;
import nl.ims.rules.book.Finding;

/** What a finding tells its reader, in a form that is short to compare. */
final class Told {
  private Told() {}

  static String dutch(Finding finding) {
    return finding.explanation().in(Language.NL);
  }

  static String english(Finding finding) {
    return finding.explanation().in(Language.EN);
  }

  /** The sets of missing facts, each as its paths joined by {@code " + "}. */
  static ImmutableList<String> missing(Finding finding) {
    return finding.missing().stream()
        .map(set -> Joiner.on(" + ").join(set))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The papers of a regime, each with where in it and how surely it is known; a link to the
   * Constitution without the day of the text.
   */
  static ImmutableList<String> papers(RegimeAnswer answer) {
    return answer.citations().stream()
        .map(
            citation ->
                citation.source().toString().replaceFirst("&z=.*", "")
                    + ", "
                    + citation.where().in(Language.EN)
                    + ", "
                    + citation.evidence().name())
        .collect(ImmutableList.toImmutableList());
  }
}
