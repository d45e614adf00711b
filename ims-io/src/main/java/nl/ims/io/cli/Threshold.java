package nl.ims.io.cli;

import nl.ims.io.data.SarifResults;
import nl.ims.rules.Assessment;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Level;
import nl.ims.rules.waiver.WaiverOutcome;

/**
 * From where on a finding makes the command fail.
 *
 * @param on which verdicts count
 * @param level the lowest level that counts
 */
record Threshold(FailOn on, Level level) implements SarifResults {

  static Threshold of(Arguments arguments) throws UsageException {
    return new Threshold(
        arguments.choice(Option.FAIL_ON, FailOn.VIOLATED),
        arguments.choice(Option.FAIL_LEVEL, Level.PRACTICE));
  }

  /** The verdict and the level, as in {@code violated/practice}. */
  @Override
  public String toString() {
    return on.code() + "/" + level.code();
  }

  /** The same; one that nothing crosses is as if its verdict had not been given. */
  Threshold orDefault() {
    return on == FailOn.NEVER ? new Threshold(FailOn.VIOLATED, level) : this;
  }

  @Override
  public boolean has(Finding finding) {
    return counts(finding.rule().level()) && on.counts(finding);
  }

  @Override
  public boolean has(WaiverOutcome outcome) {
    return crossedBy(outcome);
  }

  /** Whether some finding that is not set aside is at or above the threshold. */
  boolean crossedBy(Assessment assessment) {
    for (Finding finding : assessment.findings()) {
      if (has(finding) && assessment.setAside().by(finding).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether what became of a waiver is at or above the threshold. */
  boolean crossedBy(WaiverOutcome outcome) {
    return outcome.state().rule().filter(rule -> counts(rule.level())).isPresent()
        && on.counts(outcome.state().verdict());
  }

  private boolean counts(Level found) {
    return found.compareTo(level) <= 0;
  }
}
