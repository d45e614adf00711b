package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.DecisionRule;
import nl.ims.model.cooperation.GovernanceLevel;
import nl.ims.model.cooperation.GoverningBody;
import nl.ims.model.cooperation.Milestone;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.StatusChange;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Generators of the parts of a cooperation that have no generators of their own. */
final class CooperationParts {

  private static final int CRITERIA = SovereigntyCriterion.values().length;

  private CooperationParts() {}

  /** Changes of status, in any order of days. */
  static Arbitrary<StatusChange> changes(Ingredients from) {
    return Combinators.combine(
            Arbitraries.of(CooperationStatus.class), from.days(), Pick.maybe(from.papers()))
        .as(StatusChange::new)
        .withoutEdgeCases();
  }

  /** Bodies of each level and each way to decide. */
  static Arbitrary<GoverningBody> bodies(Ingredients from) {
    return Builders.withBuilder(GoverningBody::builder)
        .use(Pick.maybe(from.texts()))
        .in(GoverningBody.Builder::body)
        .use(Pick.maybe(Arbitraries.of(GovernanceLevel.class)))
        .in(GoverningBody.Builder::level)
        .use(Pick.maybe(Pick.list(from.texts(), 2)))
        .in(GoverningBody.Builder::members)
        .use(Pick.maybe(Arbitraries.of(0, 1, 2, 12, Integer.MAX_VALUE)))
        .in(GoverningBody.Builder::meetingsPerYear)
        .use(Pick.maybe(Arbitraries.of(DecisionRule.class)))
        .in(GoverningBody.Builder::decidesBy)
        .use(Pick.maybe(from.papers()))
        .in(GoverningBody.Builder::paper)
        .build(GoverningBody.Builder::build)
        .withoutEdgeCases();
  }

  /** Milestones that came early, in time, late, or not yet. */
  static Arbitrary<Milestone> milestones(Ingredients from) {
    return Builders.withBuilder(Milestone::builder)
        .use(Pick.maybe(from.texts()))
        .in(Milestone.Builder::milestone)
        .use(Pick.maybe(from.days()))
        .in(Milestone.Builder::planned)
        .use(Pick.maybe(from.days()))
        .in(Milestone.Builder::previouslyPlanned)
        .use(Pick.maybe(from.days()))
        .in(Milestone.Builder::actual)
        .use(Pick.maybe(from.papers()))
        .in(Milestone.Builder::paper)
        .use(Arbitraries.of(false, false, true))
        .in(Milestone.Builder::inferred)
        .build(Milestone.Builder::build)
        .withoutEdgeCases();
  }

  /** Units whose days are in order; few frameworks, so that promises collide. */
  static Arbitrary<CommittedUnit> units(Ingredients from) {
    return Combinators.combine(
            readiness(from),
            ContributionParts.periods(from.days()),
            Pick.maybe(Pick.list(from.ids(), 2).map(CooperationParts::once)),
            Pick.maybe(Arbitraries.of(0, 1, 2, Integer.MAX_VALUE)),
            Pick.maybe(from.papers()),
            Arbitraries.of(false, false, true))
        .as(CooperationParts::unit)
        .withoutEdgeCases();
  }

  private static ImmutableList<String> once(ImmutableList<String> ids) {
    return ImmutableSet.copyOf(ids).asList();
  }

  /** What a unit is, and how soon it can leave. */
  private static Arbitrary<CommittedUnit> readiness(Ingredients from) {
    return Builders.withBuilder(CommittedUnit::builder)
        .use(Pick.maybe(from.texts()))
        .in(CommittedUnit.Builder::name)
        .use(Pick.maybe(Arbitraries.of(Branch.class)))
        .in(CommittedUnit.Builder::branch)
        .use(Pick.maybe(ContributionParts.people()))
        .in(CommittedUnit.Builder::personnel)
        .use(Pick.maybe(Arbitraries.of(0, 1, 2, 5, 26, 27, 90, Integer.MAX_VALUE)))
        .in(CommittedUnit.Builder::noticeToMove)
        .build(CommittedUnit.Builder::build)
        .withoutEdgeCases();
  }

