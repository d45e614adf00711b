package nl.ims.rules.logic;

import static nl.ims.rules.logic.Truth.FALSE;
import static nl.ims.rules.logic.Truth.TRUE;
import static nl.ims.rules.logic.Truth.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.util.List;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Condition;
import nl.ims.rules.condition.Conditions;
import nl.ims.rules.condition.Given;
import nl.ims.rules.condition.NoQuestions;
import nl.ims.rules.condition.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TruthTest {
  private static final ImmutableTable<Truth, Truth, Truth> AND =
      ImmutableTable.<Truth, Truth, Truth>builder()
          .put(FALSE, FALSE, FALSE)
          .put(FALSE, UNKNOWN, FALSE)
          .put(FALSE, TRUE, FALSE)
          .put(UNKNOWN, FALSE, FALSE)
          .put(UNKNOWN, UNKNOWN, UNKNOWN)
          .put(UNKNOWN, TRUE, UNKNOWN)
          .put(TRUE, FALSE, FALSE)
          .put(TRUE, UNKNOWN, UNKNOWN)
          .put(TRUE, TRUE, TRUE)
          .buildOrThrow();

  private static final ImmutableTable<Truth, Truth, Truth> OR =
      ImmutableTable.<Truth, Truth, Truth>builder()
          .put(FALSE, FALSE, FALSE)
          .put(FALSE, UNKNOWN, UNKNOWN)
          .put(FALSE, TRUE, TRUE)
          .put(UNKNOWN, FALSE, UNKNOWN)
          .put(UNKNOWN, UNKNOWN, UNKNOWN)
          .put(UNKNOWN, TRUE, TRUE)
          .put(TRUE, FALSE, TRUE)
          .put(TRUE, UNKNOWN, TRUE)
          .put(TRUE, TRUE, TRUE)
          .buildOrThrow();

  @Test
  void and_has_the_nine_rows_of_strong_kleene_logic() {
    AND.cellSet()
        .forEach(
            cell ->
                assertThat(cell.getRowKey().and(cell.getColumnKey()))
                    .as("%s and %s", cell.getRowKey(), cell.getColumnKey())
                    .isEqualTo(cell.getValue()));
  }

  @Test
  void or_has_the_nine_rows_of_strong_kleene_logic() {
    OR.cellSet()
        .forEach(
            cell ->
                assertThat(cell.getRowKey().or(cell.getColumnKey()))
                    .as("%s or %s", cell.getRowKey(), cell.getColumnKey())
                    .isEqualTo(cell.getValue()));
  }

  @Test
  void not_turns_what_is_known_round_and_leaves_unknown() {
    assertThat(List.of(FALSE.not(), UNKNOWN.not(), TRUE.not()))
        .containsExactly(TRUE, UNKNOWN, FALSE);
  }

  @ParameterizedTest
  @EnumSource
  void the_two_constants_are_neutral_and_absorbing(Truth a) {
    assertThat(a.and(TRUE)).isEqualTo(a);
    assertThat(a.or(FALSE)).isEqualTo(a);
    assertThat(a.and(FALSE)).isEqualTo(FALSE);
    assertThat(a.or(TRUE)).isEqualTo(TRUE);
    assertThat(a.not().not()).isEqualTo(a);
  }

  @Test
  void and_and_or_are_commutative_associative_distributive_and_dual() {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.or(a.and(b))).isEqualTo(a);
        for (Truth c : Truth.values()) {
          assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
          assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
          assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
        }
      }
    }
  }

  @Test
  void what_is_known_stays_when_what_is_unknown_becomes_known() {
    for (Truth a : Truth.values()) {
      for (Truth known : List.of(TRUE, FALSE)) {
        assertThat(a.and(UNKNOWN)).isIn(UNKNOWN, a.and(known));
        assertThat(a.or(UNKNOWN)).isIn(UNKNOWN, a.or(known));
      }
    }
  }

  @Test
  void only_unknown_is_not_known() {
    assertThat(List.of(FALSE.isKnown(), UNKNOWN.isKnown(), TRUE.isKnown()))
        .containsExactly(true, false, true);
    assertThat(List.of(Truth.of(true), Truth.of(false))).containsExactly(TRUE, FALSE);
  }

  @Test
  void the_connectives_read_constants_as_the_tables_say() {
    Scene scene = Scene.of(NoQuestions.view().build());
    Condition yes = new Given(true, Text.of("y"));
    Condition no = new Given(false, Text.of("n"));
    assertThat(Conditions.all().truth(scene)).isEqualTo(TRUE);
    assertThat(Conditions.any().truth(scene)).isEqualTo(FALSE);
    assertThat(Conditions.all(yes, no).truth(scene)).isEqualTo(FALSE);
    assertThat(Conditions.any(no, yes).truth(scene)).isEqualTo(TRUE);
    assertThat(Conditions.none(no, no).truth(scene)).isEqualTo(TRUE);
    assertThat(Conditions.not(yes).truth(scene)).isEqualTo(FALSE);
    assertThat(Conditions.atLeast(2, yes, no, yes).truth(scene)).isEqualTo(TRUE);
    assertThat(Conditions.atLeast(2, yes, no, no).truth(scene)).isEqualTo(FALSE);
    assertThat(Conditions.all(yes)).isSameAs(yes);
    assertThat(Conditions.any(no)).isSameAs(no);
    assertThat(Conditions.complete().truth(scene)).isEqualTo(UNKNOWN);
    assertThat(Conditions.known(Conditions.complete()).truth(scene)).isEqualTo(FALSE);
    assertThat(ImmutableList.of(yes, no)).allSatisfy(c -> assertThat(c.parts()).isEmpty());
  }
}
