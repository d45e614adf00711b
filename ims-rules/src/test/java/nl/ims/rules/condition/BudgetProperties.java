package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import nl.ims.model.testkit.EveryTry;
import nl.ims.model.testkit.SteadyRun;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Ways;
import nl.ims.rules.testkit.RandomConditions;
import nl.ims.rules.testkit.Situation;
import nl.ims.rules.testkit.Situations;

/**
 * A search that its budget cuts finds less and says so, and what it finds settles all the same: a
 * set that it gives holds one that the whole search gives.
 */
@AddLifecycleHook(SteadyRun.class)
class BudgetProperties {
  private static final int CONDITIONS = 8;

  /** More than any search in these dossiers costs. */
  private static final int PLENTY = 100_000_000;

  @Provide
  Arbitrary<Situation> situations() {
    return Situations.forRules();
  }

  @Provide
  Arbitrary<List<Condition>> onDossier() {
    return RandomConditions.onDossier().list().ofSize(CONDITIONS);
  }

  @EveryTry
  @Property(tries = 300)
  @StatisticsReport(onFailureOnly = true)
  void what_is_found_before_the_budget_is_spent_settles(
      @ForAll("situations") Situation situation,
      @ForAll("onDossier") List<Condition> conditions,
      @ForAll @IntRange(min = 1, max = 400) int budget,
      @ForAll boolean wanted) {
    for (Condition condition : conditions) {
      Ways whole = ways(situation, condition, wanted, PLENTY);
      Ways cut = ways(situation, condition, wanted, budget);
      Statistics.label("cut").collect(!cut.isExact(), cut.isNone());
      Statistics.label("cut").coverage(c -> c.check(true, false).count(n -> n > 20));
      assertThat(cut.isAlways()).as("%s", condition.words()).isIn(false, whole.isAlways());
      if (cut.isExact()) {
        assertThat(cut.questions(100)).isEqualTo(whole.questions(100));
      } else if (whole.isExact() && !whole.isAlways()) {
        ImmutableList<ImmutableList<String>> sets = whole.questions(Integer.MAX_VALUE);
        assertThat(cut.questions(Missing.MOST))
            .as("%s within %s", condition.words(), sets)
            .allMatch(set -> sets.stream().anyMatch(set::containsAll));
      }
    }
  }

  private static Ways ways(Situation situation, Condition condition, boolean wanted, int units) {
    Scene scene = Scene.of(situation.view()).explaining(new Budget(units));
    return Missing.ways(Grounds.of(condition, scene), wanted, new Budget(units));
  }

  @Example
  void all_findings_of_a_dossier_share_one_total() {
    assertThat(paid(Budget.of(0))).isEqualTo(600_000);
    assertThat(paid(Budget.of(1_000))).isEqualTo(7_407);
    Budget unlimited = Budget.UNLIMITED;
    assertThat(unlimited.pay(Long.MAX_VALUE)).isTrue();
    assertThat(unlimited.isSpent()).isFalse();
  }

  private static int paid(Budget budget) {
    int paid = 0;
    while (budget.pay(1)) {
      paid++;
    }
    assertThat(budget.isSpent()).isTrue();
    return paid;
  }
}
