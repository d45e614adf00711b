package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.Topic;
import nl.ims.model.report.YearlyReport;

/**
 * Moves the other two subjects of a dossier in time.
 *
 * @param day moves one day
 * @param statement moves the days of a statement
 */
record OtherShift(UnaryOperator<LocalDate> day, UnaryOperator<Statement> statement) {

  Cooperation cooperation(Cooperation cooperation) {
    return cooperation
        .withBasis(
            each(
                cooperation.basis(),
                b -> b.withDate(moved(b.date())).withInForce(moved(b.inForce()))))
        .withHistory(each(cooperation.history(), this::change))
        .withObjectives(statements(cooperation.objectives()))
        .withCriteria(statements(cooperation.criteria()))
        .withMilestones(each(cooperation.milestones(), this::milestone))
        .withUnits(each(cooperation.units(), this::unit));
  }

  YearlyReport report(YearlyReport report) {
    return report
        .withDate(moved(report.date()))
        .withPromises(each(report.promises(), this::promise))
        .withAnnex2(
            each(report.annex2(), p -> p.withMilestones(each(p.milestones(), this::milestone))))
        .withTopics(each(report.topics(), this::topic))
        .withChapters(
            Maps.transformValues(
                report.chapters(),
                said ->
                    said.stream()
                        .map(each -> each.withDate(moved(each.date())))
                        .collect(ImmutableList.toImmutableList())));
  }

  private StatusChange change(StatusChange change) {
    return new StatusChange(change.status(), day.apply(change.date()), change.paper());
  }

  private Milestone milestone(Milestone milestone) {
    return milestone
        .withPlanned(moved(milestone.planned()))
        .withPreviouslyPlanned(moved(milestone.previouslyPlanned()))
        .withActual(moved(milestone.actual()));
  }

  private CommittedUnit unit(CommittedUnit unit) {
    // built anew, because moving one end first could put it beyond the other
    return CommittedUnit.builder()
        .name(unit.name())
        .branch(unit.branch())
        .personnel(unit.personnel())
        .noticeToMove(unit.noticeToMove())
        .fromInclusive(moved(unit.fromInclusive()))
        .throughInclusive(moved(unit.throughInclusive()))
        .committedTo(unit.committedTo())
        .leftAtHome(unit.leftAtHome())
        .paper(unit.paper())
        .inferred(unit.inferred())
        .build();
  }

  private Promise promise(Promise promise) {
    return promise
        .withDate(moved(promise.date()))
        .withAnswered(
            each(
                promise.answered(), a -> new PromiseAnswer(a.paper(), a.where(), moved(a.date()))));
  }

  private Topic topic(Topic topic) {
    return topic.withDevelopments(each(topic.developments(), d -> d.withDate(moved(d.date()))));
  }

  private <K extends Comparable<K>> ImmutableSortedMap<K, Statement> statements(
      ImmutableSortedMap<K, Statement> statements) {
    return ImmutableSortedMap.copyOf(Maps.transformValues(statements, statement::apply));
  }

  private Optional<LocalDate> moved(Optional<LocalDate> date) {
    return date.map(day);
  }

  private static <T> Optional<ImmutableList<T>> each(
      Optional<ImmutableList<T>> list, UnaryOperator<T> move) {
    return list.map(all -> all.stream().map(move).collect(ImmutableList.toImmutableList()));
  }
}
