package nl.ims.model.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Criterion;
import nl.ims.model.cooperation.Depth;
import nl.ims.model.cooperation.Domain;
import nl.ims.model.cooperation.Objective;

/** Generators of cooperations. */
public final class Cooperations {

  private Cooperations() {}

  /**
   * Generates cooperations with all keys, and words that a file format may trip over.
   *
   * @return valid cooperations, the one that states nothing included
   */
  public static Arbitrary<Cooperation> any() {
    return of(Ingredients.rich());
  }

  /**
   * Generates cooperations with all keys, few words, and days that collide.
   *
   * @return valid cooperations on {@link Days#few()}, the one that states nothing included
   */
  public static Arbitrary<Cooperation> forRules() {
    return of(Ingredients.few());
  }

  /**
   * Generates documents that a cooperation rests on.
   *
   * @return valid bases
   */
  public static Arbitrary<Basis> bases() {
    return bases(Ingredients.rich());
  }

  private static Arbitrary<Cooperation> of(Ingredients from) {
    Arbitrary<Cooperation> partial =
        Combinators.combine(outline(from), account(from)).as(Cooperations::joined);
    return Arbitraries.frequencyOf(
            Tuple.of(15, partial), Tuple.of(1, Arbitraries.just(Cooperation.builder().build())))
        .withoutEdgeCases();
  }

  /** What it is: between whom, how deep, on which documents, since when. */
  private static Arbitrary<Cooperation> outline(Ingredients from) {
    return Builders.withBuilder(Cooperation::builder)
        .use(Pick.maybe(from.texts()))
        .in(Cooperation.Builder::name)
        .use(Pick.maybe(from.texts()))
        .in(Cooperation.Builder::abbreviation)
        .use(Pick.maybe(Arbitraries.of(CooperationKind.class)))
        .in(Cooperation.Builder::kind)
        .use(Pick.maybe(Contributions.partners()))
        .in(Cooperation.Builder::partners)
        .use(Pick.maybe(Arbitraries.of(Depth.class)))
        .in(Cooperation.Builder::depth)
        .use(Pick.maybe(Pick.list(bases(from), 3)))
        .in(Cooperation.Builder::basis)
        .use(Pick.maybe(Arbitraries.of(CooperationStatus.class)))
        .in(Cooperation.Builder::status)
        .use(Pick.maybe(Pick.set(Domain.class)))
        .in(Cooperation.Builder::domains)
        .use(Pick.maybe(Pick.list(CooperationParts.changes(from), 3)))
        .in(Cooperation.Builder::history)
        .use(Pick.maybe(from.texts()))
        .in(Cooperation.Builder::dutchContribution)
        .build(Cooperation.Builder::build)
        .withoutEdgeCases();
  }

  /** How it is accounted for: why, who steers, what is due, what is promised, at which price. */
  private static Arbitrary<Cooperation> account(Ingredients from) {
    return Builders.withBuilder(Cooperation::builder)
        .use(CooperationParts.statements(from, Objective.class))
        .in(Cooperation.Builder::putAllObjectives)
        .use(CooperationParts.statements(from, Criterion.class))
        .in(Cooperation.Builder::putAllCriteria)
        .use(Pick.maybe(Arbitraries.of(true, false)))
        .in(Cooperation.Builder::accountComplete)
        .use(Pick.maybe(Pick.list(CooperationParts.bodies(from), 2)))
        .in(Cooperation.Builder::governance)
        .use(Pick.maybe(Pick.list(CooperationParts.milestones(from), 3)))
        .in(Cooperation.Builder::milestones)
        .use(Pick.maybe(Pick.list(CooperationParts.units(from), 3)))
        .in(Cooperation.Builder::units)
        .use(CooperationParts.sovereignty(from))
        .in(Cooperation.Builder::putAllSovereignty)
        .build(Cooperation.Builder::build)
        .withoutEdgeCases();
  }

  private static Cooperation joined(Cooperation outline, Cooperation account) {
    return outline
        .withObjectives(account.objectives())
        .withCriteria(account.criteria())
        .withAccountComplete(account.accountComplete())
        .withGovernance(account.governance())
        .withMilestones(account.milestones())
        .withUnits(account.units())
        .withSovereignty(account.sovereignty());
  }

  private static Arbitrary<Basis> bases(Ingredients from) {
    return Builders.withBuilder(Basis::builder)
        .use(Pick.maybe(Arbitraries.of(BasisKind.class)))
        .in(Basis.Builder::kind)
        .use(Pick.maybe(from.papers()))
        .in(Basis.Builder::paper)
        .use(Pick.maybe(from.days()))
        .in(Basis.Builder::date)
        .use(Pick.maybe(from.days()))
        .in(Basis.Builder::inForce)
        .build(Basis.Builder::build)
        .withoutEdgeCases();
  }
}
