package nl.ims.rules.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.YearlyReport;
import nl.ims.rules.report.UnmatchedMilestone.Reason;

/** Compares annex 2 of two reports, project by project. */
final class AnnexComparison {
  private final Dossier earlier;
  private final Dossier later;
  private final ImmutableList.Builder<MilestonePair> pairs = ImmutableList.builder();
  private final ImmutableSet.Builder<UnmatchedMilestone> unmatched = ImmutableSet.builder();

  AnnexComparison(Dossier earlier, Dossier later) {
    this.earlier = earlier;
    this.later = later;
  }

  Succession succession(int yearsApart) {
    Optional<ImmutableSortedMap<String, ProjectState>> before = projects(earlier);
    Optional<ImmutableSortedMap<String, ProjectState>> after = projects(later);
    ImmutableList.Builder<String> gone = ImmutableList.builder();
    if (before.isPresent() && after.isPresent()) {
      before
          .get()
          .forEach(
              (id, project) -> {
                ProjectState same = after.get().get(id);
                if (same == null) {
                  gone.add(id);
                } else {
                  compare(id, project.milestones(), same.milestones());
                }
              });
    }
    return new Succession(
        earlier, later, yearsApart, pairs.build(), unmatched.build().asList(), gone.build());
  }

  private static Optional<ImmutableSortedMap<String, ProjectState>> projects(Dossier dossier) {
    return dossier
        .report()
        .flatMap(YearlyReport::annex2)
        .map(list -> ImmutableSortedMap.copyOf(Maps.uniqueIndex(list, ProjectState::id)));
  }

  /** Pairs the milestones of a project, if both reports state them; one without a name has none. */
  private void compare(
      String project,
      Optional<ImmutableList<Milestone>> before,
      Optional<ImmutableList<Milestone>> after) {
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    Named earlierNamed = new Named(before.get());
    Named laterNamed = new Named(after.get());
    for (Milestone one : before.get()) {
      ImmutableSet<Integer> like = laterNamed.like(one);
      if (like.size() == 1) {
        Milestone same = after.get().get(Iterables.getOnlyElement(like));
        if (earlierNamed.like(same).size() == 1) {
          pairs.add(new MilestonePair(project, one, same));
          continue;
        }
      }
      alone(project, one, like.isEmpty() ? Reason.GONE : Reason.AMBIGUOUS);
    }
    for (Milestone one : after.get()) {
      if (earlierNamed.like(one).isEmpty()) {
        alone(project, one, Reason.ADDED);
      }
    }
  }

  private void alone(String project, Milestone milestone, Reason reason) {
    milestone
        .milestone()
        .ifPresent(name -> unmatched.add(new UnmatchedMilestone(project, name, reason)));
  }

  /** Milestones by their names. */
  private static final class Named {
    private final ImmutableSetMultimap<String, Integer> places;

    Named(List<Milestone> milestones) {
      ImmutableSetMultimap.Builder<String, Integer> named = ImmutableSetMultimap.builder();
      for (int i = 0; i < milestones.size(); i++) {
        for (String name : names(milestones.get(i))) {
          named.put(name, i);
        }
      }
      this.places = named.build();
    }

    /** The places of those that have its name in some language. */
    ImmutableSet<Integer> like(Milestone one) {
      ImmutableSet<String> names = names(one);
      if (names.size() == 1) {
        return places.get(Iterables.getOnlyElement(names));
      }
      return names.stream()
          .flatMap(name -> places.get(name).stream())
          .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSet<String> names(Milestone milestone) {
      return milestone.milestone().map(name -> name.spellings()).orElse(ImmutableSet.of());
    }
  }
}
