package nl.ims.rules.formulation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Actor;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Statement;
import nl.ims.model.contribution.Task;
import nl.ims.model.judgement.Judgement;
import nl.ims.model.judgement.JudgementOutcome;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.Contributions;
import nl.ims.model.testkit.Days;
import nl.ims.model.testkit.Judgements;
import nl.ims.model.testkit.Points;
import nl.ims.model.testkit.Steps;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** Generators of contributions before the framework, on the days on which its versions change. */
final class FrameworkSituations {
  private static final LocalDate SOME_DAY = LocalDate.of(2024, 3, 8);

  private FrameworkSituations() {}

  /** Dossiers with their two days; a third has judgements on rules of the version in force. */
  static Arbitrary<Situation> any() {
    Arbitrary<Optional<LocalDate>> lawDays =
        Arbitraries.frequencyOf(
            Tuple.of(
                4,
                days(
                    day(1995, 6, 28),
                    day(2000, 7, 18),
                    day(2000, 7, 19),
                    day(2001, 7, 12),
                    day(2001, 7, 13),
                    day(2009, 6, 30),
                    day(2009, 7, 1),
                    day(2014, 5, 13))),
            Tuple.of(4, days(day(2014, 5, 14), day(2022, 3, 31), day(2022, 4, 1))),
            Tuple.of(1, days(day(1995, 6, 27), SOME_DAY)),
            Tuple.of(1, Arbitraries.just(Optional.empty())));
    return Combinators.combine(
            Situations.of(dossiers()),
            lawDays,
            rulings().list().ofMaxSize(40),
            Arbitraries.of(true, false, false))
        .as(
            (situation, lawDay, rulings, judged) -> {
              Situation moved = new Situation(situation.dossier(), situation.asOf(), lawDay);
              return judged ? judged(moved, rulings) : moved;
            })
        .withoutEdgeCases();
  }

  private static Arbitrary<Optional<LocalDate>> days(LocalDate... days) {
    return Arbitraries.of(days).map(Optional::of);
  }

  private static LocalDate day(int year, int month, int day) {
    return LocalDate.of(year, month, day);
  }

  private static Arbitrary<Dossier> dossiers() {
    Arbitrary<ImmutableSortedMap<String, ImmutableSortedMap<String, Statement>>> points =
        Arbitraries.frequencyOf(
            Tuple.of(1, Arbitraries.just(ImmutableSortedMap.of())),
            Tuple.of(2, Points.forRules()),
            Tuple.of(2, Points.aspectByAspect()));
    Arbitrary<Optional<Boolean>> complete = Arbitraries.of(true, true, true, false).optional(0.8);
    return Combinators.combine(
            contributions(),
            points,
            steps(),
            Days.few().optional(0.5),
            complete,
            regimeJudgements().optional(0.4))
        .as(
            (contribution, stated, steps, through, all, onRegime) ->
                Dossier.builder()
                    .id("d")
                    .contribution(contribution)
                    .putAllPoints(Points.allowed(stated, contribution))
                    .addAllProcedure(steps)
                    .recordedThrough(through)
                    .pointsComplete(all)
                    .addAllJudgements(onRegime.stream().toList())
                    .build());
  }

  /** Letters of each kind, decisions, employment, and what else may happen. */
  private static Arbitrary<ImmutableList<Step>> steps() {
    Arbitrary<Step> step =
        Arbitraries.frequencyOf(
            Tuple.of(4, Steps.forRules(StepKind.LETTER)),
            Tuple.of(2, Steps.forRules(StepKind.EXTENSION_LETTER)),
            Tuple.of(2, Steps.forRules(StepKind.SUPPLEMENTARY_LETTER)),
            Tuple.of(3, Steps.forRules(StepKind.DECISION)),
            Tuple.of(1, Steps.forRules(StepKind.EMPLOYMENT)),
            Tuple.of(1, Steps.forRules()));
    return step.list().ofMaxSize(5).map(Steps::once);
  }

  private static Arbitrary<Judgement> regimeJudgements() {
    return Combinators.combine(
            Days.few(), Arbitraries.of(JudgementOutcome.ARTICLE_100, JudgementOutcome.OUTSIDE))
        .as((day, outcome) -> judgement(Judgement.REGIME, day, outcome).build());
  }

