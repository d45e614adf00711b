package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.actor.Country;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Branch;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.contribution.Cost;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Funding;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.MilitaryUnit;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Request;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.term.Text;

/** Generators of contributions and their parts. */
public final class Contributions {

  private Contributions() {}

  /**
   * Generates contributions with all keys, and words that a file format may trip over.
   *
   * @return valid contributions, the one that states nothing included
   */
  public static Arbitrary<Contribution> any() {
    Arbitrary<Contribution> partial =
        Combinators.combine(
                scope(Arbitraries.of(Task.class), Pick.set(Purpose.class), Pick.set(Form.class)),
                rest())
            .as(Contributions::joined);
    return Arbitraries.frequencyOf(
            Tuple.of(15, partial), Tuple.of(1, Arbitraries.just(Contribution.builder().build())))
        .withoutEdgeCases();
  }

  /**
   * Generates contributions with the keys that rules read, weighted so that each regime occurs.
   *
   * @return valid contributions on {@link Days#few()}
   */
  public static Arbitrary<Contribution> forRules() {
    Arbitrary<Task> tasks =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(Task.OPERATION, Task.TRAINING_MISSION)),
            Tuple.of(
                2, Arbitraries.of(Task.SPECIAL_OPERATION, Task.VESSEL_PROTECTION, Task.STANDBY)),
            Tuple.of(2, Arbitraries.of(Task.class)));
    Arbitrary<ImmutableSortedSet<Purpose>> purposes =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))),
            Tuple.of(
                2,
                Arbitraries.of(
                    ImmutableSortedSet.of(Purpose.HUMANITARIAN_AID),
                    ImmutableSortedSet.of(Purpose.DEFENCE_OF_ALLIES),
                    ImmutableSortedSet.of(
                        Purpose.DEFENCE_OF_ALLIES, Purpose.INTERNATIONAL_LEGAL_ORDER))),
            Tuple.of(3, Pick.set(Purpose.class)));
    Arbitrary<ImmutableSortedSet<Form>> forms =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.just(ImmutableSortedSet.of(Form.UNIT))),
            Tuple.of(2, Arbitraries.just(ImmutableSortedSet.of(Form.INDIVIDUALS))),
            Tuple.of(3, Pick.set(Form.class)));
    return Combinators.combine(scope(tasks, purposes, forms), twins())
        .as(Contributions::joined)
        .withoutEdgeCases();
  }

  private static Arbitrary<Contribution> scope(
      Arbitrary<Task> tasks,
      Arbitrary<ImmutableSortedSet<Purpose>> purposes,
      Arbitrary<ImmutableSortedSet<Form>> forms) {
    Arbitrary<ArmedForce> force =
        Arbitraries.of(
            ArmedForce.MAY_BE_INVOLVED, ArmedForce.MAY_BE_INVOLVED, ArmedForce.NOT_EXPECTED);
    return Builders.withBuilder(Contribution::builder)
        .use(Pick.maybe(tasks))
        .in(Contribution.Builder::task)
        .use(Pick.maybe(purposes))
        .in(Contribution.Builder::purposes)
        .use(Pick.maybe(forms))
        .in(Contribution.Builder::forms)
        .use(Pick.maybe(force))
        .in(Contribution.Builder::armedForce)
        .use(Pick.maybe(Arbitraries.of(true, false)))
        .in(Contribution.Builder::armedConflict)
        .use(Pick.maybe(Arbitraries.of(SpecialOperationType.class)))
        .in(Contribution.Builder::specialOperationType)
        .use(Pick.maybe(Arbitraries.of(KindOfDecision.class)))
        .in(Contribution.Builder::kindOfDecision)
        .use(Pick.maybe(secrecy(Texts.few())))
        .in(Contribution.Builder::secrecy)
        .build(Contribution.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Contribution> twins() {
    Arbitrary<Request> request = ContributionParts.requests(Texts.few(), Days.few());
    return Builders.withBuilder(Contribution::builder)
        .use(Pick.maybe(Pick.list(request, 2)))
        .in(Contribution.Builder::requests)
        .use(Pick.maybe(ContributionParts.periods(Days.few())))
        .in(Contribution.Builder::period)
        .use(
            Pick.maybe(
                Pick.list(ContributionParts.mandates(Papers.few(), Texts.few(), Days.few()), 2)))
        .in(Contribution.Builder::mandate)
        .use(Pick.maybe(costs()))
        .in(Contribution.Builder::cost)
        .build(Contribution.Builder::build)
        .withoutEdgeCases();
  }

  private static Arbitrary<Contribution> rest() {
    Arbitrary<ImmutableList<Text>> texts = Pick.list(Texts.any(), 3);
    return Builders.withBuilder(Contribution::builder)
        .use(Pick.maybe(texts))
        .in(Contribution.Builder::operations)
        .use(Pick.maybe(Pick.list(ContributionParts.areas(), 3)))
        .in(Contribution.Builder::areas)
        .use(Pick.maybe(Pick.list(ContributionParts.requests(Texts.any(), Days.any()), 2)))
        .in(Contribution.Builder::requests)
        .use(Pick.maybe(ContributionParts.people()))
        .in(Contribution.Builder::personnel)
        .use(Pick.maybe(Pick.list(units(), 3)))
        .in(Contribution.Builder::units)
        .use(Pick.maybe(countries()))
        .in(Contribution.Builder::partners)
        .use(Pick.maybe(Pick.list(Texts.slugs(), 3)))
        .in(Contribution.Builder::frameworks)
        .use(Pick.maybe(ContributionParts.periods(Days.any())))
        .in(Contribution.Builder::period)
        .use(
            Pick.maybe(
                Pick.list(ContributionParts.mandates(Papers.any(), Texts.any(), Days.any()), 3)))
        .in(Contribution.Builder::mandate)
        .use(Pick.maybe(ContributionParts.commands()))
        .in(Contribution.Builder::command)
        .use(Pick.maybe(Pick.set(ContributionKey.class)))
        .in(Contribution.Builder::inferred)
        .use(Pick.maybe(costs()))
        .in(Contribution.Builder::cost)
        .build(Contribution.Builder::build)
        .withoutEdgeCases();
  }

  private static Contribution joined(Contribution scope, Contribution rest) {
    return rest.withTask(scope.task())
        .withPurposes(scope.purposes())
        .withForms(scope.forms())
        .withArmedForce(scope.armedForce())
        .withArmedConflict(scope.armedConflict())
        .withSpecialOperationType(scope.specialOperationType())
        .withKindOfDecision(scope.kindOfDecision())
        .withSecrecy(scope.secrecy());
  }

  /**
   * Generates claims of secrecy, and the statement that there is none.
   *
   * @param texts where the reasons come from
   * @return valid values
   */
  public static Arbitrary<Secrecy> secrecy(Arbitrary<Text> texts) {
    return Arbitraries.oneOf(
            Arbitraries.just(Secrecy.NONE),
            Combinators.combine(Pick.maybe(Arbitraries.of(SecrecyGround.class)), Pick.maybe(texts))
                .as((ground, reason) -> new Secrecy(true, ground, reason)))
        .withoutEdgeCases();
  }

  /**
   * Generates sets of partners of a cooperation, or in a report.
   *
   * @return sets of up to five countries without the Netherlands, the empty one included
   */
  static Arbitrary<ImmutableSortedSet<Country>> partners() {
    return countries()
        .map(
            states ->
                ImmutableSortedSet.copyOf(
                    Sets.difference(states, ImmutableSet.of(Country.NETHERLANDS))));
  }

  /**
   * Generates sets of countries.
   *
   * @return sets of up to five countries, the empty one included
   */
  public static Arbitrary<ImmutableSortedSet<Country>> countries() {
    Arbitrary<String> codes =
        Arbitraries.oneOf(
            Arbitraries.of("DE", "BE", "NO", "XK", "ZW", "AD"), Arbitraries.of(Country.codes()));
    return codes
        .map(Country::of)
        .set()
        .ofMaxSize(5)
        .map(ImmutableSortedSet::copyOf)
        .withoutEdgeCases();
  }

  /**
   * Generates units.
   *
   * @return valid units
   */
  public static Arbitrary<MilitaryUnit> units() {
    return Builders.withBuilder(MilitaryUnit::builder)
        .use(Pick.maybe(Texts.any()))
        .in(MilitaryUnit.Builder::name)
        .use(Pick.maybe(Arbitraries.of(Branch.class)))
        .in(MilitaryUnit.Builder::branch)
        .use(Pick.maybe(ContributionParts.people()))
        .in(MilitaryUnit.Builder::personnel)
        .use(Pick.maybe(Pick.list(Texts.slugs(), 2)))
        .in(MilitaryUnit.Builder::committedTo)
        .build(MilitaryUnit.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Generates costs.
   *
   * @return valid costs, with amounts of up to thirty digits
   */
  public static Arbitrary<Cost> costs() {
    Arbitrary<BigDecimal> amounts =
        Arbitraries.frequencyOf(
            Tuple.of(
                3,
                Arbitraries.bigDecimals()
                    .between(BigDecimal.ZERO, new BigDecimal("1e12"))
                    .ofScale(2)),
            Tuple.of(
                1,
                Arbitraries.of(
                        "0", "0.00", "1E+3", "9".repeat(30), "0." + "9".repeat(29), "1.50", "1E-9")
                    .map(BigDecimal::new)));
    Arbitrary<String> currencies =
        Arbitraries.oneOf(Arbitraries.just("EUR"), Arbitraries.of(Cost.currencies()));
    return Combinators.combine(
            Pick.maybe(amounts), Pick.maybe(currencies), Pick.maybe(Pick.set(Funding.class)))
        .as(Cost::new)
        .withoutEdgeCases();
  }
}
