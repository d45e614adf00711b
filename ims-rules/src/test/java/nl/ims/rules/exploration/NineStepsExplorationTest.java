package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What takes minutes: nine steps in every order, and seven in all circumstances. */
@EnabledIfSystemProperty(named = "ims.exploration", matches = "slow")
class NineStepsExplorationTest {
  private static final long ORDERS_OF_SEVEN = 94_586;
  private static final long ORDERS_OF_NINE = 14_174_522;

  /** Each log in one of the circumstances: complete, and open. */
  @Test
  void every_order_of_nine_steps() {
    Explorer explorer = new Explorer();
    new Exploration(Thing.NINE, explorer).completeAndOpenInTurn(Cases.apart(Cases.all()));

    assertThat(explorer.tally().disagreements()).isEmpty();
    assertThat(explorer.tally().dossiers()).isEqualTo(2 * ORDERS_OF_NINE);
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
