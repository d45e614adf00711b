package nl.ims.rules.book;

import static nl.ims.rules.dossier.Words.there;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.Day;
import nl.ims.rules.condition.StepClaim;
import org.junit.jupiter.api.Test;

/** What a rule wants done has one day by which it must be done. */
class DutyTest {
  private static final Day LAST = Day.on(LocalDate.of(2024, 3, 8));
  private static final StepClaim LETTER = there(StepKind.LETTER);
  private static final StepClaim DEBATE = there(StepKind.DEBATE);

  private static Duty duty(StepClaim... done) {
    return new Duty(ImmutableList.copyOf(done), Optional.empty(), Text.of("brief", "letter"));
  }

  @Test
  void the_windows_of_its_claims_end_on_its_due_day() {
    assertThat(duty(LETTER.onOrBefore(LAST)).due()).isEqualTo(LAST);
    assertThat(duty(LETTER.onOrBefore(LAST), DEBATE.onOrBefore(LAST)).due()).isEqualTo(LAST);
  }

  @Test
  void without_a_claim_or_a_window_that_ends_there_is_no_due_day() {
    String refusal = "the duty 'brief | letter' has no due day; end the window of its claim";
    assertThatIllegalArgumentException().isThrownBy(() -> duty()).withMessage(refusal);
    assertThatIllegalArgumentException().isThrownBy(() -> duty(LETTER)).withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duty(LETTER, DEBATE.onOrBefore(LAST)))
        .withMessage(refusal);
  }

  @Test
  void windows_that_do_not_end_alike_have_no_due_day_in_common() {
    String refusal =
        "the duty 'brief | letter' has several due days; end the windows of its claims alike";
    StepClaim before = LETTER.onOrBefore(LAST);
    StepClaim later = DEBATE.onOrBefore(Day.on(LocalDate.of(2024, 3, 9)));
    assertThatIllegalArgumentException().isThrownBy(() -> duty(before, later)).withMessage(refusal);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> duty(before, DEBATE))
        .withMessage(refusal);
  }
}
