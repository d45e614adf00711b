package nl.ims.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.Admitting;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Not;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;

/** What would settle a table of which the first row that holds decides, and how it waits. */
@AddLifecycleHook(SteadyRun.class)
class DecisionMissingProperties {
  private static final Integer OPEN_STILL = 0;
  private static final ImmutableSet<Integer> ALL = ImmutableSet.of(0, 1, 2);

  @Provide
  Arbitrary<Decision<Integer>> decisions() {
    return Arbitraries.randomValue(
        random -> {
          List<Decision.Row<Integer>> rows = new ArrayList<>();
          for (int i = random.nextInt(4); i >= 0; i--) {
            rows.add(row(PlainTables.condition(random, 2), random.nextInt(3)));
          }
          return new Decision<>(rows, row(Given.TRUE, random.nextInt(3)));
        });
  }

  @Provide
  Arbitrary<int[]> sources() {
    return Arbitraries.randomValue(PlainTables::source);
  }

  private static Decision.Row<Integer> row(Condition when, int outcome) {
    return new Decision.Row<>(when, outcome, PlainTables.WORDS);
  }

  @Property(tries = 1000)
  void the_sets_settle_and_whatever_settles_holds_one_of_them(
      @ForAll("decisions") Decision<Integer> decision, @ForAll("sources") int[] source) {
    if (settled(decision, source)) {
      return;
    }
    Missing missing = decision.missing(PlainTables.scene(source), OPEN_STILL, ImmutableList.of());
    assertThat(missing.exact()).isTrue();
    for (Set<Integer> asked : Sets.powerSet(ALL)) {
      Set<String> paths =
          asked.stream()
              .map(i -> PlainTables.QUESTIONS.get(i).path())
              .collect(ImmutableSet.toImmutableSet());
      boolean isOpen = asked.stream().allMatch(i -> source[i] == Question.ABSENT);
      if (missing.sets().stream().map(ImmutableSet::copyOf).anyMatch(paths::equals)) {
        assertThat(isOpen).isTrue();
        assertThat(canSettle(decision, source, List.copyOf(asked), true)).isTrue();
      }
      if (isOpen && canSettle(decision, source, List.copyOf(asked), false)) {
        assertThat(missing.sets()).anyMatch(paths::containsAll);
      }
    }
  }

  /** Whether some answers settle; of all completions, or as the table reads what is open. */
  private static boolean canSettle(
      Decision<Integer> decision, int[] source, List<Integer> asked, boolean completed) {
    if (asked.isEmpty()) {
      return completed ? completions(decision, source) : settled(decision, source);
    }
    int question = asked.get(0);
    return IntStream.range(0, PlainTables.answers(question))
        .anyMatch(
            answer ->
                canSettle(
                    decision,
                    PlainTables.with(source, question, answer),
                    asked.subList(1, asked.size()),
                    completed));
  }

  private static boolean completions(Decision<Integer> decision, int[] source) {
    for (int i = 0; i < source.length; i++) {
      if (source[i] == Question.ABSENT) {
        int question = i;
        return IntStream.range(i == 2 ? 1 : 0, PlainTables.answers(i))
            .allMatch(answer -> completions(decision, PlainTables.with(source, question, answer)));
      }
    }
    return settled(decision, source);
  }

  private static boolean settled(Decision<Integer> decision, int[] source) {
    int row = decision.decide(PlainTables.scene(source));
    return row != Decision.OPEN && !decision.row(row).outcome().equals(OPEN_STILL);
  }

  @Example
  void what_makes_the_question_moot_settles_too() {
    Decision<Integer> kind =
        new Decision<>(
            ImmutableList.of(row(Admitting.of(PlainTables.KIND, 1), 1)), row(Given.TRUE, 2));
    int[] nothing = {Question.ABSENT, Question.ABSENT, Question.ABSENT};
    Condition force = Admitting.of(PlainTables.FORCE, 1);
    assertThat(kind.missing(PlainTables.scene(nothing), OPEN_STILL, ImmutableList.of(force)).sets())
        .containsExactly(ImmutableList.of("force"), ImmutableList.of("kind"));
  }

  @Example
  void a_table_of_five_leaves_remembers_and_one_of_six_does_not() {
    Scene scene = PlainTables.scene(new int[] {2, 1, 3});
    List<Condition> five =
        List.of(
            Admitting.of(PlainTables.KIND, 1),
            Admitting.of(PlainTables.KIND, 2),
            Admitting.of(PlainTables.KIND, 3),
            Admitting.of(PlainTables.FORCE, 1),
            Admitting.of(PlainTables.FORCE, 2));
    Decision<Integer> remembers = of(Conditions.all(five.toArray(Condition[]::new)));
    assertThat(remembers.settle(scene)).isSameAs(remembers.settle(scene));
    List<Condition> six = new ArrayList<>(five);
    six.add(Admitting.of(PlainTables.KIND, 5));
    Decision<Integer> forgets = of(Conditions.all(six.toArray(Condition[]::new)));
    assertThat(forgets.settle(scene)).isNotSameAs(forgets.settle(scene));
    assertThat(forgets.settle(scene).row()).isEqualTo(remembers.settle(scene).row()).isEqualTo(1);
  }

  private static Decision<Integer> of(Condition when) {
    return new Decision<>(ImmutableList.of(row(when, 1)), row(Given.TRUE, 2));
  }

  @Example
  void the_negation_of_what_is_not_so_holds_and_that_of_what_is_so_is_passed_over() {
    Scene scene = PlainTables.scene(new int[] {0, 0, 0});
    Condition so = new Not(new Given(false, PlainTables.WORDS));
    Condition never = new Not(new Given(true, PlainTables.WORDS));
    assertThat(of(so).decide(scene)).isZero();
    assertThat(of(never).decide(scene)).isEqualTo(1);
    assertThat(of(so).rows()).containsExactly(row(so, 1));
  }

  @Example
  void a_table_waits_for_the_last_day_of_the_window_that_its_first_open_row_is_on() {
    LocalDate today = LocalDate.of(2024, 3, 4);
    LocalDate last = LocalDate.of(2024, 3, 10);
    Condition inTime = Words.there(StepKind.LETTER).onOrBefore(Day.on(last));
    Scene scene =
        Scene.of(
            PlainTables.VOCABULARY
                .viewing(new int[] {0, 0, 0})
                .asOf(Optional.of(today))
                .recordedThrough(Optional.of(today))
                .build());
    Decision<Integer> decision =
        new Decision<>(
            ImmutableList.of(row(Admitting.of(PlainTables.KIND, 2), 1), row(inTime, 2)),
            row(Given.TRUE, 0));
    assertThat(decision.decide(scene)).isEqualTo(Decision.OPEN);
    assertThat(LocalDate.ofEpochDay(decision.waits(scene))).isEqualTo(last);
    assertThat(of(Admitting.of(PlainTables.KIND, 2)).waits(scene)).isEqualTo(Ground.NEVER);
  }
}