  private static Judgement.Builder judgement(String rule, LocalDate day, JudgementOutcome outcome) {
    return Judgement.builder()
        .rule(rule)
        .addBy(Actor.GOVERNMENT)
        .date(day)
        .outcome(outcome)
        .reason(Text.of("r"));
  }

  /** In half of them no key of the contribution states an aspect. */
  private static Arbitrary<Contribution> contributions() {
    return Combinators.combine(
            Contributions.forRules(),
            Arbitraries.integers().between(0, 19),
            Arbitraries.of(Form.UNIT, Form.POLICE, Form.CIVIL),
            Arbitraries.of(
                    KindOfDecision.NEW,
                    KindOfDecision.NEW,
                    KindOfDecision.EXTENSION,
                    KindOfDecision.INTENSIFICATION)
                .optional(0.8),
            Arbitraries.of(true, false))
        .as(
            (contribution, regime, form, kind, silent) -> {
              Contribution focused = focused(contribution.withKindOfDecision(kind), regime, form);
              return silent
                  ? focused
                      .withRequests(Optional.empty())
                      .withMandate(Optional.empty())
                      .withPeriod(Optional.empty())
                      .withCost(Optional.empty())
                  : focused;
            });
  }

  private static Contribution focused(Contribution c, int regime, Form beside) {
    Contribution order =
        c.withTask(Task.OPERATION)
            .withForms(ImmutableSortedSet.of(Form.UNIT, beside))
            .withPurposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
            .withArmedForce(ArmedForce.MAY_BE_INVOLVED);
    return switch (regime) {
      case 0 -> order.withPurposes(ImmutableSortedSet.of(Purpose.PROTECTION_OF_INTERESTS));
      case 1, 2 -> order.withForms(individuals(beside));
      case 3 -> order.withTask(Task.EVACUATION);
      case 4 -> order.withForms(Optional.empty());
      case 5 -> order.withArmedForce(Optional.empty());
      case 6 -> order.withPurposes(Optional.empty());
      case 7 -> order.withTask(Task.STANDBY);
      case 8, 9 ->
          order.withPurposes(
              ImmutableSortedSet.of(Purpose.DEFENCE_OF_ALLIES, Purpose.INTERNATIONAL_LEGAL_ORDER));
      case 10, 11, 12 -> c;
      default -> order;
    };
  }

  private static ImmutableSortedSet<Form> individuals(Form beside) {
    return beside == Form.UNIT
        ? ImmutableSortedSet.of(Form.INDIVIDUALS)
        : ImmutableSortedSet.of(Form.INDIVIDUALS, beside);
  }

  /**
   * A judgement on a rule of whichever version is in force.
   *
   * @param point its place among the points
   * @param aspect its place among the aspects of the point; one more is the weight
   * @param offset the days after the as-of day
   * @param subject what it is on; a rule of the framework has no subjects
   */
  private record Ruling(
      int point, int aspect, int offset, JudgementOutcome outcome, Optional<String> subject) {
    Judgement on(ImmutableList<AskedPoint> asked, LocalDate asOf) {
      AskedPoint judged = asked.get(point % asked.size());
      ImmutableList<String> names =
          ImmutableList.<String>builder().addAll(judged.demands().keySet()).add("weighed").build();
      String rule = "toetsingskader/" + judged.id() + "/" + names.get(aspect % names.size());
      return judgement(rule, asOf.plusDays(offset), outcome).subject(subject).build();
    }
  }

  private static Arbitrary<Ruling> rulings() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 60),
            Arbitraries.integers().between(0, 60),
            Arbitraries.of(-1, 0, 0, 1),
            Arbitraries.of(JudgementOutcome.ACCEPTED, JudgementOutcome.REJECTED),
            Arbitraries.just("letter/2024-03-08").optional(0.1))
        .as(Ruling::new);
  }

  private static Situation judged(Situation situation, List<Ruling> rulings) {
    ImmutableList<AskedPoint> asked = SecondFramework.asked(situation.referenceDay());
    if (asked.isEmpty()) {
      return situation;
    }
    LocalDate asOf = situation.asOf().orElse(SOME_DAY);
    ImmutableList.Builder<Judgement> judgements = ImmutableList.builder();
    judgements.addAll(situation.dossier().judgements());
    rulings.forEach(ruling -> judgements.add(ruling.on(asked, asOf)));
    return situation.with(situation.dossier().withJudgements(Judgements.once(judgements.build())));
  }
}
