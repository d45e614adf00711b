package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.actor.Chamber;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.model.testkit.Steps;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.NaiveKleene;
import nl.ims.rules.testkit.RandomConditions;
import nl.ims.rules.testkit.Sight;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/**
 * However few witnesses of a claim are looked at: a proof is enough by itself, and none of its
 * facts can be left out.
 */
@AddLifecycleHook(SteadyRun.class)
class WitnessesProperties {
  private static final String SEED = "1917";

  private static final List<StepKind> KINDS =
      List.of(StepKind.LETTER, StepKind.DEBATE, StepKind.NOTIFICATION);

  @Provide
  Arbitrary<Situation> situations() {
    return Combinators.combine(
            Situations.forRules(), Arbitraries.of(KINDS).flatMap(Steps::forRules).list().ofSize(9))
        .as(
            (situation, steps) ->
                situation.with(
                    situation
                        .dossier()
                        .withProcedure(
                            Steps.once(Iterables.concat(situation.dossier().procedure(), steps)))));
  }

  /** Claims of steps that there are many of, beside any other condition. */
  @Provide
  Arbitrary<List<Condition>> onSubject() {
    Arbitrary<Condition> claims = claims();
    return Combinators.combine(claims, claims, claims, RandomConditions.onSubject())
        .as(
            (one, other, third, any) ->
                List.of(
                    all(one, other),
                    all(any(one, any), any(other, third)),
                    any(all(one, known(other)), all(not(known(third)), any)),
                    not(all(one, other, any))));
  }

  private static Arbitrary<Condition> claims() {
    return Combinators.combine(
            Arbitraries.of(KINDS), Arbitraries.of(KINDS), Arbitraries.integers().between(0, 5))
        .as(
            (kind, other, how) ->
                switch (how) {
                  case 0 -> there(kind);
                  case 1 -> there(kind).to(Chamber.SENATE);
                  case 2 -> there(kind).onOrBefore(Day.SUBJECT);
                  case 3 -> there(kind).where(there(other).onOrBefore(Day.IT));
                  case 4 -> there(kind).where(not(known(there(other).on(Day.IT))));
                  default -> there(kind).where(there(other).before(Day.IT).to(Chamber.SENATE));
                });
  }

  @Property(seed = SEED)
  @StatisticsReport(onFailureOnly = true)
  void a_proof_by_few_witnesses_is_enough_and_has_no_fact_too_many(
      @ForAll("situations") Situation situation,
      @ForAll("onSubject") List<Condition> conditions,
      @ForAll @IntRange(min = 1, max = 3) int most,
      @ForAll Random random) {
    int size = situation.view().log().size();
    if (size > 0) {
      conditions.forEach(condition -> check(situation, condition, random.nextInt(size), most));
    }
  }

  private static void check(Situation situation, Condition condition, int subject, int most) {
    View view = situation.view();
    Scene scene = Scene.of(view, subject);
    Truth truth = condition.truth(scene);
    if (!truth.isKnown()) {
      return;
    }
    Witnesses first = Witnesses.first(most);
    Truth known = condition.ground(scene.proving(first)).truth();
    Statistics.label("some left out").collect(first.leftSome());
    Statistics.label("some left out").coverage(c -> c.check(true).percentage(p -> p > 20));

    Set<FactRef> proof = ImmutableSet.copyOf(Grounds.prove(scene, condition::ground, most).facts());

    assertThat(known).as("by few of %s", condition).isEqualTo(truth);
    Ground whole = condition.ground(scene);
    assertThat(whole.under(proof::contains))
        .as("the tree of %s by %s", condition, proof)
        .isEqualTo(truth);
    assertThat(under(proof, situation, condition, subject))
        .as("%s by %s", condition, proof)
        .isEqualTo(truth);
    for (FactRef fact : proof) {
      assertThat(whole.under(Sets.difference(proof, ImmutableSet.of(fact))::contains))
          .as("%s by %s without %s", condition, proof, fact)
          .isNotEqualTo(truth);
    }
  }

  private static Truth under(
      Set<FactRef> facts, Situation situation, Condition condition, int subject) {
    View view = situation.view();
    return new NaiveKleene(situation, Sight.of(facts, view.log(), subject), view.log(), subject)
        .truth(condition);
  }
}
