package nl.ims.io.yearly;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.ims.io.page.Cite;
import nl.ims.io.page.Sentence;
import nl.ims.io.page.Wording;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.source.Paper;
import nl.ims.rules.report.MilestonePair;
import nl.ims.rules.report.Succession;

/** What the report before says of the projects of annex 2. */
final class Slippage {
  private final Succession step;
  private final Wording words;
  private final Map<Place, MilestonePair> taken = new HashMap<>(); // is looked up in, never walked
  private final ImmutableListMultimap<String, MilestonePair> contradictions;
  private final ImmutableMap<String, ProjectState> before;

  /** A milestone of the report of the year, in its project. */
  private record Place(String project, Milestone milestone) {}

  /**
   * Looks through the milestones of both reports once.
   *
   * @param step the report of the year and the one before it
   * @param words the words of the draft
   */
  Slippage(Succession step, Wording words) {
    this.step = step;
    this.words = words;
    for (MilestonePair pair : step.milestones()) {
      if (pair.later().previouslyPlanned().isEmpty() && pair.earlier().planned().isPresent()) {
        taken.putIfAbsent(new Place(pair.project(), pair.later()), pair);
      }
    }
    this.contradictions = Multimaps.index(step.contradictions(), MilestonePair::project);
    this.before =
        step.earlier()
            .report()
            .flatMap(YearlyReport::annex2)
            .map(list -> Maps.uniqueIndex(list, ProjectState::id))
            .orElse(ImmutableMap.of());
  }

  /** The milestone in both reports, if only the earlier one tells when it was planned before. */
  Optional<MilestonePair> of(String project, Milestone milestone) {
    return Optional.ofNullable(taken.get(new Place(project, milestone)));
  }

  /** The day planned before, with the dossier that says so. */
  String shown(MilestonePair pair) {
    return words.day(pair.earlier().planned().orElseThrow()) + " (" + step.earlier().id() + ")";
  }

  /**
   * Where the report before says it: its milestone or its project. The paper of the report itself
   * does not stand in for them, since its annex need not have been read.
   */
  Cite cite(MilestonePair pair) {
    Optional<Paper> paper =
        pair.earlier().paper().or(() -> project(pair.project()).flatMap(ProjectState::paper));
    return words.cite(paper, pair.earlier().inferred());
  }

  private Optional<ProjectState> project(String id) {
    return Optional.ofNullable(before.get(id));
  }

  /** The milestones of a project of which the two reports tell different earlier plans. */
  ImmutableList<Sentence> contradictions(String project) {
    return contradictions.get(project).stream()
        .map(this::contradiction)
        .collect(ImmutableList.toImmutableList());
  }

  private Sentence contradiction(MilestonePair pair) {
    return Sentence.of(
        words.say(
            "Let op: van ‘%s’ geeft %s als geplande dag %s, en dit rapport als eerder gepland %s",
            "Note: of ‘%s’ %s gives %s as the planned day, and this report gives as planned before"
                + " %s",
            words.say(pair.later().milestone().orElseThrow()),
            step.earlier().id(),
            words.day(pair.earlier().planned().orElseThrow()),
            words.day(pair.later().previouslyPlanned().orElseThrow())),
        cite(pair));
  }

  /** Notes the projects that the report before lists and that of the year does not. */
  void gone(Gaps gaps) {
    for (String project : step.goneProjects()) {
      String name = project(project).flatMap(ProjectState::name).map(words::say).orElse(project);
      gaps.add(
          words.say(
              "Project %s: staat in %s en niet meer in bijlage 2",
              "Project %s: listed in %s, and no longer in annex 2", name, step.earlier().id()),
          "report.annex-2");
    }
  }
}
