package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.term.Text;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;

/**
 * Two days or two numbers of a source can be compared, each with an offset: as the calendar and
 * arithmetic have it, unknown while one of them is not stated, and settled by stating it.
 */
@AddLifecycleHook(SteadyRun.class)
class ComparedProperties {
  private static final LocalDate START = LocalDate.of(2024, 12, 29);

  private record Order(
      Optional<LocalDate> due,
      Optional<LocalDate> delivered,
      Optional<Integer> price,
      Optional<Integer> budget) {}

  private static final Vocabulary.Builder<Order> ASKED = Vocabulary.builder();
  private static final Question.Date DUE =
      ASKED.date("due", Text.of("due"), Order::due, Question.Asking.PLAIN);
  private static final Question.Date DELIVERED =
      ASKED.date("delivered", Text.of("delivered"), Order::delivered, Question.Asking.PLAIN);
  private static final Question.Count PRICE = ASKED.count("price", Text.of("price"), Order::price);
  private static final Question.Count BUDGET =
      ASKED.count("budget", Text.of("budget"), Order::budget);
  private static final Vocabulary<Order> VOCABULARY = ASKED.build();

  /** A comparison, and the same in arithmetic on the days or the numbers. */
  private record Law(
      String words,
      BiFunction<Integer, Integer, Condition> made,
      BiFunction<Long, Long, Boolean> told) {}

  private static final ImmutableList<Law> ON_DAYS =
      ImmutableList.of(
          days("is on or before", Dated::isOnOrBefore, (a, b) -> a <= b),
          days("is on or after", Dated::isOnOrAfter, (a, b) -> a >= b),
          days("is before", Dated::isBefore, (a, b) -> a < b),
          days("is after", Dated::isAfter, (a, b) -> a > b),
          new Law(
              "is in the year of",
              (left, right) -> DELIVERED.plus(left).year().isEqualTo(DUE.plus(right).year()),
              (a, b) -> LocalDate.ofEpochDay(a).getYear() == LocalDate.ofEpochDay(b).getYear()));

  private static final ImmutableList<Law> ON_NUMBERS =
      ImmutableList.of(
          numbers("is at most", Numbered::isAtMost, (a, b) -> a <= b),
          numbers("is at least", Numbered::isAtLeast, (a, b) -> a >= b),
          numbers("is less than", Numbered::isLessThan, (a, b) -> a < b),
          numbers("is more than", Numbered::isMoreThan, (a, b) -> a > b),
          numbers("is", Numbered::isEqualTo, Long::equals));

  private static Law days(
      String words,
      BiFunction<Dated, Dated, Condition> made,
      BiFunction<Long, Long, Boolean> told) {
    return new Law(words, (left, right) -> made.apply(DELIVERED.plus(left), DUE.plus(right)), told);
  }

  private static Law numbers(
      String words,
      BiFunction<Numbered, Numbered, Condition> made,
      BiFunction<Long, Long, Boolean> told) {
    return new Law(words, (left, right) -> made.apply(PRICE.plus(left), BUDGET.plus(right)), told);
  }

  @Provide
  Arbitrary<Order> orders() {
    Arbitrary<Optional<LocalDate>> days =
        Arbitraries.integers().between(0, 4).map(START::plusDays).optional(0.8);
    Arbitrary<Optional<Integer>> numbers = Arbitraries.integers().between(-3, 3).optional(0.8);
    return Combinators.combine(days, days, numbers, numbers).as(Order::new);
  }

  @Provide
  Arbitrary<Law> onDays() {
    return Arbitraries.of(ON_DAYS);
  }

  @Provide
  Arbitrary<Law> onNumbers() {
    return Arbitraries.of(ON_NUMBERS);
  }

  @EveryTry
  @Property(tries = 500)
  @StatisticsReport(onFailureOnly = true)
  void two_days_compare_as_the_calendar_has_it(
      @ForAll("orders") Order order,
      @ForAll("onDays") Law law,
      @ForAll @IntRange(min = -2, max = 2) int left,
      @ForAll @IntRange(min = -2, max = 2) int right) {
    check(
        order,
        law.made().apply(left, right),
        order.delivered().map(day -> day.plusDays(left).toEpochDay()),
        order.due().map(day -> day.plusDays(right).toEpochDay()),
        law,
        ImmutableList.of("delivered", "due"));
  }

  @Property(tries = 500)
  @StatisticsReport(onFailureOnly = true)
  void two_numbers_compare_as_arithmetic_has_it(
      @ForAll("orders") Order order,
      @ForAll("onNumbers") Law law,
      @ForAll @IntRange(min = -2, max = 2) int left,
      @ForAll @IntRange(min = -2, max = 2) int right) {
    check(
        order,
        law.made().apply(left, right),
        order.price().map(number -> (long) number + left),
        order.budget().map(number -> (long) number + right),
        law,
        ImmutableList.of("price", "budget"));
  }

