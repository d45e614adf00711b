package nl.ims.rules.report;

import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * A milestone of a project that is in two reports, of which the same milestone was not found in the
 * other report.
 *
 * @param project the id of the project in annex 2
 * @param milestone its name
 * @param reason why it stands alone
 */
public record UnmatchedMilestone(String project, Text milestone, Reason reason) {

  /**
   * Refuses null.
   *
   * @param project the id of the project in annex 2
   * @param milestone its name
   * @param reason why it stands alone
   */
  public UnmatchedMilestone {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(milestone, "milestone");
    Objects.requireNonNull(reason, "reason");
  }

  /** Why a milestone stands alone. */
  public enum Reason {
    /** The later report names none like it. */
    GONE,
    /** The earlier report names none like it. */
    ADDED,
    /** Several have its name, in the one report or the other. */
    AMBIGUOUS
  }
}
