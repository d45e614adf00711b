package nl.ims.rules.report;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.cooperation.Milestone;

/**
 * One milestone as two reports of a series have it.
 *
 * @param project the id of the project in annex 2
 * @param earlier the milestone in the earlier report
 * @param later the same milestone in the later one
 */
public record MilestonePair(String project, Milestone earlier, Milestone later) {

  /**
   * Refuses null.
   *
   * @param project the id of the project in annex 2
   * @param earlier the milestone in the earlier report
   * @param later the same milestone in the later one
   */
  public MilestonePair {
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
  }

  /**
   * Returns how far the plan moved from the one report to the other (<i>uitloop</i>).
   *
   * @return the day planned in the later report minus the day planned in the earlier one, in days,
   *     negative if it moved to an earlier day; empty unless both are stated
   */
  public Optional<Integer> slippage() {
    return earlier
        .planned()
        .flatMap(
            before ->
                later.planned().map(now -> Math.toIntExact(ChronoUnit.DAYS.between(before, now))));
  }

  /**
   * Tells whether the reports differ on the day for which the earlier one had it planned.
   *
   * @return true if the later report states another day as planned before than the earlier one had
   *     planned; false if they agree or one of the days is not stated
   */
  public boolean isContradicted() {
    return earlier
        .planned()
        .flatMap(before -> later.previouslyPlanned().map(told -> !told.equals(before)))
        .orElse(false);
  }

  /**
   * Tells whether a part of it was inferred.
   *
   * @return true if the one or the other milestone was
   */
  public boolean inferred() {
    return earlier.inferred() || later.inferred();
  }
}
