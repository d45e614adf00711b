package nl.ims.model.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import nl.ims.model.cooperation.Basis;
import nl.ims.model.cooperation.BasisKind;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.CooperationKind;
import nl.ims.model.cooperation.CooperationStatus;
import nl.ims.model.cooperation.Depth;

/** Generators of cooperations. */
public final class Cooperations {

  private Cooperations() {}

  /**
   * Generates cooperations with all keys, and words that a file format may trip over.
   *
   * @return valid cooperations
   */
  public static Arbitrary<Cooperation> any() {
    return Builders.withBuilder(Cooperation::builder)
        .use(Pick.maybe(Texts.any()))
        .in(Cooperation.Builder::name)
        .use(Pick.maybe(Texts.any()))
        .in(Cooperation.Builder::abbreviation)
        .use(Pick.maybe(Arbitraries.of(CooperationKind.class)))
        .in(Cooperation.Builder::kind)
        .use(Pick.maybe(Contributions.countries()))
        .in(Cooperation.Builder::partners)
        .use(Pick.maybe(Arbitraries.of(Depth.class)))
        .in(Cooperation.Builder::depth)
        .use(Pick.maybe(Pick.list(bases(), 3)))
        .in(Cooperation.Builder::basis)
        .use(Pick.maybe(Arbitraries.of(CooperationStatus.class)))
        .in(Cooperation.Builder::status)
        .build(Cooperation.Builder::build)
        .withoutEdgeCases();
  }

  /**
   * Generates documents that a cooperation rests on.
   *
   * @return valid bases
   */
  public static Arbitrary<Basis> bases() {
    return Builders.withBuilder(Basis::builder)
        .use(Pick.maybe(Arbitraries.of(BasisKind.class)))
        .in(Basis.Builder::kind)
        .use(Pick.maybe(Papers.any()))
        .in(Basis.Builder::paper)
        .use(Pick.maybe(Days.any()))
        .in(Basis.Builder::date)
        .use(Pick.maybe(Days.any()))
        .in(Basis.Builder::inForce)
        .build(Basis.Builder::build)
        .withoutEdgeCases();
  }
}
