package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What takes minutes: nine steps in every order, and seven in all circumstances.
 *
 * <p>{@code ims.exploration} says how many orders of nine steps there are to one that is tried: 1
 * means that all are, which takes a quarter of an hour.
 */
@EnabledIfSystemProperty(named = "ims.exploration", matches = "[1-9][0-9]*")
class NineStepsExplorationTest {
  private static final long ORDERS_OF_SEVEN = 94_586;
  private static final long ORDERS_OF_NINE = 14_174_522;
  private static final int EVERY = Integer.getInteger("ims.exploration", 1);

  /** Each log in one of the circumstances: complete, and open. */
  @Test
  void every_order_of_nine_steps() {
    Explorer explorer = new Explorer();
    new Exploration(Thing.NINE, explorer).completeAndOpenInTurn(Cases.apart(Cases.all()), EVERY);

    assertThat(explorer.tally().disagreements()).isEmpty();
    assertThat(explorer.tally().dossiers()).isEqualTo(2 * ((ORDERS_OF_NINE + EVERY - 1) / EVERY));
  }

  /** Each log in all of them: complete, open, and complete through each of its places. */
  @Test
  void every_order_of_seven_steps_in_all_circumstances() {
    Explorer explorer = new Explorer();
    Exploration exploration = new Exploration(Thing.SEVEN, explorer);
    ImmutableList<Circumstances> all = Cases.all();
    for (Circumstances circumstances : all) {
      exploration.completeAndOpen(circumstances);
      exploration.completeThroughEachPlace(circumstances);
    }

    assertThat(explorer.tally().disagreements()).isEmpty();
    assertThat(explorer.tally().dossiers()).isGreaterThan(2L * all.size() * ORDERS_OF_SEVEN);
  }
}
