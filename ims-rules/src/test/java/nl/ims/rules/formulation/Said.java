package nl.ims.rules.formulation;

import java.util.Comparator;
import java.util.Optional;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * What a rule says of a dossier, or of one subject in it.
 *
 * @param rule the id of the rule
 * @param subject the subject; {@code -} for the dossier as a whole
 * @param verdict the verdict
 */
record Said(String rule, String subject, Verdict verdict) {
  private static final String WHOLE = "-";

  /** Subjects stand in the order of their names. */
  static final Comparator<Said> BY_NAME = Comparator.comparing(Said::subject);

  static Said of(Finding finding) {
    return of(finding.rule().id(), finding.subject(), finding.verdict());
  }

  static Said of(String rule, Optional<String> subject, Verdict verdict) {
    return new Said(rule, subject.orElse(WHOLE), verdict);
  }

  /** The subject, if it is not the dossier as a whole. */
  Optional<String> named() {
    return Optional.of(subject).filter(name -> !name.equals(WHOLE));
  }

  @Override
  public String toString() {
    return rule + " " + subject + " " + verdict.code();
  }
}
