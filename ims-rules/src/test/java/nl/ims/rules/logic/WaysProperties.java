package nl.ims.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import nl.ims.model.testkit.SteadyRun;

/**
 * Ways against the plain sets of completions that they stand for: three questions of four answers
 * each, and of a fifth, that it may as well not happen.
 */
@AddLifecycleHook(SteadyRun.class)
class WaysProperties {
  private static final ImmutableList<String> QUESTIONS = ImmutableList.of("a", "b", "c");
  private static final int ANSWERS = 5;
  private static final int COMPLETIONS = ANSWERS * ANSWERS * ANSWERS;
  private static final int TRIES = 1000;

  @Provide
  Arbitrary<Way> ways() {
    Arbitrary<Long> some = Arbitraries.longs().between(1, 15);
    Arbitrary<Long> masks = Arbitraries.oneOf(some, some, some.map(mask -> mask | Way.NOT_AT_ALL));
    return Arbitraries.maps(Arbitraries.of(QUESTIONS), masks)
        .map(answers -> Way.of(ImmutableSortedMap.copyOf(answers)));
  }

  @Provide
  Arbitrary<List<Way>> lists() {
    return ways().list().ofMaxSize(6);
  }

  /** The completions that go a way, one bit each. */
  private static BitSet meaning(Way way) {
    BitSet meant = new BitSet();
    IntStream.range(0, COMPLETIONS)
        .filter(
            completion ->
                way.answers().entrySet().stream()
                    .allMatch(e -> admits(e.getValue(), answer(e.getKey(), completion))))
        .forEach(meant::set);
    return meant;
  }

  private static int answer(String question, int completion) {
    int rest = completion;
    for (int i = 0; i < QUESTIONS.indexOf(question); i++) {
      rest /= ANSWERS;
    }
    return rest % ANSWERS;
  }

  private static boolean admits(long mask, int answer) {
    return (mask & (answer == ANSWERS - 1 ? Way.NOT_AT_ALL : 1L << answer)) != 0;
  }

  private static BitSet meaning(Iterable<Way> ways) {
    BitSet meant = new BitSet();
    ways.forEach(way -> meant.or(meaning(way)));
    return meant;
  }

  @Property(tries = TRIES)
  void going_two_ways_at_once_is_meeting_both(@ForAll("ways") Way a, @ForAll("ways") Way b) {
    BitSet both = meaning(a);
    both.and(meaning(b));
    Way met = a.and(b);
    assertThat(met == null ? new BitSet() : meaning(met)).isEqualTo(both);
    assertThat(met == null).isEqualTo(both.isEmpty());
  }

  @Property(tries = TRIES)
  void what_covers_holds_every_completion_of_what_it_covers(
      @ForAll("ways") Way a, @ForAll("ways") Way b) {
    if (a.covers(b)) {
      BitSet more = meaning(b);
      more.andNot(meaning(a));
      assertThat(more.isEmpty()).isTrue();
    }
    assertThat(a.covers(a)).isTrue();
    assertThat(Way.EMPTY.covers(a)).isTrue();
  }

  @Property(tries = TRIES)
  void merged_ways_stand_for_both_and_no_more(@ForAll("ways") Way a, @ForAll("ways") Way b) {
    Way merged = a.merge(b);
    if (merged != null) {
      assertThat(meaning(merged)).isEqualTo(meaning(List.of(a, b)));
    }
    boolean alike =
        a.answers().keySet().equals(b.answers().keySet())
            && a.answers().keySet().stream()
                    .filter(q -> !Objects.equals(a.answers().get(q), b.answers().get(q)))
                    .count()
                <= 1;
    assertThat(merged != null).isEqualTo(alike);
  }

  /** Memories keep them as keys; a way drawn anew may be the one before. */
  @Property(tries = TRIES)
  void ways_are_equal_when_they_ask_and_admit_the_same(
      @ForAll("ways") Way a, @ForAll("ways") Way b, @ForAll boolean exact) {
    assertThat(a.equals(b)).isEqualTo(a.answers().equals(b.answers()));
    assertThat(a).isEqualTo(Way.of(a.answers())).hasSameHashCodeAs(Way.of(a.answers()));
    Ways one = Ways.of(List.of(a), exact);
    assertThat(one.equals(Ways.of(List.of(b), exact))).isEqualTo(a.equals(b));
    assertThat(one).isNotEqualTo(Ways.of(List.of(a), !exact));
    Ways again = Ways.of(List.of(Way.of(a.answers())), exact);
    assertThat(one).isEqualTo(again).hasSameHashCodeAs(again);
  }

  @Property(tries = TRIES)
  void keeping_ways_keeps_their_completions_and_none_that_another_covers(
      @ForAll("lists") List<Way> ways) {
    Ways kept = Ways.of(ways, true);
    assertThat(kept.isExact()).isTrue();
    assertThat(meaning(kept.list())).isEqualTo(meaning(ways));
    for (Way way : kept.list()) {
      assertThat(kept.list().stream().filter(other -> other.covers(way))).containsExactly(way);
      assertThat(
              kept.list().stream().filter(other -> !other.equals(way) && way.merge(other) != null))
          .isEmpty();
    }
    assertThat(kept.list())
        .isSortedAccordingTo(
            Comparator.<Way>comparingInt(way -> way.answers().size())
                .thenComparing(way -> String.join("\0", way.answers().keySet())));
  }

