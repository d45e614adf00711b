package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.ims.rules.book.Verdict;
import org.junit.jupiter.api.Test;

/**
 * Stand-by, end and civilian harm, and the days on which rules begin: library and second
 * formulations say the same.
 */
class LaterExplorationTest {
  private static final ImmutableSet<Verdict> ALL = ImmutableSet.copyOf(Verdict.values());
  private static final Supplier<Tally> FOUND = Suppliers.memoize(LaterExplorationTest::explore);

  private static final ImmutableList<Circumstances> BY_KEYS =
      ImmutableList.of(Cases.PLAIN, Cases.PLAIN.with(Keys.BADLY), Cases.PLAIN.with(Keys.NOTHING));

  private static final ImmutableMap<String, ImmutableSet<Verdict>> IMPOSSIBLE =
      ImmutableMap.<String, ImmutableSet<Verdict>>builder()
          .put("rapid-reaction/assignment-letter", ImmutableSet.of(Verdict.NEEDS_JUDGEMENT))
          .put("rapid-reaction/second-information", ImmutableSet.of(Verdict.NEEDS_JUDGEMENT))
          .put("evaluation/final", ImmutableSet.of(Verdict.VIOLATED))
          .buildOrThrow();

  private static Tally explore() {
    Explorer explorer = Explorer.ofSome();
    ImmutableList<Circumstances> plain = ImmutableList.of(Cases.PLAIN);
    everywhere(explorer, Thing.STANDBY, Logs.THE_DAY_BEFORE, BY_KEYS);
    everywhere(explorer, Thing.STANDBY, LocalDate.of(2004, 6, 8), BY_KEYS);
    everywhere(explorer, Thing.STANDBY, Logs.THE_DAY_BEFORE, Cases.BY_REGIME);
    everywhere(explorer, Thing.ENDING, LocalDate.of(2020, 5, 17), BY_KEYS);
    everywhere(explorer, Thing.ENDING, LocalDate.of(2020, 5, 17), Cases.BY_REGIME);
    everywhere(explorer, Thing.ANNOUNCED, LocalDate.of(2001, 7, 10), plain);
    everywhere(explorer, Thing.HARM, Logs.THE_DAY_BEFORE, plain);
    everywhere(explorer, Thing.TWO_INCIDENTS, LocalDate.of(2020, 10, 9), BY_KEYS);
    everywhere(explorer, Thing.TWO_INCIDENTS, Logs.THE_DAY_BEFORE, Cases.BY_REGIME);
    return explorer.tally();
  }

  private static void everywhere(
      Explorer explorer,
      ImmutableList<Thing> things,
      LocalDate theDayBefore,
      ImmutableList<Circumstances> some) {
    Exploration exploration = new Exploration(things, theDayBefore, explorer);
    for (Circumstances circumstances : some) {
      exploration.completeAndOpen(circumstances);
      exploration.completeThroughEachPlace(circumstances);
    }
  }

  @Test
  void orders_of_a_few_steps() {
    assertThat(FOUND.get().disagreements()).as("%s", FOUND.get()).isEmpty();
  }

  @Test
  void every_rule_comes_out_in_every_way_in_which_it_can() {
    Map<String, Set<Verdict>> never = new LinkedHashMap<>();
    for (Formulation formulation : LaterFormulations.all()) {
      if (!(formulation instanceof Formulation.Recurring)) {
        Set<Verdict> found = FOUND.get().of(formulation.id());
        never.put(formulation.id(), ImmutableSet.copyOf(Sets.difference(ALL, found)));
      }
    }
    never.values().removeIf(Set::isEmpty);

    assertThat(never).isEqualTo(IMPOSSIBLE);
  }
}
