package nl.ims.rules.table;

import static nl.ims.rules.condition.Conditions.all;
import static nl.ims.rules.condition.Conditions.any;
import static nl.ims.rules.condition.Conditions.known;
import static nl.ims.rules.condition.Conditions.not;
import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Grounds;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.dossier.Questions;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.testkit.RandomConditions;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** What a table remembers of other dossiers is what it would find on the one at hand. */
@AddLifecycleHook(SteadyRun.class)
class MissingMemoryProperties {
  private static final String OPEN = "open";
  private static final int DOSSIERS = 12;

  private static final List<StepKind> KINDS =
      List.of(StepKind.LETTER, StepKind.DEBATE, StepKind.NOTIFICATION);

  /** Claims and answers that dossiers are alike in, and now and then anything. */
  @Provide
  Arbitrary<List<Condition>> rows() {
    Arbitrary<Condition> leaves =
        Arbitraries.frequencyOf(Tuple.of(4, claims()), Tuple.of(1, anything()));
    return Combinators.combine(leaves, leaves, leaves, Arbitraries.integers().between(0, 3))
        .as(
            (one, other, third, how) ->
                switch (how) {
                  case 0 -> List.of(one, not(other));
                  case 1 -> List.of(all(one, other), not(one));
                  case 2 -> List.of(any(one, known(other)), third);
                  default -> List.of(not(any(one, other)), third, one);
                });
  }

  private static Arbitrary<Condition> anything() {
    return RandomConditions.onDossier();
  }

  private static Arbitrary<Condition> claims() {
    return Combinators.combine(Arbitraries.of(KINDS), Arbitraries.integers().between(0, 4))
        .as(
            (kind, how) ->
                switch (how) {
                  case 0 -> there(kind);
                  case 1 -> there(kind).to(Chamber.SENATE);
                  case 2 -> there(kind).onOrBefore(Day.EMPLOYMENT);
                  case 3 -> there(kind).onOrAfter(Day.EMPLOYMENT);
                  default -> Questions.PURPOSES.holds(Purpose.INTERNATIONAL_LEGAL_ORDER);
                });
  }

  @Provide
  Arbitrary<List<Situation>> situations() {
    return Combinators.combine(
            Situations.forRules().list().ofSize(DOSSIERS - 4),
            Situations.forRules().list().ofSize(2))
        .as(
            (once, twice) -> {
              List<Situation> all = new ArrayList<>(once);
              all.addAll(0, twice);
              all.addAll(twice);
              return all;
            });
  }

