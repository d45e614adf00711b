package nl.ims.rules.table;

import static nl.ims.rules.table.PlainTables.PAPERS;
import static nl.ims.rules.table.PlainTables.QUESTIONS;
import static nl.ims.rules.table.PlainTables.VOCABULARY;
import static nl.ims.rules.table.PlainTables.WORDS;
import static nl.ims.rules.table.PlainTables.outcomes;
import static nl.ims.rules.table.PlainTables.row;
import static nl.ims.rules.table.PlainTables.rows;
import static nl.ims.rules.table.PlainTables.scene;
import static nl.ims.rules.table.PlainTables.set;
import static nl.ims.rules.table.PlainTables.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.Admitting;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.ViewBuilder;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Way;
import nl.ims.rules.logic.Ways;

/** Random small tables against plain enumeration of their completions. */
@AddLifecycleHook(SteadyRun.class)
class PartialDecisionProperties {
  private static final int TRIES = 1000;

  @Provide
  Arbitrary<PartialDecision<Truth>> tables() {
    return Arbitraries.randomValue(PlainTables::table);
  }

  @Provide
  Arbitrary<int[]> sources() {
    return Arbitraries.randomValue(PlainTables::source);
  }

  @Property(tries = TRIES)
  @StatisticsReport(onFailureOnly = true)
  void the_outcomes_are_those_of_all_completions(
      @ForAll("tables") PartialDecision<Truth> table, @ForAll("sources") int[] source) {
    int rows = rows(table, source);
    Set<Truth> outcomes = outcomes(table, rows);
    Statistics.label("outcomes").collect(outcomes.size());
    assertThat(set(table.possible(scene(source)))).isEqualTo(outcomes);
    if (outcomes.size() > 1) {
      assertThat(table.possibleRows(scene(source))).isEqualTo(rows);
    }
  }

  @Property(tries = TRIES)
  void the_facts_missing_are_the_minimal_sets_that_can_leave_one_outcome(
      @ForAll("tables") PartialDecision<Truth> table, @ForAll("sources") int[] source) {
    List<Set<String>> minimal = new ArrayList<>();
    for (int size = 1; size <= 3 && outcomes(table, rows(table, source)).size() > 1; size++) {
      for (Set<Integer> set : Sets.combinations(ImmutableSet.of(0, 1, 2), size)) {
        Set<String> paths =
            set.stream().map(i -> QUESTIONS.get(i).path()).collect(ImmutableSet.toImmutableSet());
        if (set.stream().allMatch(i -> source[i] == Question.ABSENT)
            && minimal.stream().noneMatch(paths::containsAll)
            && settles(table, source, List.copyOf(set))) {
          minimal.add(paths);
        }
      }
    }
    Missing missing = table.missing(scene(source));
    assertThat(missing.exact()).isTrue();
    assertThat(missing.sets().stream().map(ImmutableSet::copyOf).toList())
        .containsExactlyInAnyOrderElementsOf(minimal.stream().map(ImmutableSet::copyOf).toList());
  }

  private static boolean settles(
      PartialDecision<Truth> table, int[] source, List<Integer> questions) {
    if (questions.isEmpty()) {
      return outcomes(table, rows(table, source)).size() == 1;
    }
    int question = questions.get(0);
    return IntStream.range(0, PlainTables.answers(question))
        .anyMatch(
            answer ->
                settles(
                    table, with(source, question, answer), questions.subList(1, questions.size())));
  }

  @Property(tries = TRIES)
  void the_proof_excludes_every_other_outcome_and_is_minimal(
      @ForAll("tables") PartialDecision<Truth> table, @ForAll("sources") int[] source) {
    Set<Truth> outcomes = outcomes(table, rows(table, source));
    Proof proof = table.prove(scene(source));
    int[] seen = seen(source, proof.facts());
    assertThat(outcomes).containsAll(outcomes(table, rows(table, seen)));
    for (FactRef fact : proof.facts()) {
      int[] less = with(seen, QUESTIONS.indexOf(fact), Question.ABSENT);
      assertThat(outcomes.containsAll(outcomes(table, rows(table, less)))).isFalse();
    }
    assertThat(proof.citations())
        .containsExactlyElementsOf(
            IntStream.range(0, 5)
                .filter(i -> (table.possibleRows(scene(source)) >> i & 1) == 1)
                .mapToObj(PAPERS::get)
                .toList());
  }

  private static int[] seen(int[] source, List<FactRef> facts) {
    return IntStream.range(0, 3)
        .map(i -> facts.contains(QUESTIONS.get(i)) ? source[i] : Question.ABSENT)
        .toArray();
  }

