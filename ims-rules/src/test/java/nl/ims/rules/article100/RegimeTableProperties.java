package nl.ims.rules.article100;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
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
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.SecrecyGround;
import nl.ims.model.contribution.SpecialOperationType;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.table.PartialDecision;
import nl.ims.rules.testkit.NaiveKleene;
import nl.ims.rules.testkit.NaiveRegime;
import nl.ims.rules.testkit.NaiveWorlds;
import nl.ims.rules.testkit.OnDay;
import nl.ims.rules.testkit.Sight;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/** The table of regimes against the same table as plain code, case by case. */
@AddLifecycleHook(SteadyRun.class)
class RegimeTableProperties {
  /** One day in each period of law, and those on which it changes. */
  private static final ImmutableList<Optional<LocalDate>> DAYS =
      ImmutableList.of(
          Optional.of(LocalDate.of(2000, 7, 18)),
          Optional.of(LocalDate.of(2000, 7, 19)),
          Optional.of(LocalDate.of(2009, 6, 30)),
          Optional.of(LocalDate.of(2009, 7, 1)),
          Optional.of(LocalDate.of(2014, 1, 21)),
          Optional.of(LocalDate.of(2014, 1, 22)),
          Optional.empty());

  private static final Secrecy SECRET = Secrecy.claimed(SecrecyGround.COMPELLING_REASONS);