  @Property(tries = TRIES)
  void or_is_union_and_and_is_intersection(
      @ForAll("lists") List<Way> left, @ForAll("lists") List<Way> right) {
    Ways a = Ways.of(left, true);
    Ways b = Ways.of(right, true);
    BitSet union = meaning(left);
    union.or(meaning(right));
    BitSet both = meaning(left);
    both.and(meaning(right));
    assertThat(meaning(a.or(b).list())).isEqualTo(union);
    assertThat(meaning(a.and(b).list())).isEqualTo(both);
    assertThat(a.or(b)).satisfies(WaysProperties::noWayIsWithinAnotherOrJoinsIt);
    assertThat(a.and(b)).satisfies(WaysProperties::noWayIsWithinAnotherOrJoinsIt);
    assertThat(a.and(Ways.ALWAYS)).isSameAs(a);
    assertThat(meaning(Ways.ALWAYS.and(b).list())).isEqualTo(meaning(right));
    assertThat(a.and(Ways.NONE).isNone()).isTrue();
    assertThat(a.or(Ways.NONE)).isSameAs(a);
    assertThat(a.or(Ways.ALWAYS).isAlways()).isTrue();
    assertThat(a.isNone()).isEqualTo(left.isEmpty());
  }

  @Property(tries = TRIES)
  void the_sets_of_questions_are_minimal_sorted_and_each_that_of_a_way(
      @ForAll("lists") List<Way> ways) {
    ImmutableList<ImmutableList<String>> sets = Ways.of(ways, true).questions(Missing.MOST);
    List<ImmutableSet<String>> asked = new ArrayList<>();
    Ways.of(ways, true).list().forEach(way -> asked.add(ImmutableSet.copyOf(way.asked())));
    List<ImmutableSet<String>> minimal =
        asked.stream()
            .filter(set -> !set.isEmpty())
            .filter(
                set ->
                    asked.stream()
                        .noneMatch(
                            o ->
                                !o.isEmpty()
                                    && set.containsAll(o)
                                    && !Sets.difference(set, o).isEmpty()))
            .distinct()
            .toList();
    assertThat(sets.stream().map(ImmutableSet::copyOf).toList())
        .containsExactlyInAnyOrderElementsOf(minimal);
    assertThat(sets)
        .isSortedAccordingTo(
            Comparator.<ImmutableList<String>>comparingInt(List::size)
                .thenComparing(set -> String.join("\0", set)));
  }

  @Example
  void a_question_that_may_as_well_not_be_answered_is_not_asked() {
    Way way = Way.of("a", 1L | Way.NOT_AT_ALL).and(Way.of("b", 2L));
    assertThat(way).isNotNull();
    assertThat(ImmutableList.of("b")).isEqualTo(way == null ? null : way.asked());
    assertThat(Ways.asking("q").questions(Missing.MOST)).containsExactly(ImmutableList.of("q"));
    assertThat(Ways.of("q", 0).isNone()).isTrue();
    assertThat(Ways.ALWAYS.questions(Missing.MOST)).isEmpty();
  }

  private static void noWayIsWithinAnotherOrJoinsIt(Ways ways) {
    for (Way one : ways.list()) {
      for (Way other : ways.list()) {
        assertThat(!one.equals(other) && (one.covers(other) || one.merge(other) != null))
            .as("%s and %s", one.answers(), other.answers())
            .isFalse();
      }
    }
  }

  @Example
  void beyond_the_bound_the_widest_ways_are_dropped_and_it_says_so() {
    List<Way> many =
        IntStream.range(0, Ways.BOUND + 1)
            .mapToObj(i -> Way.of(ImmutableSortedMap.of("q" + i, 1L, "r", 1L)))
            .collect(ImmutableList.toImmutableList());
    assertThat(Ways.of(many.subList(0, Ways.BOUND), true).isExact()).isTrue();
    Ways dropped = Ways.of(many, true);
    assertThat(dropped.isExact()).isFalse();
    assertThat(dropped.list()).hasSize(Ways.BOUND);
    assertThat(dropped.and(Ways.asking("z")).isExact()).isFalse();
    assertThat(Ways.asking("z").and(dropped).isExact()).isFalse();
    assertThat(Ways.asking("z").or(dropped).isExact()).isFalse();
    Ways fewer = Ways.of(many.subList(0, 1), false);
    Ways none = dropped.and(Ways.of("r", 2));
    assertThat(none.isNone()).isTrue();
    assertThat(none.or(Ways.asking("z")).isExact()).isFalse();
    assertThat(Ways.asking("z").or(none).isExact()).isFalse();
    assertThat(Ways.asking("z").or(none).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("z"));
    assertThat(fewer.or(Ways.asking("z")).isExact()).isFalse();
    assertThat(fewer.and(Ways.asking("z")).isExact()).isFalse();
    Missing missing = Missing.of(dropped);
    assertThat(missing.exact()).isFalse();
    assertThat(missing.sets()).hasSize(Missing.MOST);
  }

  @Example
  void sixteen_sets_are_exact_and_seventeen_are_not() {
    Ways sixteen = Ways.NONE;
    for (int i = 0; i < Missing.MOST; i++) {
      sixteen = sixteen.or(Ways.asking("q" + (char) ('a' + i)));
    }
    assertThat(Missing.of(sixteen).exact()).isTrue();
    assertThat(Missing.of(sixteen).sets()).hasSize(Missing.MOST);
    Missing more = Missing.of(sixteen.or(Ways.asking("z")));
    assertThat(more.exact()).isFalse();
    assertThat(more.sets()).hasSize(Missing.MOST);
    assertThat(Missing.NOTHING.exact()).isTrue();
    assertThat(Missing.NOTHING.sets()).isEmpty();
  }
}
