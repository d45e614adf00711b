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
  private static final Vocabulary.Builder<int[][]> ASKED = Vocabulary.builder();
  private static final Question STATED =
      ASKED.stated("chests", Text.of("chests"), source -> 0, Question.Asking.PLAIN);

  /** The first chest is empty, the second holds two coins, the third says nothing. */
  private static final ElementList CHESTS =
      ASKED.list(
          STATED,
          source -> Rows.named(new int[][] {{0}, {1}, {ABSENT}}, ImmutableList.of("a", "b", "c")),
          Column.coded("coins", "[]", "some"));

  private static final ElementList COINS =
      ASKED.listWithin(
          new ElementList.Holder(CHESTS, 0),
          Rows::of,
          Column.number("chest"),
          Column.coded("metal", "gold", "lead"));
  private static final Vocabulary<int[][]> VOCABULARY = ASKED.build();
  private static final View VIEW = VOCABULARY.view(new int[][] {{1, 1}, {1, 0}});
  private static final Condition GOLD = COINS.some(COINS.where("metal", "gold"));

  private static Ground ground(int chest, Condition condition) {
    Ground ground = Scene.of(VIEW).groundElement(chest, condition);
    assertThat(Scene.of(VIEW).withElement(chest, condition)).isEqualTo(ground.truth());
    return ground;
  }

  @Test
  void a_condition_ranges_over_what_the_element_in_focus_holds() {
    assertThat(ground(0, GOLD).truth()).isEqualTo(Truth.FALSE);
    assertThat(ground(1, GOLD).truth()).isEqualTo(Truth.TRUE);
    assertThat(ground(2, GOLD).truth()).isEqualTo(Truth.UNKNOWN);
    assertThat(Proof.of(ground(0, GOLD)).facts())
        .containsExactly(new DossierFact.OfElement(CHESTS, 0, 0));
    assertThat(Proof.of(ground(1, GOLD)).facts())
        .containsExactly(new DossierFact.OfElement(COINS, 1, 1));
    assertThat(CHESTS.some(GOLD).truth(Scene.of(VIEW))).isEqualTo(Truth.TRUE);
  }

  @Test
  void a_list_that_is_not_stated_is_asked_for_at_its_element() {
    Ground silent = Scene.of(VIEW).explaining().groundElement(2, GOLD);
    assertThat(Missing.ways(silent, true, Budget.UNLIMITED).list())
        .extracting(way -> Map.copyOf(way.answers()))
        .containsExactly(Map.of("chests[2].coins", 0b10L));
    assertThat(Missing.ways(silent, false, Budget.UNLIMITED).questions(Missing.MOST))
        .containsExactly(ImmutableList.of("chests[2].coins"));
    assertThat(Missing.ways(ground(2, GOLD), true, Budget.UNLIMITED).isNone()).isTrue();
  }

  @Test
  void an_element_within_stands_at_its_place_in_the_list_that_holds_it() {
    assertThat(VIEW.path(COINS, 0, 1)).isEqualTo("chests[1].coins[0].metal");
    assertThat(VIEW.path(COINS, 1, 1)).isEqualTo("chests[1].coins[1].metal");
    assertThat(VIEW.size(COINS, 0)).isZero();
    assertThat(VIEW.size(COINS, 1)).isEqualTo(2);
    assertThat(VIEW.size(COINS, 2)).isZero();
    assertThat(VIEW.size(COINS, -1)).isZero();
    assertThat(GOLD.words())
        .isEqualTo(
            Text.of(
                "voor een element van coins geldt: metal: gold",
                "for some element of coins: metal: gold"));
    assertThat(COINS.holder()).isEqualTo(Optional.of(new ElementList.Holder(CHESTS, 0)));
  }
}
