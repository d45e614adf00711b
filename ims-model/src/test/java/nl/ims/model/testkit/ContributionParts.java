package nl.ims.model.testkit;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.ims.model.contribution.Command;
import nl.ims.model.contribution.Mandate;
import nl.ims.model.contribution.MandateBasis;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Request;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;

/** Generators of the parts of a contribution that have no generators of their own. */
final class ContributionParts {

  private ContributionParts() {}

  /** Mandates whose days are in order. */
  static Arbitrary<Mandate> mandates(
      Arbitrary<Paper> papers, Arbitrary<Text> texts, Arbitrary<LocalDate> days) {
    return Combinators.combine(
            Pick.maybe(Arbitraries.of(MandateBasis.class)),
            Pick.maybe(papers),
            Pick.maybe(texts),
            periods(days))
        .as(
            (basis, paper, organisation, period) ->
                Mandate.builder()
                    .basis(basis)
                    .paper(paper)
                    .organisation(organisation)
                    .fromInclusive(period.fromInclusive())
                    .throughInclusive(period.throughInclusive())
                    .build())
        .withoutEdgeCases();
  }

  /** Periods whose days are in order. */
  static Arbitrary<Period> periods(Arbitrary<LocalDate> days) {
    return Combinators.combine(Pick.maybe(days), Pick.maybe(days))
        .as(ContributionParts::period)
        .withoutEdgeCases();
  }

  private static Period period(Optional<LocalDate> one, Optional<LocalDate> other) {
    boolean turned = one.isPresent() && other.isPresent() && other.get().isBefore(one.get());
    return turned ? new Period(other, one) : new Period(one, other);
  }

  /** Requests with all keys. */
  static Arbitrary<Request> requests(Arbitrary<Text> texts, Arbitrary<LocalDate> days) {
    return Combinators.combine(Pick.maybe(texts), Pick.maybe(days))
        .as(Request::new)
        .withoutEdgeCases();
  }

  /** Commands with all keys. */
  static Arbitrary<Command> commands() {
    return Combinators.combine(
            Pick.maybe(Texts.any()),
            Pick.maybe(Texts.any()),
            Pick.maybe(Arbitraries.of(true, false)))
        .as(Command::new)
        .withoutEdgeCases();
  }

  /** Names of areas, and codes of countries that a file format may trip over. */
  static Arbitrary<Text> areas() {
    return Arbitraries.oneOf(Texts.any(), Arbitraries.of("NO", "YE", "ML").map(Text::of))
        .withoutEdgeCases();
  }

  /** Numbers of people, the bounds among them. */
  static Arbitrary<Integer> people() {
    return Arbitraries.oneOf(
            Arbitraries.integers().between(0, 2_000), Arbitraries.of(0, 1, Integer.MAX_VALUE))
        .withoutEdgeCases();
  }
}
