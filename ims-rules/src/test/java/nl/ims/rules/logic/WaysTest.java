package nl.ims.rules.logic;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a search costs to the unit, and the exact limits of ways. */
class WaysTest {

  /** So many ways, each of a question of its own. */
  private static List<Way> ways(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> Way.of(prefix + (char) ('A' + i), 1)).toList();
  }

  private static Ways asking(String... questions) {
    Ways ways = Ways.ALWAYS;
    for (String question : questions) {
      ways = ways.and(Ways.asking(question));
    }
    return ways;
  }

  @Test
  void a_budget_is_spent_once_something_could_not_be_paid_for() {
    Budget budget = new Budget(5);
    assertThat(budget.pay(5)).isTrue();
    assertThat(budget.isSpent()).isFalse();
    assertThat(budget.pay(1)).isFalse();
    assertThat(budget.isSpent()).isTrue();
    assertThat(budget.pay(0)).isFalse();
  }

  @Test
  void the_budget_of_one_finding_is_its_share_of_all() {
    assertThat(Budget.of(0).pay(600_000)).isTrue();
    assertThat(Budget.of(0).pay(600_001)).isFalse();
    assertThat(Budget.of(1000).pay(7_407)).isTrue();
    assertThat(Budget.of(1000).pay(7_408)).isFalse();
    assertThat(Budget.UNLIMITED.pay(Long.MAX_VALUE) && Budget.UNLIMITED.pay(1)).isTrue();
    assertThat(Budget.UNLIMITED.isSpent()).isFalse();
  }

  @Test
  void going_two_ways_at_once_costs_a_unit_a_question() {
    Ways two = asking("a", "b");
    Ways one = asking("c");
    Budget enough = new Budget(3);
    assertThat(two.and(one, enough).isExact()).isTrue();
    assertThat(enough.isSpent()).isFalse();
    Budget little = new Budget(2);
    assertThat(two.and(one, little).isExact()).isFalse();
    assertThat(two.and(one, new Budget(2)).isNone()).isTrue();
    assertThat(little.isSpent()).isTrue();
  }

  @Test
  void keeping_a_way_costs_a_unit_and_one_for_each_kept_before_and_a_lone_one_nothing() {
    Budget enough = new Budget(6);
    assertThat(Ways.of(ways("", 3), true, enough).list()).hasSize(3);
    assertThat(enough.isSpent()).isFalse();
    Budget little = new Budget(5);
    assertThat(Ways.of(ways("", 3), true, little).list()).hasSize(3);
    assertThat(little.isSpent()).isTrue();
    Budget none = new Budget(0);
    assertThat(Ways.of(ways("", 1), true, none).isExact()).isTrue();
    assertThat(none.isSpent()).isFalse();
  }

  @Test
  void once_the_budget_is_spent_as_many_are_kept_as_are_named() {
    Ways sixteen = Ways.of(ways("", 16), true, new Budget(0));
    assertThat(sixteen.list()).hasSize(16);
    assertThat(sixteen.isExact()).isTrue();
    Ways seventeen = Ways.of(ways("", 17), true, new Budget(0));
    assertThat(seventeen.list()).hasSize(16);
    assertThat(seventeen.isExact()).isFalse();
  }

  @Test
  void a_way_beyond_the_bound_that_another_covers_leaves_the_others_exact() {
    List<Way> many = new ArrayList<>(ways("", Ways.BOUND));
    many.add(many.get(7).and(Way.of("z?", 1)));
    Ways kept = Ways.of(many, true);
    assertThat(kept.list()).hasSize(Ways.BOUND);
    assertThat(kept.isExact()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {16, 17})
  void ways_of_questions_that_have_nothing_in_common_are_bounded_too(int each) {
    Ways both = Ways.of(ways("p", each), true).and(Ways.of(ways("q", 16), true));
    assertThat(both.list()).hasSize(Ways.BOUND);
    assertThat(both.isExact()).isEqualTo(each == 16);
  }

  @Test
  void as_many_sets_are_named_as_are_asked_for() {
    Ways three = Ways.of(ways("", 3), true);
    assertThat(three.questions(2)).containsExactly(ImmutableList.of("A"), ImmutableList.of("B"));
    assertThat(three.questions(3)).hasSize(3);
  }

  @Test
  void questions_that_hash_alike_are_told_apart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    Ways both = Ways.asking("BB").and(Ways.asking("Aa"));
    assertThat(both.questions(9)).containsExactly(ImmutableList.of("Aa", "BB"));
    assertThat(Ways.asking("BB").or(Ways.asking("Aa")).questions(9))
        .containsExactly(ImmutableList.of("Aa"), ImmutableList.of("BB"));
    assertThat(Way.of("Aa", 1).covers(Way.of("BB", 1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65, 130})
  void many_parts_that_must_hold_together_are_all_asked(int count) {
    List<String> questions =
        IntStream.range(0, count).mapToObj(i -> "q" + (char) ('A' + i)).toList();
    List<Ground> open =
        questions.stream()
            .<Ground>map(q -> Ground.unknown(Ways.asking(q), Ways.asking(q), Ground.NEVER))
            .toList();
    assertThat(Missing.of(Missing.ways(Ground.all(open), true, Budget.UNLIMITED)))
        .isEqualTo(new Missing(ImmutableList.of(ImmutableList.copyOf(questions)), true));
    assertThat(Missing.of(Missing.ways(Ground.any(open), false, Budget.UNLIMITED)))
        .isEqualTo(new Missing(ImmutableList.of(ImmutableList.copyOf(questions)), true));
  }
}
