package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.report.YearlyReport;

/**
 * Two reports of a series of which the one follows the other, and what became of the projects of
 * annex 2 in between.
 *
 * <p>Where annex 2 of either is not stated nothing is compared, and all lists are empty.
 *
 * @param earlier the dossier of the earlier report
 * @param later the dossier of the report that follows it
 * @param yearsApart the calendar years from the one to the other, at least 0; reports of the years
 *     in between are not among the dossiers
 * @param milestones the milestones that both name, by project, then in the order of the earlier one
 * @param unmatched the milestones that only one of them names, or that cannot be told apart, by
 *     project
 * @param goneProjects the ids of the projects that the later report no longer lists, in order
 */
public record Succession(
    Dossier earlier,
    Dossier later,
    int yearsApart,
    ImmutableList<MilestonePair> milestones,
    ImmutableList<UnmatchedMilestone> unmatched,
    ImmutableList<String> goneProjects) {

  /**
   * Refuses null.
   *
   * @param earlier the dossier of the earlier report
   * @param later the dossier of the report that follows it
   * @param yearsApart the calendar years from the one to the other, at least 0; reports of the
   *     years in between are not among the dossiers
   * @param milestones the milestones that both name, by project, then in the order of the earlier
   *     one
   * @param unmatched the milestones that only one of them names, or that cannot be told apart, by
   *     project
   * @param goneProjects the ids of the projects that the later report no longer lists, in order
   */
  public Succession {
    Objects.requireNonNull(earlier, "earlier");
    Objects.requireNonNull(later, "later");
    Objects.requireNonNull(milestones, "milestones");
    Objects.requireNonNull(unmatched, "unmatched");
    Objects.requireNonNull(goneProjects, "goneProjects");
  }

  /**
   * Finds the milestones whose planned day moved.
   *
   * @return those of which both days are stated and differ
   */
  public ImmutableList<MilestonePair> slips() {
    return milestones.stream()
        .filter(pair -> pair.slippage().filter(days -> days != 0).isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Finds the milestones of which the later report tells another earlier plan than the earlier
   * report held.
   *
   * @return the milestones; none if the reports are more than a year apart, since the later one
   *     then speaks of a report that is not at hand
   */
  public ImmutableList<MilestonePair> contradictions() {
    return isNext()
        ? milestones.stream()
            .filter(MilestonePair::isContradicted)
            .collect(ImmutableList.toImmutableList())
        : ImmutableList.of();
  }

  /**
   * Tells whether no report of a calendar year can have come in between.
   *
   * @return true if they are of one calendar year, or of two that follow each other
   */
  public boolean isNext() {
    return yearsApart <= 1;
  }

  /**
   * Finds the reports of which annex 2 is not stated, so that nothing could be compared.
   *
   * @return one of the two, both, or none
   */
  public ImmutableList<Dossier> withoutAnnex2() {
    ImmutableList.Builder<Dossier> without = ImmutableList.builder();
    for (Dossier dossier : ImmutableList.of(earlier, later)) {
      if (Optional.of(dossier).flatMap(Dossier::report).flatMap(YearlyReport::annex2).isEmpty()) {
        without.add(dossier);
      }
    }
    return without.build();
  }
}
