package nl.ims.rules.exploration;

import nl.ims.rules.book.Verdict;

/**
 * What a formulation says of a dossier, or of one step of it.
 *
 * @param rule the id of the rule
 * @param subject the name of the step; {@code -} for the dossier as a whole
 * @param verdict the verdict
 */
record PlainFinding(String rule, String subject, Verdict verdict) {
  static final String WHOLE = "-";

  /** The day in the name of the step, as it is written. */
  String day() {
    int start = subject.indexOf('/') + 1;
    return subject.substring(start, start + "yyyy-MM-dd".length());
  }

  @Override
  public String toString() {
    return rule + " " + subject + " " + verdict.code();
  }
}