  private static Decision<String> table(List<Condition> rows) {
    List<Decision.Row<String>> made = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      made.add(new Decision.Row<>(rows.get(i), i == 1 ? OPEN : "row " + i, PlainTables.WORDS));
    }
    return new Decision<>(made, new Decision.Row<>(Given.TRUE, OPEN, PlainTables.WORDS));
  }

  @Property(tries = 300, seed = "2611")
  @StatisticsReport(onFailureOnly = true)
  void what_is_remembered_is_what_would_be_found(
      @ForAll("rows") List<Condition> rows, @ForAll("situations") List<Situation> situations) {
    Decision<String> remembers = table(rows);
    for (Situation situation : situations) {
      Scene scene = Scene.of(situation.view());
      Missing found = table(rows).missing(scene, OPEN, ImmutableList.of());
      Statistics.label("something is missing").collect(!found.sets().isEmpty());
      Statistics.label("something is missing").coverage(c -> c.check(true).percentage(p -> p > 30));

      assertThat(remembers.missing(scene, OPEN, ImmutableList.of()))
          .as("%s on %s", rows, situation.dossier())
          .isEqualTo(found);
    }
  }

  /** Searches that find nothing, at a cost, and are counted. */
  private static final class Costly implements MissingMemory.Search {
    private final long cost;
    private int times;

    Costly(long cost) {
      this.cost = cost;
    }

    @Override
    public Missing in(Scene explaining, Budget budget) {
      times++;
      budget.pay(cost);
      return Missing.NOTHING;
    }
  }

  private static Scene scene(int letters) {
    LocalDate first = LocalDate.of(2024, 1, 1);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < letters; i++) {
      steps.add(
          Step.builder()
              .date(first.plusDays(i))
              .kind(StepKind.LETTER)
              .to(ImmutableSet.of(Chamber.HOUSE_OF_REPRESENTATIVES))
              .build());
    }
    return Scene.of(
        PlainTables.VOCABULARY
            .viewing(new int[] {0, 0, 0})
            .log(Log.of(steps, Optional.empty()))
            .build());
  }

  private static MissingMemory memory() {
    Condition debate = there(StepKind.DEBATE).after(Day.on(LocalDate.of(2020, 1, 1)));
    return MissingMemory.of(ImmutableList.of(new Decision.Row<>(debate, "row", PlainTables.WORDS)))
        .orElseThrow();
  }

  @Example
  void a_search_that_the_budget_of_a_dossier_does_not_allow_is_done_anew() {
    MissingMemory memory = memory();
    Costly search = new Costly(100_000);
    memory.missing(scene(1), OPEN, search);
    memory.missing(scene(2), OPEN, search);
    assertThat(search.times).as("another dossier with budget enough").isEqualTo(1);
    memory.missing(scene(200), OPEN, search);
    assertThat(search.times).as("a dossier with less").isEqualTo(2);
  }

  @Example
  void a_search_that_was_cut_is_not_kept() {
    MissingMemory memory = memory();
    Costly search = new Costly(100_000);
    memory.missing(scene(200), OPEN, search);
    memory.missing(scene(1), OPEN, search);
    assertThat(search.times).isEqualTo(2);
  }

  /** What one claim costs to put into a dossier and to join, as a search would pay for it. */
  private static long cost(Condition claim, Scene scene) {
    Budget budget = scene.view().budget();
    Ground ground = Grounds.of(claim, scene.explaining(budget));
    Missing.ways(ground, true, budget);
    Missing.ways(ground, false, budget);
    return budget.spent();
  }

  @Example
  void a_claim_counts_as_often_as_it_stands_in_the_table() {
    Condition letter = there(StepKind.LETTER).to(Chamber.SENATE);
    ImmutableList<Decision.Row<String>> twice =
        ImmutableList.of(
            new Decision.Row<>(letter, "row", PlainTables.WORDS),
            new Decision.Row<>(not(letter), "row", PlainTables.WORDS));
    Scene many = scene(100);
    long share = many.view().budget().share();
    long claim = cost(letter, many);
    assertThat(claim).isGreaterThan(100);

    Costly allowed = new Costly(share - 2 * claim);
    MissingMemory memory = MissingMemory.of(twice).orElseThrow();
    memory.missing(scene(1), OPEN, allowed);
    memory.missing(many, OPEN, allowed);
    assertThat(allowed.times).isEqualTo(1);

    Costly beyond = new Costly(share - 2 * claim + 1);
    memory = MissingMemory.of(twice).orElseThrow();
    memory.missing(scene(1), OPEN, beyond);
    memory.missing(many, OPEN, beyond);
    assertThat(beyond.times).isEqualTo(2);
  }

  private static boolean isRemembered(Condition condition) {
    Decision.Row<String> first = new Decision.Row<>(there(StepKind.LETTER), "a", PlainTables.WORDS);
    Decision.Row<String> second = new Decision.Row<>(condition, "b", PlainTables.WORDS);
    return MissingMemory.of(ImmutableList.of(first, second)).isPresent()
        && MissingMemory.of(ImmutableList.of(second, first)).isPresent();
  }

  @Example
  void a_claim_within_a_claim_is_not_remembered_wherever_it_stands() {
    Condition plain = there(StepKind.LETTER).onOrBefore(Day.IT);
    Condition nested = there(StepKind.DEBATE).where(plain);
    Condition deeper = there(StepKind.DEBATE).where(any(plainCondition(), not(plain)));
    for (Condition claim : List.of(nested, deeper)) {
      assertThat(isRemembered(claim)).isFalse();
      assertThat(isRemembered(not(claim))).isFalse();
      assertThat(isRemembered(all(there(StepKind.NOTIFICATION), claim))).isFalse();
      assertThat(isRemembered(any(claim, there(StepKind.NOTIFICATION)))).isFalse();
    }
  }

  @Example
  void a_claim_that_asks_what_is_on_record_of_a_step_is_not_remembered() {
    Condition asks = there(StepKind.DEBATE).where(known(plainCondition()));
    assertThat(isRemembered(asks)).isFalse();
    assertThat(isRemembered(there(StepKind.DEBATE).where(plainCondition()))).isTrue();
    assertThat(isRemembered(known(there(StepKind.DEBATE)))).isTrue();
  }

  private static Condition plainCondition() {
    return Questions.PURPOSES.holds(Purpose.INTERNATIONAL_LEGAL_ORDER);
  }
}
