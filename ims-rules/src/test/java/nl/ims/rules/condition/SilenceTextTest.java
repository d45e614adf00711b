package nl.ims.rules.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.dossier.Words;
import org.junit.jupiter.api.Test;

class SilenceTextTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 8);

  private static SilenceText with(int letters) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < letters; i++) {
      steps.add(Step.builder().date(DAY).kind(StepKind.LETTER).build());
    }
    DossierFact.Silence silence =
        new DossierFact.Silence(
            Words.LETTER, Integer.MIN_VALUE, (int) DAY.plusDays(1).toEpochDay());
    return new SilenceText(
        silence, Log.of(steps, Optional.empty()), IntStream.range(0, letters).boxed().toList());
  }

  @Test
  void names_six_that_do_not_serve() {
    assertThat(with(6).written())
        .isEqualTo(
            Text.of(
                "niet vermeld: een brief tot en met 2024-03-09, anders dan letter/2024-03-08,"
                    + " letter/2024-03-08/2, letter/2024-03-08/3, letter/2024-03-08/4,"
                    + " letter/2024-03-08/5, letter/2024-03-08/6",
                "not recorded: a letter through 2024-03-09, other than letter/2024-03-08,"
                    + " letter/2024-03-08/2, letter/2024-03-08/3, letter/2024-03-08/4,"
                    + " letter/2024-03-08/5, letter/2024-03-08/6"));
  }

  @Test
  void names_five_of_more_and_counts_the_rest() {
    assertThat(with(1_000).words())
        .isEqualTo(
            Text.of(
                "niet vermeld: een brief tot en met 9 maart 2024, anders dan"
                    + " brief van 8 maart 2024, brief van 8 maart 2024, brief van 8 maart 2024,"
                    + " brief van 8 maart 2024, brief van 8 maart 2024, en nog 995",
                "not recorded: a letter through 9 March 2024, other than"
                    + " letter of 8 March 2024, letter of 8 March 2024, letter of 8 March 2024,"
                    + " letter of 8 March 2024, letter of 8 March 2024, and 995 more"));
  }
}
