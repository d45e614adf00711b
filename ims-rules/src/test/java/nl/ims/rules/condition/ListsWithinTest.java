package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.ElementList.Column;
import nl.ims.rules.condition.ElementList.Rows;
import nl.ims.rules.logic.Budget;
import nl.ims.rules.logic.Ground;
import nl.ims.rules.logic.Missing;
import nl.ims.rules.logic.Proof;
import nl.ims.rules.logic.Truth;
import org.junit.jupiter.api.Test;

/** Elements that hold lists of their own: chests with coins, of which one has none, one is shut. */
class ListsWithinTest {
  private static final int ABSENT = Question.ABSENT;
  private final Vocabulary.Builder<int[][]> asked = Vocabulary.builder();
  private final Question stated =
      asked.stated("chests", Text.of("chests"), source -> 0, Question.Asking.PLAIN);

  /** The first chest is empty, the second holds two coins, the third says nothing. */
  private final ElementList chests =
      asked.list(
          stated,
          source -> Rows.named(new int[][] {{0}, {1}, {ABSENT}}, ImmutableList.of("a", "b", "c")),
          Column.coded("coins", "[]", "some"));

  private final ElementList coins =
      asked.listWithin(
          new ElementList.Holder(chests, 0),
          Rows::of,
          Column.number("chest"),
          Column.coded("metal", "gold", "lead"));
  private final Vocabulary<int[][]> vocabulary = asked.build();
  private final View view = vocabulary.view(new int[][] {{1, 1}, {1, 0}});
  private final Condition gold = coins.some(coins.where("metal", "gold"));

  private Ground ground(int chest, Condition condition) {
    Ground ground = Scene.of(view).groundElement(chests, chest, condition);
    assertThat(Scene.of(view).withElement(chests, chest, condition)).isEqualTo(ground.truth());
    return ground;
  }

  @Test
  void a_condition_ranges_over_what_the_element_in_focus_holds() {
    assertThat(ground(0, gold).truth()).isEqualTo(Truth.FALSE);
    assertThat(ground(1, gold).truth()).isEqualTo(Truth.TRUE);
    assertThat(ground(2, gold).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Proof.of(ground(0, gold)).facts())
        .containsExactly(new DossierFact.OfElement(chests, 0, 0));
    assertThat(Proof.of(ground(1, gold)).facts())
        .containsExactly(new DossierFact.OfElement(coins, 1, 1));
    assertThat(chests.some(gold).truth(Scene.of(view))).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_list_that_is_not_stated_is_asked_for_at_its_element() {
    Ground silent = Scene.of(view).explaining().groundElement(chests, 2, gold);
    assertThat(Missing.ways(silent, true, Budget.UNLIMITED).list())
        .extracting(way -> Map.copyOf(way.answers()))
        .containsExactly(Map.of("chests[2].coins", 0b10L));
    assertThat(Missing.ways(silent, false, Budget.UNLIMITED).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("chests[2].coins"));
    assertThat(Missing.ways(ground(2, gold), true, Budget.UNLIMITED).isNone()).isTrue();
  }

  @Test
  void an_element_within_stands_at_its_place_in_the_list_that_holds_it() {
    assertThat(view.path(coins, 0, 1)).isEqualTo("chests[1].coins[0].metal");
    assertThat(view.path(coins, 1, 1)).isEqualTo("chests[1].coins[1].metal");
    assertThat(view.size(coins, 0)).isZero();
    assertThat(view.size(coins, 1)).isEqualTo(2);
    assertThat(view.size(coins, 2)).isZero();
    assertThat(view.size(coins, -1)).isZero();
    assertThat(gold.words())
        .isEqualTo(
            Text.of(
                "voor een element van coins geldt: metal: gold",
                "for some element of coins: metal: gold"));
    assertThat(coins.holder()).isEqualTo(Optional.of(new ElementList.Holder(chests, 0)));
  }
}
