package nl.ims.model.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.term.Text;
import org.junit.jupiter.api.Test;

class ContributionTest {

  @Test
  void sets_and_lists_are_taken_from_any_iterable() {
    assertThat(
            Contribution.builder()
                .forms(List.of(Form.UNIT, Form.CIVIL, Form.UNIT))
                .areas(List.of(Text.of("Sahel")))
                .build())
        .isEqualTo(
            Contribution.builder()
                .forms(ImmutableSortedSet.of(Form.UNIT, Form.CIVIL))
                .areas(ImmutableList.of(Text.of("Sahel")))
                .build());
  }

  @Test
  void a_contribution_may_state_nothing() {
    assertThat(Contribution.builder().build()).isEqualTo(Contribution.builder().build());
  }

  @Test
  void none_is_not_the_same_as_not_stated() {
    assertThat(Contribution.builder().requests(ImmutableList.of()).build())
        .isNotEqualTo(Contribution.builder().build());
  }

  @Test
  void values_are_checked() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Contribution.builder().personnel(-1).build())
        .withMessage(
            "contribution: personnel '-1' is out of range; give a whole number, 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Contribution.builder().frameworks(ImmutableList.of("ok", "Not Ok")).build())
        .withMessage(
            "contribution: frameworks 'Not Ok' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MilitaryUnit.builder().personnel(-5).build())
        .withMessage("unit: personnel '-5' is out of range; give a whole number, 0 or more");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MilitaryUnit.builder().committedTo(ImmutableList.of("-")).build())
        .withMessage(
            "unit: committed-to '-' is not a slug; use lower-case letters and digits, in words joined by single hyphens");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Request(Optional.empty(), Optional.of(LocalDate.MAX)))
        .withMessage(
            "request: date '+999999999-12-31' has a year that yyyy-MM-dd cannot hold; give a day between 0000-01-01 and 9999-12-31");
  }

  @Test
  void a_term_does_not_end_before_it_starts() {
    LocalDate day = LocalDate.of(2024, 3, 8);
    assertThat(Period.of(day, day).throughInclusive()).contains(day);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Period.of(day, day.minusDays(1)))
        .withMessage(
            "period: through '2024-03-07' is before from '2024-03-08'; both days are included, give a last day on or after the first");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Mandate.builder().fromInclusive(day).throughInclusive(day.minusDays(1)).build())
        .withMessage(
            "mandate: through '2024-03-07' is before from '2024-03-08'; both days are included, give a last day on or after the first");
  }

  @Test
  void a_ground_of_secrecy_belongs_to_a_claim() {
    assertThat(Secrecy.CLAIMED).isNotEqualTo(Secrecy.NONE);
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Secrecy(false, Optional.of(SecrecyGround.STATE_INTEREST), Optional.empty()))
        .withMessage(
            "secrecy: ground is given, and nothing is claimed; claim secrecy, or leave it out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Secrecy(false, Optional.empty(), Optional.of(Text.of("x"))))
        .withMessage(
            "secrecy: reason is given, and nothing is claimed; claim secrecy, or leave it out");
  }

  @Test
  void a_statement_is_words_or_a_reason_to_leave_them_out() {
    Statement stated = Statement.of(Text.of("x"));
    Statement leftOut = Statement.leftOut(Text.of("y"));
    assertThat(stated.<String>match(s -> "stated", l -> "left out")).isEqualTo("stated");
    assertThat(leftOut.<String>match(s -> "stated", l -> "left out")).isEqualTo("left out");
  }

  @Test
  void only_other_is_none_of_the_six_types_of_special_operation() {
    for (SpecialOperationType type : SpecialOperationType.values()) {
      assertThat(type.isNamed()).isEqualTo(type != SpecialOperationType.OTHER);
    }
    assertThat(SpecialOperationType.values()).hasSize(7);
  }
}
