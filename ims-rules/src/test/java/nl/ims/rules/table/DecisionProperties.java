package nl.ims.rules.table;

import static nl.ims.rules.table.PlainTables.VOCABULARY;
import static nl.ims.rules.table.PlainTables.WORDS;
import static nl.ims.rules.table.PlainTables.answers;
import static nl.ims.rules.table.PlainTables.holds;
import static nl.ims.rules.table.PlainTables.with;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.Admitting;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.Log;
import nl.ims.rules.condition.Not;
import nl.ims.rules.condition.Question;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.condition.Subject;
import nl.ims.rules.condition.View;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.logic.FactRef;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Proof;

/** Random small tables of which the first row that holds decides, against plain reading. */
@AddLifecycleHook(SteadyRun.class)
class DecisionProperties {
  private static final int TRIES = 1000;
  private static final Condition LETTER = Words.there(StepKind.LETTER);
  private static final Decision.Row<Integer> LAST = new Decision.Row<>(Given.TRUE, 9, WORDS);

  @Provide
  Arbitrary<List<Condition>> rows() {
    return Arbitraries.randomValue(
        random -> {
          List<Condition> rows = new ArrayList<>();
          for (int i = random.nextInt(3); i >= 0; i--) {
            rows.add(random.nextInt(6) == 0 ? never() : PlainTables.condition(random, 2));
          }
          return rows;
        });
  }

  @Provide
  Arbitrary<int[]> sources() {
    return Arbitraries.randomValue(PlainTables::source);
  }

  private static Condition never() {
    return new Not(new Given(true, WORDS));
  }

  private static Decision<Integer> decision(List<Condition> conditions) {
    List<Decision.Row<Integer>> rows = new ArrayList<>();
    for (int i = 0; i < conditions.size(); i++) {
      rows.add(new Decision.Row<>(conditions.get(i), i, WORDS));
    }
    return new Decision<>(rows, LAST);
  }

  /** A view of answers, with a letter or not in a log that is complete. */
  private static View view(int[] source, boolean letter) {
    LocalDate day = LocalDate.of(2024, 3, 4);
    List<Step> steps = letter ? List.of(Step.of(day, StepKind.LETTER)) : List.of();
    return VOCABULARY
        .viewing(source)
        .log(Log.of(steps, Optional.of(day)))
        .asOf(Optional.of(day))
        .recordedThrough(Optional.of(day))
        .build();
  }

  private static boolean isKnown(int[] source) {
    for (int code : source) {
      if (code == Question.ABSENT) {
        return false;
      }
    }
    return true;
  }

  /** The rows that decide some completion of a source. */
  private static Set<Integer> deciding(List<Condition> rows, int[] source) {
    for (int i = 0; i < source.length; i++) {
      if (source[i] == Question.ABSENT) {
        ImmutableSet.Builder<Integer> all = ImmutableSet.builder();
        for (int answer = 0; answer < answers(i); answer++) {
          all.addAll(deciding(rows, with(source, i, answer)));
        }
        return all.build();
      }
    }
    for (int i = 0; i < rows.size(); i++) {
      if (holds(rows.get(i), source)) {
        return ImmutableSet.of(i);
      }
    }
    return ImmutableSet.of(rows.size());
  }

  @Property(tries = TRIES)
  void the_first_row_that_holds_decides_and_all_completions_agree(
      @ForAll("rows") List<Condition> rows, @ForAll("sources") int[] source) {
    Decision<Integer> decision = decision(rows);
    Scene scene = Scene.of(view(source, false));
    int row = decision.decide(scene);
    Set<Integer> possible = deciding(rows, source);
    if (row != Decision.OPEN) {
      assertThat(possible).containsExactly(row);
      assertThat(decision.row(row).outcome()).isEqualTo(row == rows.size() ? 9 : row);
    }
    assertThat(row == Decision.OPEN && isKnown(source)).isFalse();
    assertThat(decision.waits(scene)).isEqualTo(Ground.NEVER);
    assertThat(decision.otherwise()).isSameAs(LAST);
  }

  @Property(tries = TRIES)
  void the_facts_of_the_proof_reach_the_row_and_none_can_be_left_out(
      @ForAll("rows") List<Condition> rows, @ForAll("sources") int[] source) {
    Decision<Integer> decision = decision(rows);
    Scene scene = Scene.of(view(source, false));
    int row = decision.decide(scene);
    if (row != Decision.OPEN) {
      List<FactRef> facts = decision.prove(scene, row).facts();
      assertThat(decision.decide(Scene.of(view(seen(source, facts), false)))).isEqualTo(row);
      for (int i = 0; i < facts.size(); i++) {
        List<FactRef> fewer = new ArrayList<>(facts);
        fewer.remove(i);
        assertThat(decision.decide(Scene.of(view(seen(source, fewer), false))))
            .isEqualTo(Decision.OPEN);
      }
    }
  }

  private static int[] seen(int[] source, List<FactRef> facts) {
    int[] seen = source.clone();
    for (int i = 0; i < seen.length; i++) {
      seen[i] = facts.contains(PlainTables.QUESTIONS.get(i)) ? seen[i] : Question.ABSENT;
    }
    return seen;
  }

  @Property(tries = TRIES)
  void what_is_kept_of_one_dossier_is_right_for_the_next(
      @ForAll("rows") List<Condition> plain, @ForAll Random random) {
    List<Condition> rows = new ArrayList<>(plain);
    if (random.nextBoolean()) {
      int at = random.nextInt(rows.size());
      rows.set(at, random.nextBoolean() ? LETTER : Conditions.all(rows.get(at), LETTER));
    }
    Decision<Integer> decision = decision(rows);
    for (int i = 0; i < 8; i++) {
      View view = view(PlainTables.source(random), random.nextBoolean());
      Settled<Integer> settled = decision.settle(Scene.of(view));
      int row = decision(rows).decide(Scene.of(view));
      assertThat(settled.row()).isEqualTo(row);
      assertThat(settled.proof(view, Subject.WHOLE))
          .isEqualTo(row < 0 ? Proof.NOTHING : decision(rows).prove(Scene.of(view), row));
    }
  }

  @Property(tries = 1)
  void a_table_of_few_questions_remembers_and_one_that_looks_at_steps_does_not() {
    View view = view(new int[] {0, 0, 0}, true);
    Decision<Integer> few = decision(ImmutableList.of(Admitting.of(PlainTables.KIND, 1), never()));
    assertThat(few.settle(Scene.of(view))).isSameAs(few.settle(Scene.of(view)));
    Decision<Integer> steps = decision(ImmutableList.of(LETTER));
    assertThat(steps.settle(Scene.of(view))).isNotSameAs(steps.settle(Scene.of(view)));
  }
}