  private static final LocalDate LAST = LocalDate.of(2024, 4, 1);

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  /** Worlds in which all is known, each of them with the day of law. */
  @Provide
  Arbitrary<Situation> worlds() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(
            Combinators.combine(Arbitraries.of(Task.class), either).as(Tuple::of),
            Arbitraries.of(SpecialOperationType.class),
            Arbitraries.of(Form.class).set(),
            Arbitraries.of(Purpose.class).set(),
            either,
            Arbitraries.of(ArmedForce.class),
            either,
            Arbitraries.of(DAYS))
        .as(
            (taskInTheOpen, type, forms, purposes, conflict, force, employed, day) ->
                known(
                    new NaiveRegime(
                        taskInTheOpen.get1(),
                        type,
                        forms,
                        purposes,
                        conflict,
                        force,
                        taskInTheOpen.get2(),
                        employed),
                    day))
        .withoutEdgeCases();
  }

  private static Situation known(NaiveRegime world, Optional<LocalDate> day) {
    Contribution contribution =
        Contribution.builder()
            .task(world.task())
            .specialOperationType(world.type())
            .forms(ImmutableSortedSet.copyOf(world.forms()))
            .purposes(ImmutableSortedSet.copyOf(world.purposes()))
            .armedConflict(world.armedConflict())
            .armedForce(world.armedForce())
            .secrecy(world.inTheOpen() ? Secrecy.NONE : SECRET)
            .build();
    Dossier.Builder dossier =
        Dossier.builder().id("d").contribution(contribution).recordedThrough(LAST);
    if (world.employed()) {
      dossier.addProcedure(Step.of(LAST.minusDays(3), StepKind.EMPLOYMENT));
    }
    return new Situation(dossier.build(), Optional.of(LAST), day);
  }

  private static int rows(Situation situation) {
    return RegimeTable.on(situation.referenceDay()).possibleRows(Scene.of(situation.view()));
  }

  /** All tasks, forms and purposes; the other answers alternate. */
  @Example
  void every_world_is_decided_by_its_row_and_every_row_is_the_first_for_some() {
    BitSet ever = new BitSet();
    for (Optional<LocalDate> day : DAYS) {
      PartialDecision<Regime> table = made(day);
      BitSet first = new BitSet();
      for (Task task : Task.values()) {
        for (Set<Form> forms : Sets.powerSet(ImmutableSet.copyOf(Form.values()))) {
          for (Set<Purpose> purposes : Sets.powerSet(ImmutableSet.copyOf(Purpose.values()))) {
            worlds(task, forms, purposes).forEach(world -> first.set(decides(world, day, table)));
          }
        }
      }
      boolean before = day.filter(RegimeTable.IN_FORCE::isAfter).isPresent();
      boolean mixed = day.filter(RegimeTable.ALONG_ITS_LINES_FROM::isAfter).isEmpty();
      assertThat(first.cardinality())
          .as("rows on %s", day)
          .isEqualTo(before ? 1 : mixed ? NaiveRegime.ROWS - 1 : NaiveRegime.ROWS - 2);
      ever.or(first);
    }
    assertThat(ever.cardinality()).isEqualTo(NaiveRegime.ROWS);
  }

  private static Stream<NaiveRegime> worlds(Task task, Set<Form> forms, Set<Purpose> purposes) {
    boolean bit = (task.name().length() + forms.size() + purposes.size()) % 2 == 0;
    return Stream.of(SpecialOperationType.OTHER, SpecialOperationType.SPECIAL_ARREST)
        .flatMap(
            type ->
                Stream.of(true, false)
                    .map(
                        employed ->
                            new NaiveRegime(
                                task,
                                type,
                                forms,
                                purposes,
                                bit,
                                bit == employed
                                    ? ArmedForce.MAY_BE_INVOLVED
                                    : ArmedForce.NOT_EXPECTED,
                                purposes.contains(Purpose.DEFENCE_OF_ALLIES),
                                employed)));
  }

  /** A table just made, which remembers no case. */
  private static PartialDecision<Regime> made(Optional<LocalDate> day) {
    return RegimeTable.table(day.orElse(LAST));
  }

  private static int decides(
      NaiveRegime world, Optional<LocalDate> day, PartialDecision<Regime> table) {
    int row = world.row(day);
    Scene scene = Scene.of(known(world, day).view());
    assertThat(table.possibleRows(scene)).as("%s on %s", world, day).isEqualTo(1 << row);
    return row;
  }

  @Example
  void the_table_in_force_is_that_of_every_day_of_its_period() {
    for (Optional<LocalDate> day : DAYS) {
      assertThat(told(RegimeTable.on(day))).isEqualTo(told(made(day)));
    }
  }

  private static List<List<Object>> told(PartialDecision<Regime> table) {
    return table.rows().stream()
        .<List<Object>>map(
            row -> List.of(row.when().words(), row.outcome(), row.words(), row.citations()))
        .toList();
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void a_world_is_decided_by_the_row_of_the_contract(@ForAll("worlds") Situation situation) {
    Statistics.label("regime")
        .collect(RegimeAnswer.of(situation.view(), situation.referenceDay()).outcomes());
    assertThat(rows(situation)).isEqualTo(mask(naive(situation).rows()));
  }

  private static int mask(BitSet rows) {
    return rows.isEmpty() ? 0 : (int) rows.toLongArray()[0];
  }

  private static NaiveWorlds naive(Situation situation) {
    return new NaiveKleene(situation, Sight.whole(situation), situation.view().log(), -1).worlds();
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void with_unknown_facts_the_answer_is_that_of_all_completions(
      @ForAll("situations") Situation given, @ForAll Random random) {
    Situation situation = given.with(forget(given.dossier(), random));
    RegimeAnswer answer = RegimeAnswer.of(situation.view(), situation.referenceDay());
    Set<Regime> completions = naive(situation).outcomes();
    Statistics.label("outcomes").collect(completions.size());
    assertThat(EnumSet.copyOf(answer.outcomes())).isEqualTo(completions);
    assertThat(answer.outcomes()).isSorted();
    assertThat(answer.determined()).isEqualTo(completions.size() == 1);
    if (completions.size() > 1) {
      assertThat(rows(situation)).isEqualTo(mask(naive(situation).rows()));
    }
  }

  /** Forgets some keys more, so that the answer is open in most cases. */
  private static Dossier forget(Dossier dossier, Random random) {
    Contribution c = dossier.contribution().orElseThrow();
    return dossier.withContribution(
        c.withTask(c.task().filter(v -> random.nextBoolean()))
            .withForms(c.forms().filter(v -> random.nextInt(3) > 0))
            .withPurposes(c.purposes().filter(v -> random.nextInt(3) > 0))
            .withArmedForce(c.armedForce().filter(v -> random.nextBoolean()))
            .withSecrecy(c.secrecy().filter(v -> random.nextInt(3) > 0)));
  }

  @Property
  @StatisticsReport(onFailureOnly = true)
  void the_facts_missing_are_the_minimal_sets_that_can_leave_one_outcome(
      @ForAll("situations") Situation given, @ForAll Random random) {
    Situation situation = given.with(forget(given.dossier(), random)).cutOff();
    RegimeAnswer answer = RegimeAnswer.of(situation.view(), situation.referenceDay());
    assertThat(answer.missingExact()).isTrue();
    assertThat(answer.missing().stream().map(ImmutableSet::copyOf).toList())
        .as("%s", situation)
        .containsExactlyInAnyOrderElementsOf(
            new MissingForRegime(naive(situation), situation).sets());
    Statistics.label("sets").collect(answer.missing().size());
  }

  @Property
  void the_proof_excludes_the_other_outcomes_and_none_of_its_facts_can_be_left_out(
      @ForAll("situations") Situation given, @ForAll Random random) {
    Situation situation = given.with(forget(given.dossier(), random));
    RegimeAnswer answer = RegimeAnswer.of(situation.view(), situation.referenceDay());
    Set<Regime> outcomes = naive(situation).outcomes();
    ImmutableSet<String> proof =
        answer.proof().stream().map(fact -> fact.question()).collect(ImmutableSet.toImmutableSet());
    assertThat(outcomes).containsAll(seen(situation, proof).outcomes());
    for (String fact : proof) {
      Set<Regime> less = seen(situation, Sets.difference(proof, ImmutableSet.of(fact))).outcomes();
      assertThat(outcomes.containsAll(less)).as("%s without %s", proof, fact).isFalse();
    }
  }

  /** What is known of the regime if only some questions are answered. */
  private static NaiveWorlds seen(Situation situation, Set<String> paths) {
    NaiveWorlds whole = naive(situation);
    boolean employment =
        paths.stream().anyMatch(p -> p.startsWith("procedure") || p.equals("recorded-through"));
    return new NaiveWorlds(
        whole.task().filter(v -> paths.contains("contribution.task")),
        whole.type().filter(v -> paths.contains("contribution.special-operation-type")),
        whole.forms().filter(v -> paths.contains("contribution.forms")),
        whole.purposes().filter(v -> paths.contains("contribution.purposes")),
        whole.armedConflict().filter(v -> paths.contains("contribution.armed-conflict")),
        whole.armedForce().filter(v -> paths.contains("contribution.armed-force")),
        whole.inTheOpen().filter(v -> paths.contains("contribution.secrecy")),
        employment ? whole.employed() : Truth.UNKNOWN,
        whole.referenceDay());
  }

  @Property
  void the_papers_are_those_of_the_rows_that_may_decide(@ForAll("situations") Situation situation) {
    RegimeAnswer answer = RegimeAnswer.of(situation.view(), situation.referenceDay());
    assertThat(answer.citations())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            naive(situation).rows().stream()
                .mapToObj(row -> RegimeTable.on(situation.referenceDay()).rows().get(row))
                .flatMap(row -> OnDay.citations(row.citations(), situation.referenceDay()).stream())
                .collect(ImmutableSet.toImmutableSet()));
    assertThat(answer.explanation().plain()).isEmpty();
    assertThat(Stream.of(NaiveRegime.ROWS))
        .containsExactly(RegimeTable.on(situation.referenceDay()).rows().size());
  }
}
