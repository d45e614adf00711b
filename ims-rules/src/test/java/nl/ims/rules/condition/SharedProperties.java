package nl.ims.rules.condition;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKey;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.model.testkit.Steps;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.NaiveKleene;
import nl.ims.rules.testkit.Sight;
import nl.ims.rules.testkit.Situation;

/**
 * In a long log it is remembered which steps serve, and only where that is so for every subject.
 */
@AddLifecycleHook(SteadyRun.class)
class SharedProperties {
  private static final int MANY = 70;
  private static final int SUBJECTS = 6;
  private static final List<StepKind> KINDS =
      List.of(StepKind.LETTER, StepKind.DEBATE, StepKind.NOTIFICATION, StepKind.DEPARTURE);

  @Provide
  Arbitrary<List<Step>> logs() {
    return Arbitraries.of(KINDS).flatMap(Steps::forRules).list().ofSize(MANY);
  }

  @Provide
  Arbitrary<StepClaim> claims() {
    Arbitrary<StepClaim> inner = inner();
    return Combinators.combine(Arbitraries.of(KINDS), inner, Arbitraries.integers().between(0, 7))
        .as(
            (kind, claim, how) ->
                switch (how) {
                  case 0 -> there(kind).where(claim.onOrBefore(Day.IT));
                  case 1 -> there(kind).where(claim.before(Day.SUBJECT));
                  case 2 -> there(kind).where(claim.on(Day.IT)).before(Day.SUBJECT);
                  case 3 -> there(kind).where(StepValue.its(StepKey.TO).coversThatOfSubject());
                  case 4 -> there(kind).where(any(claim.after(Day.IT), not(known(claim))));
                  case 5 -> there(kind).where(any(claim, ofSubject(StepKey.TO)));
                  case 6 -> there(kind).where(all(claim, StepValue.subject(StepKey.BY).isStated()));
                  default -> there(kind).where(any(claim, Day.SUBJECT.isBefore(Day.IT)));
                });
  }

  private static Condition ofSubject(StepKey key) {
    return StepValue.subject(key).holdsAllOf(Chamber.SENATE);
  }

  private static Arbitrary<StepClaim> inner() {
    return Combinators.combine(Arbitraries.of(KINDS), Arbitraries.integers().between(0, 3))
        .as(
            (kind, how) ->
                switch (how) {
                  case 0 -> there(kind);
                  case 1 -> there(kind).to(Chamber.SENATE);
                  case 2 -> there(kind).where(StepValue.its(StepKey.TO).coversThatOfSubject());
                  default -> there(kind).before(Day.EMPLOYMENT);
                });
  }

  @EveryTry
  @Property(seed = "2022", tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void a_claim_reads_alike_for_each_subject(
      @ForAll("logs") List<Step> steps, @ForAll("claims") StepClaim claim, @ForAll Random random) {
    Situation situation =
        new Situation(
            Dossier.builder()
                .id("d")
                .contribution(Contribution.builder().build())
                .addAllProcedure(steps)
                .build(),
            Optional.empty(),
            Optional.empty());
    View view = situation.view();
    assertThat(view.log().size()).isEqualTo(MANY);
    Statistics.label("shared").collect(Shared.isServing(claim));
    Statistics.label("shared").coverage(c -> c.check(true).percentage(p -> p > 15));
    Statistics.label("shared").coverage(c -> c.check(false).percentage(p -> p > 15));

    for (int i = 0; i < SUBJECTS; i++) {
      int subject = random.nextInt(MANY);
      Truth naive =
          new NaiveKleene(situation, Sight.whole(situation), view.log(), subject).truth(claim);
      assertThat(claim.truth(Scene.of(view, subject))).as("%s of %s", claim, i).isEqualTo(naive);
    }
  }
}