  private static CommittedUnit unit(
      CommittedUnit ready,
      Period period,
      Optional<ImmutableList<String>> frameworks,
      Optional<Integer> left,
      Optional<Paper> paper,
      boolean inferred) {
    return CommittedUnit.builder()
        .name(ready.name())
        .branch(ready.branch())
        .personnel(ready.personnel())
        .noticeToMove(ready.noticeToMove())
        .fromInclusive(period.fromInclusive())
        .throughInclusive(period.throughInclusive())
        .committedTo(frameworks)
        .leftAtHome(left)
        .paper(paper)
        .inferred(inferred)
        .build();
  }

  /** Statements on up to three constants; none on any of them included. */
  static <E extends Enum<E>> Arbitrary<ImmutableSortedMap<E, Statement>> statements(
      Ingredients from, Class<E> type) {
    return Arbitraries.maps(
            Arbitraries.of(type), Points.statements(from.texts(), from.somePapers(), from.days()))
        .ofMaxSize(3)
        .map(map -> ImmutableSortedMap.<E, Statement>copyOf(map))
        .withoutEdgeCases();
  }

  /** Answers on up to six criteria, or on all; half of them in a bare code. */
  static Arbitrary<ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer>> sovereignty(
      Ingredients from) {
    Arbitrary<Details> details =
        Combinators.combine(
                Pick.maybe(from.texts()), from.somePapers(), Arbitraries.of(false, true))
            .as(Details::new);
    Arbitrary<Reply> replies =
        Combinators.combine(
                Arbitraries.integers().between(0, 59),
                Arbitraries.oneOf(Arbitraries.just(Details.NONE), details))
            .as(Reply::new);
    Arbitrary<ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer>> some =
        Arbitraries.maps(Arbitraries.of(SovereigntyCriterion.class), replies)
            .ofMaxSize(6)
            .map(
                map -> {
                  TreeMap<SovereigntyCriterion, SovereigntyAnswer> answers = new TreeMap<>();
                  map.forEach((criterion, reply) -> answers.put(criterion, reply.on(criterion)));
                  return ImmutableSortedMap.copyOf(answers);
                });
    Arbitrary<ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer>> all =
        replies.list().ofSize(CRITERIA).map(CooperationParts::onAll);
    return Arbitraries.frequencyOf(Tuple.of(8, some), Tuple.of(1, all)).withoutEdgeCases();
  }

  private static ImmutableSortedMap<SovereigntyCriterion, SovereigntyAnswer> onAll(
      List<Reply> replies) {
    TreeMap<SovereigntyCriterion, SovereigntyAnswer> answers = new TreeMap<>();
    Iterator<Reply> next = replies.iterator();
    for (SovereigntyCriterion criterion : SovereigntyCriterion.values()) {
      answers.put(criterion, next.next().on(criterion));
    }
    return ImmutableSortedMap.copyOf(answers);
  }

  /** What goes with the code of an answer. */
  private record Details(Optional<Text> text, ImmutableList<Paper> papers, boolean inferred) {
    static final Details NONE = new Details(Optional.empty(), ImmutableList.of(), false);
  }

  /** A reply that waits for its criterion: 60 divides by 3, 4 and 5, the numbers of answers. */
  private record Reply(int pick, Details details) {

    SovereigntyAnswer on(SovereigntyCriterion criterion) {
      ImmutableList<String> codes = criterion.answerCodes();
      return SovereigntyAnswer.builder()
          .criterion(criterion)
          .answer(codes.get(pick % codes.size()))
          .text(details.text())
          .addAllPapers(details.papers())
          .inferred(details.inferred())
          .build();
    }
  }
}
