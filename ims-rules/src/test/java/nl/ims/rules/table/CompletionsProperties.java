package nl.ims.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
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
import nl.ims.model.contribution.ArmedForce;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Form;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Secrecy;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.logic.Truth;
import nl.ims.rules.testkit.NaiveKleene;
import nl.ims.rules.testkit.RandomConditions;
import nl.ims.rules.testkit.Sight;
import nl.ims.rules.testkit.Situation;

/**
 * Law 6, second half: what is settled is so in every completion, all of which are enumerated: four
 * days, up to two steps recorded and two more that may have happened, two keys that are open.
 */
@AddLifecycleHook(SteadyRun.class)
class CompletionsProperties {
  /** The gate is the same every day; another seed looks elsewhere. */
  private static final String SEED = "1848";

  private static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
  private static final int DAYS = 4;
  private static final ImmutableList<StepKind> KINDS =
      ImmutableList.of(StepKind.LETTER, StepKind.DEBATE, StepKind.EMPLOYMENT);
  private static final ImmutableList<ImmutableSortedSet<Chamber>> CHAMBERS =
      ImmutableList.of(
          ImmutableSortedSet.copyOf(Chamber.values()),
          ImmutableSortedSet.of(Chamber.SENATE),
          ImmutableSortedSet.of());

  @Provide
  Arbitrary<Condition> conditions() {
    return RandomConditions.lawful();
  }

  @Provide
  Arbitrary<Situation> small() {
    Arbitrary<Step> step =
        Combinators.combine(
                Arbitraries.of(KINDS),
                Arbitraries.integers().between(0, DAYS - 1),
                Arbitraries.of(CHAMBERS).optional(0.5))
            .as((kind, day, to) -> step(kind, day).withTo(to));
    return Combinators.combine(
            step.list().ofMaxSize(2),
            Arbitraries.integers().between(-1, DAYS - 1),
            Arbitraries.of(KindOfDecision.class).optional(0.5),
            Arbitraries.of(ArmedForce.class).optional(0.5))
        .as(CompletionsProperties::situation)
        .withoutEdgeCases();
  }

  private static Step step(StepKind kind, int day) {
    return Step.of(FIRST.plusDays(day), kind);
  }

  private static Situation situation(
      List<Step> steps, int through, Optional<KindOfDecision> kind, Optional<ArmedForce> force) {
    Dossier.Builder dossier =
        Dossier.builder()
            .id("d")
            .contribution(
                Contribution.builder()
                    .kindOfDecision(kind)
                    .armedForce(force)
                    .secrecy(Secrecy.NONE)
                    .task(Task.OPERATION)
                    .purposes(ImmutableSortedSet.of(Purpose.INTERNATIONAL_LEGAL_ORDER))
                    .forms(ImmutableSortedSet.of(Form.UNIT))
                    .armedConflict(true)
                    .requests(ImmutableList.of())
                    .build());
    Set<StepKind> seen = EnumSet.noneOf(StepKind.class);
    steps.stream()
        .filter(step -> seen.add(step.kind()) || !step.kind().once())
        .forEach(dossier::addProcedure);
    if (through >= 0) {
      dossier.recordedThrough(FIRST.plusDays(through));
    }
    return new Situation(
        dossier.build(), Optional.of(FIRST.plusDays(DAYS - 1)), Optional.of(FIRST));
  }

  @Property(seed = SEED)
  @StatisticsReport(onFailureOnly = true)
  void what_is_settled_is_so_in_every_completion(
      @ForAll("small") Situation situation, @ForAll("conditions") Condition condition) {
    Truth truth = condition.truth(Scene.of(situation.view()));
    Statistics.label("truth").collect(truth);
    if (truth == Truth.UNKNOWN) {
      return;
    }
    for (Dossier completion : completions(situation.dossier())) {
      Situation complete = situation.with(completion);
      assertThat(truth(complete, condition))
          .as("%s in %s, completed to %s", condition.words(), situation, completion)
          .isEqualTo(truth);
    }
  }

  private static Truth truth(Situation situation, Condition condition) {
    return new NaiveKleene(situation, Sight.whole(situation), situation.view().log(), -1)
        .truth(condition);
  }

  private static Iterable<Dossier> completions(Dossier dossier) {
    List<List<UnaryOperator<Dossier>>> choices = new ArrayList<>();
    choices.add(later(dossier));
    for (int i = 0; i < dossier.procedure().size(); i++) {
      if (dossier.procedure().get(i).to().isEmpty()) {
        choices.add(to(i));
      }
    }
    choices.add(keys(dossier));
    return Iterables.transform(
        Lists.cartesianProduct(choices),
        combination -> {
          Dossier complete = dossier;
          for (UnaryOperator<Dossier> choice : combination) {
            complete = choice.apply(complete);
          }
          return complete.withRecordedThrough(FIRST.plusDays(DAYS - 1)).withPointsComplete(true);
        });
  }

  /** No step more, one, or two, on any days that are still open. */
  private static List<UnaryOperator<Dossier>> later(Dossier dossier) {
    List<Step> possible = new ArrayList<>();
    for (StepKind kind : KINDS) {
      boolean taken = kind.once() && dossier.procedure().stream().anyMatch(s -> s.kind() == kind);
      IntStream.range(0, DAYS)
          .mapToObj(day -> step(kind, day).withTo(CHAMBERS.get(day % 2)))
          .filter(s -> dossier.recordedThrough().filter(t -> !s.date().isAfter(t)).isEmpty())
          .filter(s -> !taken)
          .forEach(possible::add);
    }
    List<UnaryOperator<Dossier>> choices = new ArrayList<>();
    choices.add(d -> d);
    for (Step one : possible) {
      choices.add(d -> with(d, List.of(one)));
      for (Step other : possible) {
        if (other.kind().compareTo(one.kind()) < 0) {
          choices.add(d -> with(d, List.of(one, other)));
        }
      }
    }
    return choices;
  }

  private static Dossier with(Dossier dossier, List<Step> steps) {
    return dossier.withProcedure(Iterables.concat(dossier.procedure(), steps));
  }

  private static List<UnaryOperator<Dossier>> to(int index) {
    return CHAMBERS.stream()
        .<UnaryOperator<Dossier>>map(
            to ->
                d -> {
                  Step[] steps = d.procedure().toArray(Step[]::new);
                  steps[index] = steps[index].withTo(to);
                  return d.withProcedure(ImmutableList.copyOf(steps));
                })
        .toList();
  }

  private static List<UnaryOperator<Dossier>> keys(Dossier dossier) {
    Contribution c = dossier.contribution().orElseThrow();
    List<UnaryOperator<Dossier>> keys = new ArrayList<>();
    for (KindOfDecision kind : KindOfDecision.values()) {
      for (ArmedForce force : ArmedForce.values()) {
        keys.add(
            d ->
                d.withContribution(
                    c.withKindOfDecision(c.kindOfDecision().orElse(kind))
                        .withArmedForce(c.armedForce().orElse(force))));
      }
    }
    return keys;
  }

  @Property(seed = SEED)
  void the_completions_of_an_open_log_are_many(@ForAll("small") Situation situation) {
    int completions = Iterables.size(completions(situation.dossier()));
    boolean closed = situation.dossier().recordedThrough().equals(situation.asOf());
    assertThat(completions).isGreaterThanOrEqualTo(closed ? 6 : 12);
  }
}
