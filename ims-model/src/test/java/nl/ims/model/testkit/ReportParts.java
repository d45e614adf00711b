package nl.ims.model.testkit;

import com.google.common.collect.ImmutableSortedSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import nl.ims.model.actor.Actor;
import nl.ims.model.report.AnnexEntry;
import nl.ims.model.report.AnnexEntryKind;
import nl.ims.model.report.Development;
import nl.ims.model.report.ProjectState;
import nl.ims.model.report.Promise;
import nl.ims.model.report.PromiseAnswer;
import nl.ims.model.report.Topic;

/** Generators of the parts of a yearly report. */
final class ReportParts {

  private ReportParts() {}

  /** Promises: open, answered, and not known to be either. */
  static Arbitrary<Promise> promises(Ingredients from) {
    Arbitrary<PromiseAnswer> answers =
        Combinators.combine(
                Pick.maybe(from.papers()), Pick.maybe(from.texts()), Pick.maybe(from.days()))
            .as(PromiseAnswer::new);
    Arbitrary<ImmutableSortedSet<Actor>> ministers =
        Arbitraries.of(
            ImmutableSortedSet.of(Actor.DEFENCE),
            ImmutableSortedSet.of(Actor.GOVERNMENT),
            ImmutableSortedSet.of(Actor.FOREIGN_AFFAIRS, Actor.DEFENCE));
    return Builders.withBuilder(Promise::builder)
        .use(from.ids())
        .in(Promise.Builder::id)
        .use(Pick.maybe(from.texts()))
        .in(Promise.Builder::text)
        .use(Pick.maybe(ministers))
        .in(Promise.Builder::by)
        .use(Pick.maybe(from.texts()))
        .in(Promise.Builder::to)
        .use(Pick.maybe(from.texts()))
        .in(Promise.Builder::occasion)
        .use(Pick.maybe(from.days()))
        .in(Promise.Builder::date)
        .use(Pick.maybe(from.papers()))
        .in(Promise.Builder::paper)
        .use(Pick.maybe(from.ids()))
        .in(Promise.Builder::topic)
        .use(Pick.maybe(Pick.list(answers, 2)))
        .in(Promise.Builder::answered)
        .use(Arbitraries.of(false, false, true))
        .in(Promise.Builder::inferred)
        .build(Promise.Builder::build)
        .withoutEdgeCases();
  }

  /** Entries of annex 1. */
  static Arbitrary<AnnexEntry> entries(Ingredients from) {
    return Builders.withBuilder(AnnexEntry::builder)
        .use(Pick.maybe(from.texts()))
        .in(AnnexEntry.Builder::name)
        .use(Pick.maybe(Arbitraries.of(AnnexEntryKind.class)))
        .in(AnnexEntry.Builder::kind)
        .use(Pick.maybe(from.ids()))
        .in(AnnexEntry.Builder::framework)
        .use(Pick.maybe(from.papers()))
        .in(AnnexEntry.Builder::paper)
        .use(Arbitraries.of(false, false, true))
        .in(AnnexEntry.Builder::inferred)
        .build(AnnexEntry.Builder::build)
        .withoutEdgeCases();
  }

  /** Projects of annex 2, with milestones. */
  static Arbitrary<ProjectState> projects(Ingredients from) {
    return Builders.withBuilder(ProjectState::builder)
        .use(from.ids())
        .in(ProjectState.Builder::id)
        .use(Pick.maybe(from.texts()))
        .in(ProjectState.Builder::name)
        .use(Pick.maybe(from.ids()))
        .in(ProjectState.Builder::cooperation)
        .use(Pick.maybe(from.texts()))
        .in(ProjectState.Builder::status)
        .use(Pick.maybe(Pick.list(CooperationParts.milestones(from), 2)))
        .in(ProjectState.Builder::milestones)
        .use(Pick.maybe(from.papers()))
        .in(ProjectState.Builder::paper)
        .build(ProjectState.Builder::build)
        .withoutEdgeCases();
  }

  /** Topics, announced or not, with developments. */
  static Arbitrary<Topic> topics(Ingredients from) {
    return Builders.withBuilder(Topic::builder)
        .use(from.ids())
        .in(Topic.Builder::id)
        .use(Pick.maybe(from.texts()))
        .in(Topic.Builder::name)
        .use(Pick.maybe(Arbitraries.of(true, false)))
        .in(Topic.Builder::announced)
        .use(Pick.maybe(Pick.list(developments(from), 2)))
        .in(Topic.Builder::developments)
        .build(Topic.Builder::build)
        .withoutEdgeCases();
  }

  /** What a report tells under a topic or in a chapter. */
  static Arbitrary<Development> developments(Ingredients from) {
    return Builders.withBuilder(Development::builder)
        .use(Pick.maybe(from.days()))
        .in(Development.Builder::date)
        .use(Pick.maybe(from.texts()))
        .in(Development.Builder::text)
        .use(Pick.maybe(from.papers()))
        .in(Development.Builder::paper)
        .use(Arbitraries.of(false, false, true))
        .in(Development.Builder::inferred)
        .build(Development.Builder::build)
        .withoutEdgeCases();
  }
}
