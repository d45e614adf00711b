package nl.ims.rules.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.logic.Truth;

/** Leaves side by side, against sets of answers that are looked at one by one. */
@AddLifecycleHook(SteadyRun.class)
class LeavesProperties {
  private static final int CODES = 64;

  /** A dossier, and conditions on its answers: a set each, in which the answer is or is not. */
  private record Drawn(
      ImmutableIntArray codes, ImmutableIntArray places, List<ImmutableSet<Integer>> admitted) {

    static Drawn by(Random random) {
      int answers = 1 + random.nextInt(4);
      ImmutableIntArray.Builder codes = ImmutableIntArray.builder();
      for (int i = 0; i < answers; i++) {
        codes.add(random.nextInt(4) == 0 ? Leaves.ABSENT : random.nextInt(CODES));
      }
      ImmutableIntArray.Builder places = ImmutableIntArray.builder();
      List<ImmutableSet<Integer>> admitted = new ArrayList<>();
      for (int i = random.nextInt(6); i > 0; i--) {
        places.add(random.nextInt(answers));
        admitted.add(some(random));
      }
      return new Drawn(codes.build(), places.build(), admitted);
    }

    private static ImmutableSet<Integer> some(Random random) {
      double share = random.nextDouble();
      return IntStream.range(0, CODES)
          .filter(code -> random.nextDouble() < share)
          .boxed()
          .collect(ImmutableSet.toImmutableSet());
    }

    Leaves leaves() {
      return new Leaves(places.toArray(), admitted.stream().mapToLong(Drawn::mask).toArray());
    }

    private static long mask(ImmutableSet<Integer> codes) {
      return codes.stream().mapToLong(code -> 1L << code).sum();
    }

    int[] dossier() {
      return codes.toArray();
    }

    /** Each by itself. */
    List<Truth> truths() {
      List<Truth> truths = new ArrayList<>();
      for (int i = 0; i < places.length(); i++) {
        int code = codes.get(places.get(i));
        truths.add(
            code == Leaves.ABSENT ? Truth.UNKNOWN : Truth.of(admitted.get(i).contains(code)));
      }
      return truths;
    }
  }

  @Provide
  Arbitrary<Drawn> drawn() {
    return Arbitraries.randomValue(Drawn::by);
  }

  @Property
  void all_hold_where_each_does_and_one_holds_where_some_does(@ForAll("drawn") Drawn drawn) {
    Truth all = drawn.truths().stream().reduce(Truth.TRUE, Truth::and);
    Truth any = drawn.truths().stream().reduce(Truth.FALSE, Truth::or);
    assertThat(drawn.leaves().truth(drawn.dossier(), Truth.FALSE)).isEqualTo(all);
    assertThat(drawn.leaves().truth(drawn.dossier(), Truth.TRUE)).isEqualTo(any);
  }

  @Property
  void a_pattern_tells_each_of_them(@ForAll("drawn") Drawn drawn) {
    int left = drawn.leaves().pattern(drawn.dossier());
    assertThat(left).isBetween(0, drawn.leaves().patterns() - 1);
    List<Truth> told = new ArrayList<>();
    for (int i = 0; i < drawn.places().length(); i++) {
      told.add(0, List.of(Truth.FALSE, Truth.TRUE, Truth.UNKNOWN).get(left % 3));
      left /= 3;
    }
    assertThat(told).isEqualTo(drawn.truths());
  }
}