  @Property(tries = TRIES)
  void that_the_outcome_is_among_some_is_true_false_or_open(
      @ForAll("tables") PartialDecision<Truth> table, @ForAll("sources") int[] source) {
    View view = VOCABULARY.viewing(source).table(table).build();
    Set<Truth> outcomes = outcomes(table, rows(table, source));
    for (int wanted = 0; wanted < 8; wanted++) {
      OutcomeIn among = new OutcomeIn(wanted, WORDS);
      Truth expected =
          set(wanted).containsAll(outcomes)
              ? Truth.TRUE
              : Sets.intersection(set(wanted), outcomes).isEmpty() ? Truth.FALSE : Truth.UNKNOWN;
      assertThat(among.truth(Scene.of(view))).isEqualTo(expected);
      assertThat(among.ground(Scene.of(view)).truth()).isEqualTo(expected);
      Ground explained = among.ground(Scene.of(view).explaining());
      assertThat(explained.truth()).isEqualTo(expected);
      if (expected == Truth.UNKNOWN) {
        for (boolean holds : new boolean[] {true, false}) {
          Ways ways = Missing.ways(explained, holds, Budget.UNLIMITED);
          settlesByWays(table, source, wanted, ways, holds);
          assertThat(ways.isExact()).isTrue();
          assertThat(ways.isNone()).isFalse();
        }
      }
    }
  }

  /** Whoever answers as a way says has the outcome among the wanted ones, or not. */
  private static void settlesByWays(
      PartialDecision<Truth> table, int[] source, int wanted, Ways ways, boolean among) {
    for (Way way : ways.list()) {
      int[] answered = source.clone();
      way.answers()
          .forEach(
              (path, mask) -> {
                int question =
                    IntStream.range(0, 3)
                        .filter(i -> QUESTIONS.get(i).path().equals(path))
                        .findFirst()
                        .orElseThrow();
                answered[question] = Long.numberOfTrailingZeros(mask);
              });
      Set<Truth> outcomes = outcomes(table, rows(table, answered));
      assertThat(
              among
                  ? set(wanted).containsAll(outcomes)
                  : Sets.intersection(set(wanted), outcomes).isEmpty())
          .isTrue();
    }
  }

  @Example
  void a_table_may_ask_for_a_step_beside_what_is_open() {
    LocalDate day = LocalDate.of(2024, 3, 4);
    PartialDecision<Truth> table =
        new PartialDecision<>(
            ImmutableList.of(
                new PartialDecision.Row<>(
                    Conditions.all(Admitting.of(PlainTables.KIND, 1), Words.there(StepKind.LETTER)),
                    Truth.TRUE,
                    WORDS,
                    ImmutableList.of()),
                new PartialDecision.Row<>(
                    new Given(false, WORDS), Truth.UNKNOWN, WORDS, ImmutableList.of()),
                new PartialDecision.Row<>(
                    Admitting.of(PlainTables.FORCE, 1), Truth.FALSE, WORDS, ImmutableList.of()),
                new PartialDecision.Row<>(Given.TRUE, Truth.UNKNOWN, WORDS, ImmutableList.of())));
    int open = Question.ABSENT;
    ViewBuilder view =
        VOCABULARY.viewing(new int[] {open, open, open}).recordedThrough(Optional.of(day));
    view.asOf(Optional.of(day));
    assertThat(table.possibleRows(Scene.of(view.build()))).isEqualTo(0b1100);
    Log log = Log.of(List.of(Step.of(day, StepKind.LETTER)), Optional.of(day));
    assertThat(table.possibleRows(Scene.of(view.log(log).build()))).isEqualTo(0b1101);
  }

  @Example
  void a_table_with_a_gap_says_which_case_it_has_no_row_for() {
    PartialDecision<Truth> gap =
        new PartialDecision<>(
            ImmutableList.of(
                row(Admitting.of(PlainTables.KIND, 1), new Random(1), 0),
                row(Admitting.of(PlainTables.KIND, 2), new Random(2), 1)));
    assertThatThrownBy(
            () ->
                gap.possible(scene(new int[] {Question.ABSENT, Question.ABSENT, Question.ABSENT})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the table has no row for the case [2]");
  }

  @Example
  void a_table_that_tells_the_empty_set_apart_is_refused() {
    assertThatThrownBy(
            () ->
                new PartialDecision<>(
                    ImmutableList.of(
                        row(PlainTables.CHAMBERS.isEmpty(), new Random(1), 0),
                        row(Given.TRUE, new Random(2), 1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "a row tells the empty set apart for chambers, which an absent set is never taken to be;"
                + " let another answer go with it");
  }

  @Example
  void a_condition_that_asks_the_table_needs_one() {
    View view = VOCABULARY.viewing(new int[] {0, 0, 0}).build();
    assertThatThrownBy(() -> new OutcomeIn(1, WORDS).truth(Scene.of(view)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the view has no table in force, and a condition asks it");
  }
}
