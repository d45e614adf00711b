package nl.ims.rules.book;

import static nl.ims.rules.sketch.Sketch.blank;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.condition.ReportTerm;
import nl.ims.rules.condition.Scene;
import nl.ims.rules.dossier.Words;
import nl.ims.rules.sketch.Sketch;
import nl.ims.rules.testkit.Situation;
import org.junit.jupiter.api.Test;

/** What is due again and again, and the first day on which it is. */
class TermsTest {
  /** Due each week of employment. */
  private static final Terms WEEKS =
      new Terms(
          Words.there(StepKind.EMPLOYMENT),
          Text.of("elke week", "each week"),
          (employment, n) -> {
            LocalDate due = employment.plusWeeks(n + 1L);
            return ReportTerm.of(due.toString(), due.getYear(), employment.plusWeeks(n), due, due);
          });

  private static final Sketch EMPLOYED = blank().employed("2024-03-01");

  private static Scene on(String day, Sketch sketch) {
    return Scene.of(
        new Situation(sketch.dossier(), Optional.of(LocalDate.parse(day)), Optional.empty())
            .view());
  }

  @Test
  void the_day_before_the_first_one_is_due_it_is_waited_for() {
    assertThat(WEEKS.in(on("2024-03-07", EMPLOYED))).isEmpty();
    assertThat(WEEKS.waitsUntil(on("2024-03-07", EMPLOYED))).contains(LocalDate.of(2024, 3, 8));
  }

  @Test
  void from_the_day_on_which_one_is_due_nothing_is_waited_for() {
    assertThat(WEEKS.in(on("2024-03-08", EMPLOYED))).hasSize(1);
    assertThat(WEEKS.waitsUntil(on("2024-03-08", EMPLOYED))).isEmpty();
    assertThat(WEEKS.in(on("2024-03-15", EMPLOYED))).hasSize(2);
    assertThat(WEEKS.waitsUntil(on("2024-03-15", EMPLOYED))).isEmpty();
  }

  @Test
  void without_employment_nothing_is_due_and_no_day_is_known() {
    assertThat(WEEKS.in(on("2024-03-08", blank()))).isEmpty();
    assertThat(WEEKS.waitsUntil(on("2024-03-08", blank()))).isEmpty();
  }
}
