package nl.ims.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
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
import nl.ims.model.source.Citation;
import nl.ims.model.source.Constitution;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.DossierFact;

/** Proofs and ways of random ground trees, against plain reading of the trees. */
@AddLifecycleHook(SteadyRun.class)
class GroundProperties {
  private static final ImmutableList<String> QUESTIONS = ImmutableList.of("a", "b", "c");
  private static final int COMPLETIONS = 64;
  private static final int TRIES = 1000;
  private static final ImmutableList<Citation> PAPERS =
      IntStream.of(90, 96, 97, 98, 100)
          .mapToObj(article -> Constitution.article(article).citation())
          .collect(ImmutableList.toImmutableList());

  @Provide
  Arbitrary<Ground> known() {
    return Arbitraries.randomValue(random -> new Trees(random, true, false).tree(4));
  }

  /** As {@link #known()}, with trees in it that count only when they are known to hold. */
  @Provide
  Arbitrary<Ground> onRecord() {
    return Arbitraries.randomValue(
        random -> {
          Trees trees = new Trees(random, true, true);
          Ground record = new Ground.Known(trees.tree(3));
          Ground turned = random.nextBoolean() ? record : new Ground.Not(record);
          List<Ground> parts = new ArrayList<>(List.of(trees.tree(2), turned, trees.tree(2)));
          Collections.shuffle(parts, random);
          return random.nextBoolean() ? Ground.all(parts) : Ground.any(parts);
        });
  }

  @Provide
  Arbitrary<Ground> open() {
    return Arbitraries.randomValue(random -> new Trees(random, false, false).tree(3));
  }

  /** Makes trees whose leaves know facts, few so that they repeat; or ask questions. */
  private record Trees(Random random, boolean facts, boolean records) {
    Ground tree(int depth) {
      if (depth == 0) {
        return facts ? fact() : question();
      }
      if (records && random.nextInt(4) == 0) {
        return new Ground.Known(tree(depth - 1));
      }
      return switch (random.nextInt(facts ? 7 : 6)) {
        case 0, 1 -> Ground.all(some(depth));
        case 2, 3 -> Ground.any(some(depth));
        case 4 -> new Ground.Not(tree(depth - 1));
        case 5 ->
            new Ground.Cited(
                tree(depth - 1),
                Text.of("c"),
                ImmutableList.of(PAPERS.get(random.nextInt(PAPERS.size()))));
        default -> new Ground.Given(ImmutableList.of(ref()), tree(depth - 1));
      };
    }

    private List<Ground> some(int depth) {
      return IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> tree(depth - 1)).toList();
    }

    private FactRef ref() {
      return new DossierFact.OfStep(random.nextInt(6));
    }

    private Ground fact() {
      return switch (random.nextInt(5)) {
        case 0 -> Ground.unknown(Ways.NONE, Ways.NONE, Ground.NEVER);
        case 1 -> Ground.fact(Truth.of(random.nextBoolean()), ref(), ref());
        case 2 -> Ground.given(random.nextBoolean());
        default -> Ground.fact(Truth.of(random.nextBoolean()), ref());
      };
    }

