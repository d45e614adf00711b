package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import org.junit.jupiter.api.Test;

/** The subjects of a rule stand by day, then by name. */
class MemberTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);
  private static final StepWord WORD =
      StepWord.of("w", "w", StepKind.LETTER, StepKind.EXTENSION_LETTER, StepKind.DEBATE);

  private static Step letter(String paper) {
    return Step.of(DAY, StepKind.LETTER).withPaper(nl.ims.model.source.Paper.parse(paper));
  }

  @Test
  void subjects_stand_by_day_then_by_name() {
    Log log =
        Log.of(
            List.of(
                letter("kst-29521-472"),
                Step.of(DAY, StepKind.EXTENSION_LETTER),
                Step.of(DAY.plusDays(1), StepKind.DEBATE),
                letter("kst-29521-471"),
                Step.of(DAY, StepKind.END),
                Step.of(DAY, StepKind.DEBATE)),
            Optional.empty());
    Scene scene = Scene.of(NoQuestions.view().log(log).build());
    assertThat(new Member(StepClaim.there(WORD)).members(scene))
        .extracting(log::name)
        .containsExactly(
            "debate/2024-03-08",
            "extension-letter/2024-03-08",
            "letter/2024-03-08",
            "letter/2024-03-08/2",
            "debate/2024-03-09");
    assertThat(new Member(StepClaim.there(WORD)).members(scene))
        .extracting(log::path)
        .startsWith("procedure[5]", "procedure[1]", "procedure[3]", "procedure[0]");
  }
}