  private static void check(
      Order order,
      Condition condition,
      Optional<Long> left,
      Optional<Long> right,
      Law law,
      ImmutableList<String> paths) {
    Scene scene = Scene.of(VOCABULARY.view(order));
    boolean known = left.isPresent() && right.isPresent();
    Truth told = known ? Truth.of(law.told().apply(left.get(), right.get())) : Truth.UNKNOWN;
    Statistics.collect(told);
    Statistics.coverage(
        c -> {
          for (Truth truth : Truth.values()) {
            c.check(truth).percentage(p -> p > 10);
          }
        });
    assertThat(condition.truth(scene)).as(condition.toString()).isEqualTo(told);
    assertThat(condition.ground(scene).truth()).isEqualTo(told);
    if (known) {
      assertThat(Proof.of(condition.ground(scene)).facts())
          .extracting(fact -> FactText.fact(scene.view(), fact).question())
          .containsExactlyInAnyOrderElementsOf(paths);
      return;
    }
    ImmutableList.Builder<String> absent = ImmutableList.builder();
    if (left.isEmpty()) {
      absent.add(paths.get(0));
    }
    if (right.isEmpty()) {
      absent.add(paths.get(1));
    }
    for (Condition wanted : ImmutableList.of(condition, Conditions.not(condition))) {
      Missing missing = Grounds.toHold(scene, wanted);
      assertThat(missing.sets()).hasSize(1);
      assertThat(missing.sets().get(0)).containsExactlyInAnyOrderElementsOf(absent.build());
    }
  }

  @Example
  void a_comparison_says_what_it_compares() {
    assertThat(DELIVERED.isOnOrBefore(DUE.plus(14)).words())
        .isEqualTo(
            Text.of(
                "delivered ligt op of vóór due + 14 dagen",
                "delivered is on or before due + 14 days"));
    assertThat(DELIVERED.plus(-1).isAfter(DUE).words())
        .isEqualTo(Text.of("delivered - 1 dag ligt na due", "delivered - 1 day is after due"));
    assertThat(DELIVERED.isBefore(DUE).words())
        .isEqualTo(Text.of("delivered ligt vóór due", "delivered is before due"));
    assertThat(DELIVERED.isOnOrAfter(Day.on(START)).words())
        .isEqualTo(
            Text.of(
                "delivered ligt op of na 29 december 2024",
                "delivered is on or after 29 December 2024"));
    assertThat(PRICE.plus(5).isAtMost(BUDGET).words())
        .isEqualTo(Text.of("price + 5 is hoogstens budget", "price + 5 is at most budget"));
    assertThat(PRICE.isAtLeast(100).words())
        .isEqualTo(Text.of("price is minstens 100", "price is at least 100"));
    assertThat(PRICE.isLessThan(BUDGET.plus(-1)).words())
        .isEqualTo(Text.of("price is minder dan budget - 1", "price is less than budget - 1"));
    assertThat(PRICE.isMoreThan(BUDGET).words())
        .isEqualTo(Text.of("price is meer dan budget", "price is more than budget"));
    assertThat(DUE.year().isEqualTo(2024).words())
        .isEqualTo(Text.of("het jaar van due is 2024", "the year of due is 2024"));
  }

  @Example
  void what_is_added_twice_is_added_together_and_the_largest_number_stays_the_largest() {
    assertThat(DUE.plus(2).plus(-2).isBefore(DUE)).isEqualTo(DUE.isBefore(DUE));
    assertThat(PRICE.plus(2).plus(3)).isEqualTo(PRICE.plus(5));
    Scene scene =
        Scene.of(
            VOCABULARY.view(
                new Order(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(Integer.MAX_VALUE),
                    Optional.of(-Integer.MAX_VALUE))));
    assertThat(PRICE.plus(1).isAtLeast(PRICE).truth(scene)).isEqualTo(Truth.TRUE);
    assertThat(BUDGET.plus(-5).isAtMost(PRICE).truth(scene)).isEqualTo(Truth.TRUE);
  }

  @Example
  void an_explanation_shows_the_number_and_not_the_interval_that_it_lies_in() {
    Vocabulary.Builder<Integer> asked = Vocabulary.builder();
    Question.Numeric size = asked.number("size", Text.of("size"), Optional::of, 10, 100);
    Vocabulary<Integer> vocabulary = asked.build();
    assertThat(FactText.fact(vocabulary.view(42), size).answer()).isEqualTo(Text.of("42"));
    assertThat(FactText.fact(vocabulary.fromCodes(new int[] {1}), size).answer())
        .isEqualTo(Text.of("10..<100"));
  }
}