    private Ground question() {
      String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
      long holds = 1L + random.nextInt(14);
      return random.nextInt(6) == 0
          ? Ground.given(random.nextBoolean())
          : Ground.unknown(
              Ways.of(question, holds), Ways.of(question, 15 & ~holds), random.nextInt(50));
    }
  }

  @Property(tries = TRIES)
  @StatisticsReport(onFailureOnly = true)
  void the_facts_of_a_proof_suffice_and_none_can_be_left_out(@ForAll("known") Ground ground) {
    Set<FactRef> proof = ImmutableSet.copyOf(Proof.of(ground).facts());
    Statistics.label("truth").collect(ground.truth());
    Statistics.label("size").collect(Math.min(4, proof.size()));
    if (ground.truth() == Truth.UNKNOWN) {
      return;
    }
    assertThat(ground.under(proof::contains)).isEqualTo(ground.truth());
    for (FactRef fact : proof) {
      Set<FactRef> fewer = new HashSet<>(proof);
      fewer.remove(fact);
      assertThat(ground.under(fewer::contains))
          .as("%s without %s", ground, fact)
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  @Property(tries = TRIES)
  void the_facts_of_a_proof_suffice_where_records_count_and_none_can_be_left_out(
      @ForAll("onRecord") Ground ground) {
    Set<FactRef> proof = ImmutableSet.copyOf(Proof.of(ground).facts());
    if (ground.truth() == Truth.UNKNOWN) {
      return;
    }
    assertThat(ground.under(proof::contains)).as("%s", ground).isEqualTo(ground.truth());
    for (FactRef fact : proof) {
      assertThat(ground.under(Sets.difference(proof, Set.of(fact))::contains))
          .as("%s without %s", ground, fact)
          .isNotEqualTo(ground.truth());
    }
  }

  @Property(tries = TRIES)
  void seeing_everything_is_the_truth_and_seeing_less_never_the_opposite(
      @ForAll("known") Ground ground, @ForAll Random random) {
    assertThat(ground.under(fact -> true)).isEqualTo(ground.truth());
    Set<FactRef> seen = new HashSet<>();
    IntStream.range(0, 6)
        .filter(i -> random.nextBoolean())
        .forEach(i -> seen.add(new DossierFact.OfStep(i)));
    assertThat(ground.under(seen::contains)).isIn(Truth.UNKNOWN, ground.truth());
  }

  @Property(tries = TRIES)
  void the_ways_of_a_tree_are_the_completions_in_which_it_holds(
      @ForAll("open") Ground ground, @ForAll boolean wanted) {
    Ways ways = Missing.ways(ground, wanted, Budget.UNLIMITED);
    for (int completion = 0; completion < COMPLETIONS; completion++) {
      boolean goes = goes(ways, completion);
      assertThat(goes)
          .as("%s in completion %s of %s", wanted, completion, ground)
          .isEqualTo(holds(ground, completion) == wanted);
    }
  }

  @Property(tries = TRIES)
  void ways_that_a_budget_cuts_settle_all_the_same_and_say_that_there_may_be_others(
      @ForAll("open") Ground ground,
      @ForAll boolean wanted,
      @ForAll @IntRange(max = 60) int budget) {
    Ways ways = Missing.ways(ground, wanted, new Budget(budget));
    for (int completion = 0; completion < COMPLETIONS; completion++) {
      boolean holds = holds(ground, completion) == wanted;
      assertThat(goes(ways, completion))
          .as("%s in completion %s of %s", wanted, completion, ground)
          .isIn(ways.isExact() ? holds : false, holds);
    }
  }

  private static boolean goes(Ways ways, int completion) {
    return ways.list().stream()
        .anyMatch(
            way ->
                way.answers().entrySet().stream()
                    .allMatch(e -> (e.getValue() >> answer(e.getKey(), completion) & 1) == 1));
  }

  private static int answer(String question, int completion) {
    return (completion >> (2 * QUESTIONS.indexOf(question))) & 3;
  }

  private static boolean holds(Ground ground, int completion) {
    if (ground instanceof Ground.All all) {
      return all.parts().stream().allMatch(part -> holds(part, completion));
    } else if (ground instanceof Ground.Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, completion));
    } else if (ground instanceof Ground.Not not) {
      return !holds(not.part(), completion);
    } else if (ground instanceof Ground.Cited cited) {
      return holds(cited.part(), completion);
    }
    return ground.truth().isKnown()
        ? ground.truth() == Truth.TRUE
        : goes(((Ground.Atom) ground).holds(), completion);
  }

  @Property(tries = TRIES)
  void a_tree_waits_for_the_first_of_its_open_leaves(@ForAll("open") Ground ground) {
    int first = firstOpen(ground);
    assertThat(Missing.waits(ground)).isEqualTo(first);
  }

  private static int firstOpen(Ground ground) {
    if (ground.truth().isKnown()) {
      return Ground.NEVER;
    } else if (ground instanceof Ground.Atom atom) {
      return atom.waits();
    } else if (ground instanceof Ground.Not not) {
      return firstOpen(not.part());
    } else if (ground instanceof Ground.Cited cited) {
      return firstOpen(cited.part());
    }
    List<Ground> parts =
        ground instanceof Ground.All all ? all.parts() : ((Ground.Any) ground).parts();
    return parts.stream().mapToInt(GroundProperties::firstOpen).min().orElse(Ground.NEVER);
  }

  @Example
  void what_counts_only_when_known_fails_for_want_of_a_record() {
    Ground yes = Ground.fact(Truth.TRUE, new DossierFact.OfStep(1));
    Ground no = Ground.fact(Truth.FALSE, new DossierFact.OfStep(1));
    Ground open = Ground.unknown(Ways.asking("a"), Ways.asking("a"), 7);
    assertThat(new Ground.Known(yes).truth()).isEqualTo(Truth.TRUE);
    assertThat(new Ground.Known(no).truth()).isEqualTo(Truth.FALSE);
    assertThat(new Ground.Known(open).truth()).isEqualTo(Truth.FALSE);
    assertThat(new Ground.Known(yes).under(fact -> false)).isEqualTo(Truth.FALSE);
    assertThat(Proof.of(new Ground.Known(yes)).facts()).containsExactly(new DossierFact.OfStep(1));
    assertThat(Proof.of(new Ground.Known(no)).facts()).isEmpty();
    assertThat(Missing.ways(new Ground.Known(open), true, Budget.UNLIMITED).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("a"));
    assertThat(Missing.ways(new Ground.Known(open), false, Budget.UNLIMITED).isAlways()).isTrue();
    assertThat(Missing.ways(new Ground.Known(yes), false, Budget.UNLIMITED).isNone()).isTrue();
    assertThat(Missing.waits(new Ground.Known(open))).isEqualTo(Ground.NEVER);
  }

  @Example
  void what_is_not_on_record_as_far_as_the_proof_goes_need_not_be_named() {
    FactRef needed = new DossierFact.OfStep(1);
    Ground recorded = new Ground.Known(Ground.fact(Truth.TRUE, new DossierFact.OfStep(2)));
    Ground other = Ground.fact(Truth.TRUE, new DossierFact.OfStep(3));
    Ground either = Ground.any(List.of(new Ground.Not(recorded), other));
    Ground both = Ground.all(List.of(Ground.fact(Truth.TRUE, needed), either));
    assertThat(both.truth()).isEqualTo(Truth.TRUE);
    assertThat(Proof.of(both).facts()).containsExactly(needed);
  }

  @Example
  void a_window_hangs_on_its_anchor() {
    FactRef anchor = new DossierFact.OfStep(9);
    Ground part = Ground.given(false);
    Ground given = new Ground.Given(ImmutableList.of(anchor), part);
    assertThat(given.truth()).isEqualTo(Truth.FALSE);
    assertThat(given.under(fact -> false)).isEqualTo(Truth.UNKNOWN);
    assertThat(Proof.of(given).facts()).containsExactly(anchor);
    assertThat(Missing.ways(given, false, Budget.UNLIMITED).isAlways()).isTrue();
    Ground open =
        new Ground.Given(ImmutableList.of(anchor), Ground.unknown(Ways.asking("a"), Ways.NONE, 12));
    assertThat(Missing.ways(open, true, Budget.UNLIMITED).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("a"));
    assertThat(Missing.waits(open)).isEqualTo(12);
  }

  @Example
  void papers_stand_at_what_the_proof_decides() {
    Ground first = cited(0, Ground.fact(Truth.TRUE, new DossierFact.OfStep(1)));
    Ground second = cited(1, Ground.fact(Truth.TRUE, new DossierFact.OfStep(2)));
    Ground fails = cited(2, Ground.fact(Truth.FALSE, new DossierFact.OfStep(3)));
    assertThat(Proof.of(Ground.all(List.of(first, second))).citations())
        .containsExactly(PAPERS.get(0), PAPERS.get(1));
    assertThat(Proof.of(Ground.any(List.of(fails, second, first))).citations())
        .containsExactly(PAPERS.get(1));
    assertThat(Proof.of(Ground.all(List.of(first, fails))).citations())
        .containsExactly(PAPERS.get(2));
    assertThat(Proof.of(Ground.any(List.of(fails, new Ground.Not(first)))).citations())
        .containsExactly(PAPERS.get(2), PAPERS.get(0));
    Ground same = cited(3, Ground.fact(Truth.TRUE, new DossierFact.OfStep(1)));
    assertThat(Proof.of(Ground.any(List.of(first, same))).citations())
        .containsExactly(PAPERS.get(0));
    assertThat(Proof.of(new Ground.Given(ImmutableList.of(), first)).citations())
        .containsExactly(PAPERS.get(0));
    assertThat(Proof.of(new Ground.Known(first)).citations()).containsExactly(PAPERS.get(0));
    assertThat(Proof.of(new Ground.Not(new Ground.Known(fails))).citations())
        .containsExactly(PAPERS.get(2));
  }

  private static Ground cited(int paper, Ground ground) {
    return new Ground.Cited(ground, Text.of("c"), ImmutableList.of(PAPERS.get(paper)));
  }
}
