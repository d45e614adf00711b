package nl.ims.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
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
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.condition.DossierFact;

/** Proofs of trees with leaves that are read anew: some of their facts may do. */
@AddLifecycleHook(SteadyRun.class)
class OutcomeProperties {

  /** Known while two of its three facts are. */
  private record TwoOfThree(Truth truth, int first) implements Ground.Outcome {
    @Override
    public ImmutableList<ImmutableList<FactRef>> inputs() {
      return IntStream.range(first, first + 3)
          .mapToObj(i -> ImmutableList.of(ref(i)))
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Truth without(boolean[] open) {
      int lacking = (open[0] ? 1 : 0) + (open[1] ? 1 : 0) + (open[2] ? 1 : 0);
      return lacking <= 1 ? truth : Truth.UNKNOWN;
    }

    @Override
    public ImmutableList<FactRef> facts() {
      return ImmutableList.of(ref(first), ref(first + 1));
    }
  }

  private static FactRef ref(int step) {
    return new DossierFact.OfStep(step);
  }

  private static Ground fact(int step) {
    return Ground.fact(Truth.TRUE, ref(step));
  }

  @Provide
  Arbitrary<Ground> trees() {
    return Arbitraries.randomValue(random -> tree(random, 3));
  }

  private static Ground tree(Random random, int depth) {
    if (depth == 0) {
      Truth truth = Truth.of(random.nextInt(4) > 0);
      return random.nextBoolean()
          ? new TwoOfThree(truth, random.nextInt(4))
          : Ground.fact(truth, ref(random.nextInt(6)));
    }
    List<Ground> parts =
        IntStream.range(0, 1 + random.nextInt(3)).mapToObj(i -> tree(random, depth - 1)).toList();
    return switch (random.nextInt(5)) {
      case 0, 1 -> Ground.all(parts);
      case 2, 3 -> Ground.any(parts);
      default -> new Ground.Not(parts.get(0));
    };
  }

  @Property(tries = 1000)
  void the_facts_of_a_proof_suffice_and_none_can_be_left_out(@ForAll("trees") Ground ground) {
    Set<FactRef> proof = ImmutableSet.copyOf(Proof.of(ground).facts());
    assertThat(ground.under(proof::contains)).isEqualTo(ground.truth());
    for (FactRef fact : proof) {
      Set<FactRef> fewer = new HashSet<>(proof);
      fewer.remove(fact);
      assertThat(ground.under(fewer::contains))
          .as("%s without %s", ground, fact)
          .isEqualTo(Truth.UNKNOWN);
    }
  }

  @Example
  void a_fact_that_is_needed_elsewhere_spares_another_of_an_outcome() {
    Ground both = Ground.all(List.of(new TwoOfThree(Truth.TRUE, 0), fact(1), fact(2)));
    assertThat(Proof.of(both).facts()).containsExactly(ref(1), ref(2));
  }

  @Example
  void a_tree_as_deep_as_it_comes_is_shortened() {
    Ground deep = fact(1);
    for (int i = 0; i < 100; i++) {
      deep = new Ground.Not(deep);
    }
    Ground both = Ground.all(List.of(deep, Ground.any(List.of(fact(2), fact(1)))));
    assertThat(Proof.of(both).facts()).containsExactly(ref(1));
  }
}
