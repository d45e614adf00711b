package nl.ims.rules.formulation;

import static nl.ims.rules.book.Verdict.NEEDS_JUDGEMENT;
import static nl.ims.rules.book.Verdict.NOT_APPLICABLE;
import static nl.ims.rules.book.Verdict.SATISFIED;
import static nl.ims.rules.book.Verdict.UNDETERMINED;
import static nl.ims.rules.book.Verdict.VIOLATED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import nl.ims.model.actor.Country;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.report.Annex1;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;
import nl.ims.rules.book.Verdict;

/** The rules on the yearly report, formulated a second time. */
final class SecondReport {
  private final YearlyReport report;
  private final Judge judge;
  private final ImmutableList.Builder<Said> said = ImmutableList.builder();

  private SecondReport(YearlyReport report, Judge judge) {
    this.report = report;
    this.judge = judge;
  }

  /** What the rules say, in no order that means anything. */
  static ImmutableList<Said> of(Judge judge) {
    SecondReport second = new SecondReport(judge.dossier().report().orElseThrow(), judge);
    second.projects();
    second.annexes();
    second.announced();
    second.promised();
    second.sent();
    return second.said.build();
  }

  private void projects() {
    each(
        "report/project-slippage",
        report.annex2(),
        ProjectState::id,
        project -> milestones(project, days -> days.as(SecondReport::stands), NOT_APPLICABLE));
    each(
        "report/project-planning",
        report.annex2(),
        ProjectState::id,
        project -> milestones(project, days -> days.as(SecondReport::isPlanned), NEEDS_JUDGEMENT));
    each(
        "report/project-status",
        report.annex2(),
        ProjectState::id,
        project -> Possible.only(project.status().isPresent() ? SATISFIED : UNDETERMINED));
  }

  /** What a milestone may come to: a day is planned, and later than in the report before. */
  private enum Plan {
    NONE,
    STANDS,
    LATER
  }

  private static Possible<Verdict> milestones(
      ProjectState project,
      Function<Possible<ImmutableSet<Plan>>, Possible<Verdict>> demand,
      Verdict none) {
    if (project.milestones().isEmpty()) {
      return Possible.only(UNDETERMINED);
    } else if (project.milestones().get().isEmpty()) {
      return Possible.only(none);
    }
    return demand.apply(
        Possible.within(project.milestones(), SecondReport::plan, ImmutableSet.of()));
  }

  private static Possible<Plan> plan(Milestone milestone) {
    if (milestone.planned().isEmpty()) {
      return new Possible<>(ImmutableSet.copyOf(Plan.values()));
    } else if (milestone.previouslyPlanned().isEmpty()) {
      return new Possible<>(ImmutableSet.of(Plan.STANDS, Plan.LATER));
    }
    boolean later = milestone.planned().get().isAfter(milestone.previouslyPlanned().get());
    return Possible.only(later ? Plan.LATER : Plan.STANDS);
  }

  private static Verdict stands(ImmutableSet<Plan> plans) {
    return plans.contains(Plan.LATER) ? NEEDS_JUDGEMENT : SATISFIED;
  }

  private static Verdict isPlanned(ImmutableSet<Plan> plans) {
    return plans.contains(Plan.STANDS) || plans.contains(Plan.LATER) ? SATISFIED : NEEDS_JUDGEMENT;
  }

  private void annexes() {
    whole(
        "report/annex-1-does-not-contribute",
        filled(report.annex1().flatMap(Annex1::doesNotContribute), NEEDS_JUDGEMENT));
    whole(
        "report/annex-1-contributes",
        filled(report.annex1().flatMap(Annex1::contributes), NEEDS_JUDGEMENT));
  }

  private void announced() {
    each(
        "report/topic-treated",
        report.topics(),
        Topic::id,
        topic ->
            Possible.stated(topic.announced(), ImmutableSet.of(true, false))
                .as(yes -> yes ? filled(topic.developments(), VIOLATED) : NOT_APPLICABLE));
    each(
        "report/partner-treated",
        report.partnersAnnounced(),
        Country::toString,
        state ->
            Possible.only(
                report
                    .partners()
                    .map(treated -> treated.contains(state) ? SATISFIED : VIOLATED)
                    .orElse(UNDETERMINED)));
  }

  private void promised() {
    each(
        "report/promise-answered",
        report.promises(),
        Promise::id,
        promise -> Possible.only(filled(promise.answered(), NEEDS_JUDGEMENT)));
  }

  private void sent() {
    boolean known = report.date().isPresent() && report.year().isPresent();
    whole(
        "report/in-its-year",
        !known
            ? UNDETERMINED
            : report.date().get().getYear() == report.year().get() ? SATISFIED : NEEDS_JUDGEMENT);
    whole(
        "report/paper-and-day",
        report.paper().isPresent() && report.date().isPresent() ? SATISFIED : UNDETERMINED);
  }

  private static Verdict filled(Optional<? extends Collection<?>> list, Verdict empty) {
    return list.map(all -> all.isEmpty() ? empty : SATISFIED).orElse(UNDETERMINED);
  }

  private void whole(String rule, Verdict verdict) {
    said.add(judge.say(rule, Optional.empty(), Possible.only(verdict)));
  }

  private <T> void each(
      String rule,
      Optional<? extends Collection<T>> list,
      Function<T, String> name,
      Function<T, Possible<Verdict>> demand) {
    if (list.isEmpty() || list.get().isEmpty()) {
      whole(rule, list.isPresent() ? NOT_APPLICABLE : UNDETERMINED);
      return;
    }
    for (T element : list.get()) {
      said.add(judge.say(rule, Optional.of(name.apply(element)), demand.apply(element)));
    }
  }
}
