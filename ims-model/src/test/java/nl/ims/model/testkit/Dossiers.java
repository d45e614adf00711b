package nl.ims.model.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Statement;
import nl.ims.model.cooperation.CommittedUnit;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;

/** Generators of dossiers. */
public final class Dossiers {

  /** First days of windows in which a law, framework or promise begins within a week. */
  private static final LocalDate[] ERAS = {
    LocalDate.of(1995, 6, 25), LocalDate.of(2000, 7, 16), LocalDate.of(2001, 7, 10),
    LocalDate.of(2004, 6, 8), LocalDate.of(2009, 6, 28), LocalDate.of(2011, 6, 20),
    LocalDate.of(2014, 1, 19), LocalDate.of(2014, 5, 11), LocalDate.of(2020, 5, 17),
    LocalDate.of(2020, 10, 10), LocalDate.of(2022, 3, 29)
  };

  private Dossiers() {}

  /**
   * Generates dossiers of all subjects with all keys, and words that a file format may trip over.
   *
   * @return valid dossiers, sparse ones included
   */
  public static Arbitrary<Dossier> any() {
    Arbitrary<Dossier> contributions =
        Combinators.combine(head(), Contributions.any(), Points.any())
            .as(
                (head, contribution, points) ->
                    head.builder()
                        .contribution(contribution)
                        .putAllPoints(Points.allowed(points, contribution))
                        .build());
    Arbitrary<Dossier> cooperations = Combinators.combine(head(), Cooperations.any()).as(Head::on);
    Arbitrary<Dossier> reports =
        Combinators.combine(head(), Reports.any())
            .as((head, report) -> head.builder().report(report).build());
    return Arbitraries.frequencyOf(
            Tuple.of(5, contributions), Tuple.of(3, cooperations), Tuple.of(2, reports))
        .withoutEdgeCases();
  }

  /**
   * Generates dossiers of contributions for laws on rules: up to nine steps on days that collide,
   * some procedures by the book among them, points in four measures, some judgements, and a log
   * that is complete through some day in half of the cases.
   *
   * <p>Most lie in the window of {@link Days#few()}; a third are moved to a window in which a law
   * or framework begins.
   *
   * @return valid dossiers
   */
  public static Arbitrary<Dossier> forRules() {
    Arbitrary<Long> shifts =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(0L)),
            Tuple.of(
                1, Arbitraries.of(ERAS).map(day -> day.toEpochDay() - Days.START.toEpochDay())));
    return Combinators.combine(inWindow(), shifts).as(Shift::of).withoutEdgeCases();
  }

  /**
   * Generates logs for laws on rules.
   *
   * @return up to nine steps on {@link Days#few()}, a quarter of the logs from a procedure by the
   *     book
   */
  public static Arbitrary<ImmutableList<Step>> logs() {
    Arbitrary<List<Step>> random = Steps.forRules().list().ofMaxSize(9);
    Arbitrary<List<Step>> book =
        Combinators.combine(Steps.byTheBook(), Steps.forRules().list().ofMaxSize(2))
            .as(
                (steps, others) ->
                    ImmutableList.copyOf(Iterables.limit(Iterables.concat(others, steps), 9)));
    return Arbitraries.frequencyOf(Tuple.of(3, random), Tuple.of(1, book))
        .map(Steps::once)
        .withoutEdgeCases();
  }

  private static Arbitrary<Dossier> inWindow() {
    Arbitrary<Optional<LocalDate>> recordedThrough =
        Pick.maybe(
            0.5,
            Arbitraries.oneOf(Days.few(), Arbitraries.of(7, 446, 900).map(Days.START::plusDays)));
    Arbitrary<Optional<Boolean>> complete = Pick.maybe(0.5, Arbitraries.of(true, true, false));
    return Combinators.combine(
            logs(),
            Contributions.forRules(),
            Points.forRules(),
            Judgements.forRules(),
            recordedThrough,
            complete)
        .as(
            (steps, contribution, points, judgements, through, all) ->
                small(steps, contribution, points, judgements.apply(steps))
                    .recordedThrough(through)
                    .pointsComplete(all)
                    .build())
        .withoutEdgeCases();
  }

  private static Dossier.Builder small(
      List<Step> steps,
      Contribution contribution,
      ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>> points,
      List<Judgement> judgements) {
    return Dossier.builder()
        .id("d")
        .contribution(contribution)
        .putAllPoints(Points.allowed(points, contribution))
        .addAllProcedure(steps)
        .addAllJudgements(judgements);
  }

  /** Everything but the subject. */
  private static Arbitrary<Head> head() {
    Arbitrary<ImmutableList<Step>> log =
        Arbitraries.frequencyOf(
            Tuple.of(6, Steps.any().list().ofMaxSize(6).map(Steps::once)),
            Tuple.of(1, Arbitraries.just(ImmutableList.<Step>of())),
            Tuple.of(1, Arbitraries.of(StepKind.class).list().ofSize(40).map(Dossiers::bare)));
    Arbitrary<ImmutableList<Judgement>> judgements =
        Judgements.any().list().ofMaxSize(3).map(Judgements::once);
    return Combinators.combine(
            Texts.slugs(),
            Pick.maybe(0.4, Texts.slugs()),
            Pick.maybe(Texts.any()),
            Pick.maybe(Days.any()),
            Pick.maybe(Arbitraries.of(true, false)),
            log,
            judgements,
            Pick.maybe(Texts.any()))
        .as(Head::new)
        .withoutEdgeCases();
  }

  /** A long log of steps that state nothing, where their kind allows it. */
  private static ImmutableList<Step> bare(List<StepKind> kinds) {
    return Steps.once(
        kinds.stream()
            .filter(kind -> kind.requiredKeys().isEmpty())
            .map(kind -> Step.of(Days.START, kind))
            .toList());
  }

  /** Everything but the subject, as a value: a builder must not be shared. */
  private record Head(
      String id,
      Optional<String> follows,
      Optional<Text> title,
      Optional<LocalDate> recordedThrough,
      Optional<Boolean> pointsComplete,
      ImmutableList<Step> procedure,
      ImmutableList<Judgement> judgements,
      Optional<Text> note) {

    /** The dossier on a cooperation whose units are promised to frameworks besides it. */
    Dossier on(Cooperation cooperation) {
      return builder()
          .cooperation(
              cooperation.withUnits(
                  cooperation
                      .units()
                      .map(
                          units ->
                              units.stream()
                                  .map(this::elsewhere)
                                  .collect(ImmutableList.toImmutableList()))))
          .build();
    }

    private CommittedUnit elsewhere(CommittedUnit unit) {
      return unit.withCommittedTo(
          unit.committedTo()
              .map(
                  ids ->
                      ids.stream()
                          .filter(other -> !other.equals(id))
                          .collect(ImmutableList.toImmutableList())));
    }

    Dossier.Builder builder() {
      return Dossier.builder()
          .id(id)
          .follows(follows.filter(other -> !other.equals(id)))
          .title(title)
          .recordedThrough(recordedThrough)
          .pointsComplete(pointsComplete)
          .addAllProcedure(procedure)
          .addAllJudgements(judgements)
          .note(note);
    }
  }
}
