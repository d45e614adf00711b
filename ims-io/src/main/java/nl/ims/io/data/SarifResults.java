package nl.ims.io.data;

import java.util.Objects;
import nl.ims.rules.book.Finding;
import nl.ims.rules.waiver.WaiverOutcome;

/**
 * Which findings are results of a log of SARIF, or annotations. Who shows a log shows every result
 * as an alert, whatever its kind; so a log for people has only what they must look at.
 */
public interface SarifResults {

  /** Every finding is a result, and every waiver that is a finding itself. */
  SarifResults ALL = whatever(true);

  /** No finding is a result, and no waiver. */
  SarifResults NONE = whatever(false);

  private static SarifResults whatever(boolean result) {
    return new SarifResults() {
      @Override
      public boolean has(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        return result;
      }

      @Override
      public boolean has(WaiverOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        return result;
      }
    };
  }

  /**
   * Tells whether a finding is a result.
   *
   * @param finding the finding; whether it is set aside changes nothing
   * @return true if it is
   */
  boolean has(Finding finding);

  /**
   * Tells whether what became of a waiver is a result.
   *
   * @param outcome what became of it, which is a finding itself
   * @return true if it is
   */
  boolean has(WaiverOutcome outcome);
}
