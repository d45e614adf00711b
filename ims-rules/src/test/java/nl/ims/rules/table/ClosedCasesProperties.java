package nl.ims.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.Bits;
import nl.ims.rules.condition.Budgeted;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.logic.Ways;

/** The cases of a table that settle what is asked, one by one. */
@AddLifecycleHook(SteadyRun.class)
class ClosedCasesProperties {

  @Provide
  Arbitrary<PartialDecision<Truth>> tables() {
    return Arbitraries.randomValue(PlainTables::table);
  }

  @Provide
  Arbitrary<int[]> sources() {
    return Arbitraries.randomValue(PlainTables::source);
  }

  @Property(tries = 500)
  void
      the_cases_found_settle_and_none_closes_more_than_it_needs_and_those_that_close_few_come_first(
          @ForAll("tables") PartialDecision<Truth> table,
          @ForAll("sources") int[] source,
          @ForAll @IntRange(min = 1, max = 7) int wanted,
          @ForAll boolean among) {
    Cases cases = table.cases();
    int[] digits = cases.digits(PlainTables.scene(source));
    List<int[]> found =
        ClosedCases.find(table, new ClosedCases.Open(cases.index(digits), wanted, among));
    int before = 0;
    for (int[] each : found) {
      assertThat(table.among(cases.rows(each), wanted)).isEqualTo(Truth.of(among));
      int closed = 0;
      for (int axis = 0; axis < each.length; axis++) {
        if (each[axis] != digits[axis]) {
          closed++;
          int[] fewer = each.clone();
          fewer[axis] = cases.open(axis);
          assertThat(table.among(cases.rows(fewer), wanted)).isEqualTo(Truth.UNKNOWN);
        }
      }
      assertThat(closed).isGreaterThanOrEqualTo(before);
      before = closed;
    }
  }

  @EveryTry
  @Property(tries = 500)
  @StatisticsReport(onFailureOnly = true)
  void ways_that_a_budget_cuts_say_so_and_those_that_do_not_are_all_there_are(
      @ForAll("tables") PartialDecision<Truth> table,
      @ForAll @IntRange(min = 1, max = 7) int wanted,
      @ForAll boolean among,
      @ForAll @IntRange(max = 6) int cost) {
    int[] open = {Question.ABSENT, Question.ABSENT, Question.ABSENT};
    Scene scene = PlainTables.scene(open);
    Ways all = ClosedCases.ways(table, scene.explaining(), wanted, among);
    Ways paid = ClosedCases.ways(table, Budgeted.explaining(scene, cost), wanted, among);
    assertThat(all.isExact()).isTrue();
    Statistics.label("cut").collect(!paid.isExact());
    Statistics.label("cut").coverage(c -> c.check(true).percentage(p -> p > 3));
    if (paid.isExact()) {
      assertThat(paid.questions(Missing.MOST)).isEqualTo(all.questions(Missing.MOST));
    }
  }

  @Example
  void what_is_asked_of_a_table_is_the_same_only_in_all_three_respects() {
    ClosedCases.Open asked = new ClosedCases.Open(1, 2, true);
    assertThat(asked)
        .isEqualTo(new ClosedCases.Open(1, 2, true))
        .hasSameHashCodeAs(new ClosedCases.Open(1, 2, true))
        .isNotEqualTo(new ClosedCases.Open(0, 2, true))
        .isNotEqualTo(new ClosedCases.Open(1, 3, true))
        .isNotEqualTo(new ClosedCases.Open(1, 2, false))
        .isNotEqualTo(1);
    Set<Integer> hashes = new HashSet<>();
    for (int index = 0; index < 100; index++) {
      for (int wanted = 0; wanted < 8; wanted++) {
        hashes.add(new ClosedCases.Open(index, wanted, true).hashCode());
        hashes.add(new ClosedCases.Open(index, wanted, false).hashCode());
      }
    }
    assertThat(hashes).hasSize(1600);
  }

  @Example
  void a_table_on_a_step_holds_by_the_step_and_fails_by_a_log_that_is_complete() {
    PartialDecision<Truth> table =
        new PartialDecision<>(
            ImmutableList.of(
                new PartialDecision.Row<>(
                    Words.there(StepKind.LETTER),
                    Truth.TRUE,
                    PlainTables.WORDS,
                    ImmutableList.of()),
                new PartialDecision.Row<>(
                    Given.TRUE, Truth.FALSE, PlainTables.WORDS, ImmutableList.of())));
    int[] source = {Question.ABSENT, Question.ABSENT, Question.ABSENT};
    Ground ground =
        OutcomeIn.ground(table, 1 << Bits.code(Truth.TRUE), PlainTables.scene(source), true);
    assertThat(sets(Missing.ways(ground, true, Budget.UNLIMITED)))
        .containsExactly(ImmutableSet.of("procedure.letter"));
    assertThat(sets(Missing.ways(ground, false, Budget.UNLIMITED)))
        .containsExactly(ImmutableSet.of("recorded-through"));
  }

  private static List<ImmutableSet<String>> sets(Ways ways) {
    return ways.questions(9).stream().map(ImmutableSet::copyOf).toList();
  }
}
