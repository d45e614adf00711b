package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.YearlyReport;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Days;
import nl.ims.model.testkit.Judgements;
import nl.ims.model.testkit.Reports;

/** Dossiers on yearly reports, so that each rule has each verdict. */
final class ReportSituations {
  private static final List<String> ON_THE_WHOLE =
      List.of(
          "report/in-its-year", "report/annex-1-contributes", "report/annex-1-does-not-contribute");

  private static final List<String> ON_ELEMENTS =
      List.of("report/promise-answered", "report/project-planning", "report/project-slippage");

  private static final List<String> IDS = List.of("munitions", "vat", "aiv-96");

  private ReportSituations() {}

  static Arbitrary<Dossier> dossiers() {
    Arbitrary<Optional<LocalDate>> through =
        Arbitraries.oneOf(Arbitraries.just(Optional.empty()), Days.few().map(Optional::of));
    return Combinators.combine(
            Reports.forRules(),
            through,
            judgements().list().ofMaxSize(4),
            Arbitraries.of(true, false))
        .as(
            (report, last, judgements, fuller) ->
                Dossier.builder()
                    .id("r")
                    .report(fuller ? fuller(report) : report)
                    .recordedThrough(last)
                    .addAllJudgements(Judgements.once(judgements))
                    .build())
        .withoutEdgeCases();
  }

  /** Fills in what seldom meets by chance: the year of the day, plans that can be compared. */
  private static YearlyReport fuller(YearlyReport report) {
    return report
        .withYear(report.date().map(LocalDate::getYear).or(report::year))
        .withAnnex2(
            report
                .annex2()
                .map(
                    projects ->
                        projects.stream()
                            .map(ReportSituations::planned)
                            .collect(ImmutableList.toImmutableList())));
  }

  private static ProjectState planned(ProjectState project) {
    return project.withMilestones(
        project
            .milestones()
            .map(
                list ->
                    list.stream()
                        .map(ReportSituations::planned)
                        .collect(ImmutableList.toImmutableList())));
  }

  private static Milestone planned(Milestone milestone) {
    LocalDate day = milestone.planned().orElseGet(Answers::someDay);
    return milestone
        .withPlanned(day)
        .withPreviouslyPlanned(milestone.previouslyPlanned().orElse(day));
  }

  private static Arbitrary<Judgement> judgements() {
    Arbitrary<Judgement.Builder> whole =
        Arbitraries.of(ON_THE_WHOLE).map(rule -> Judgement.builder().rule(rule));
    Arbitrary<Judgement.Builder> elements =
        Combinators.combine(Arbitraries.of(ON_ELEMENTS), Arbitraries.of(IDS))
            .as((rule, id) -> Judgement.builder().rule(rule).subject(id));
    return Combinators.combine(
            Arbitraries.oneOf(whole, elements),
            Days.few(),
            Arbitraries.of(JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED))
        .as(
            (judgement, day, outcome) ->
                judgement
                    .addBy(Actor.GOVERNMENT)
                    .date(day)
                    .outcome(outcome)
                    .reason(Text.of("r"))
                    .build());
  }
}
