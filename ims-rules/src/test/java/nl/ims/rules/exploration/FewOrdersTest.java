package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * A first look, in a second: a few orders of all steps, each in one of all circumstances. The
 * mutation of rules runs this for each mutant, where {@link ExplorationTest} would take too long.
 */
class FewOrdersTest {
  private static final ImmutableList<ImmutableList<Thing>> THINGS =
      ImmutableList.of(
          Thing.SEVEN,
          Thing.WITHOUT_A_LETTER,
          Thing.STUDY,
          Thing.LETTERS_APART,
          Thing.FEW,
          Thing.LETTERS,
          Thing.CHANGES,
          Thing.STANDBY);

  /** So that of many orders as many are looked at as of few. */
  private static int every(ImmutableList<Thing> things) {
    return switch (things.size()) {
      case 7 -> 89;
      case 6 -> 11;
      case 5 -> 2;
      default -> 1;
    };
  }

  @Test
  void library_and_second_formulations_say_the_same() {
    Explorer explorer = new Explorer();
    for (ImmutableList<Thing> things : THINGS) {
      new Exploration(things, explorer)
          .completeAndOpenInTurn(Cases.apart(Cases.all()), every(things));
    }
    new Exploration(Thing.ENDING, LocalDate.of(2020, 5, 17), explorer).inTurn(Cases.all());
    new Exploration(Thing.TWO_INCIDENTS, LocalDate.of(2020, 10, 9), explorer).inTurn(Cases.all());

    assertThat(explorer.tally().disagreements()).as("%s", explorer.tally()).isEmpty();
    assertThat(explorer.tally().dossiers()).isGreaterThan(1_000);
  }
}
