package nl.ims.rules.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.contribution.Purpose;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.sketch.Sketch;
import org.junit.jupiter.api.Test;

/** What is due each year and each quarter: small logs, on the days around which verdicts turn. */
class RecurringTest {
  private static final ImmutableSet<Verdict> ALL = ImmutableSet.copyOf(Verdict.values());

  private static final ImmutableSet<Verdict> ALL_BUT_JUDGEMENT =
      ImmutableSet.of(
          Verdict.SATISFIED, Verdict.VIOLATED, Verdict.UNDETERMINED, Verdict.NOT_APPLICABLE);

  /** The days on which each step may lie, one of them or none; and so for the two days given. */
  private record Grid(
      Circumstances circumstances,
      ImmutableList<ImmutableList<Step>> steps,
      ImmutableList<String> recordedThrough,
      ImmutableList<String> asOf) {

    Tally explore() {
      Explorer explorer = new Explorer();
      place(explorer, 0, new ArrayList<>());
      return explorer.tally();
    }

    private void place(Explorer explorer, int next, List<PlainStep> placed) {
      if (next == steps.size()) {
        look(explorer, placed);
        return;
      }
      place(explorer, next + 1, placed);
      for (Step step : steps.get(next)) {
        placed.add(PlainStep.of(step));
        place(explorer, next + 1, placed);
        placed.remove(placed.size() - 1);
      }
    }

    private void look(Explorer explorer, List<PlainStep> placed) {
      ImmutableList<PlainStep> log =
          ImmutableList.sortedCopyOf(Comparator.comparing(PlainStep::day), placed);
      for (OptionalInt through : days(recordedThrough)) {
        for (OptionalInt day : days(asOf)) {
          explorer.look(circumstances, log, through, day);
        }
      }
    }

    private static ImmutableList<OptionalInt> days(ImmutableList<String> days) {
      ImmutableList.Builder<OptionalInt> all = ImmutableList.builder();
      all.add(OptionalInt.empty());
      days.forEach(day -> all.add(OptionalInt.of((int) Sketch.day(day).toEpochDay())));
      return all.build();
    }
  }

  private static ImmutableList<Step> on(StepKind kind, String... days) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (String day : days) {
      steps.add(Step.of(LocalDate.parse(day), kind));
    }
    return steps.build();
  }

  private static Step evaluation(String day, Optional<Integer> covers) {
    return Step.of(Sketch.day(day), StepKind.INTERIM_EVALUATION).withCovers(covers);
  }

  private static Step progress(String day, Optional<Integer> covers) {
    return Step.of(Sketch.day(day), StepKind.PROGRESS_REPORT).withCovers(covers);
  }

  @Test
  void the_third_wednesday_of_may() {
    assertThat(RecurringFormulations.thirdWednesdayOfMay(2024)).isEqualTo("2024-05-15");
    assertThat(RecurringFormulations.thirdWednesdayOfMay(2025)).isEqualTo("2025-05-21");
  }

  @Test
  void interim_evaluations() {
    Tally tally =
        new Grid(
                Cases.PLAIN,
                ImmutableList.of(
                    on(StepKind.EMPLOYMENT, "2021-12-31", "2022-01-01", "2023-05-17"),
                    on(StepKind.END, "2021-06-01", "2022-12-31", "2023-01-01", "2023-06-30"),
                    ImmutableList.of(
                        evaluation("2023-05-17", Optional.of(2022)),
                        evaluation("2023-05-18", Optional.of(2022)),
                        evaluation("2023-05-17", Optional.of(2021)),
                        evaluation("2023-05-17", Optional.empty()),
                        progress("2023-05-17", Optional.of(2022)),
                        progress("2023-05-18", Optional.of(2022)),
                        progress("2022-12-31", Optional.of(2023)),
                        progress("2023-05-17", Optional.empty())),
                    on(
                        StepKind.FINAL_EVALUATION,
                        "2021-12-31",
                        "2022-01-01",
                        "2023-05-17",
                        "2023-05-18")),
                ImmutableList.of(
                    "2021-12-31",
                    "2022-12-30",
                    "2022-12-31",
                    "2023-05-16",
                    "2023-05-17",
                    "2024-12-31"),
                ImmutableList.of("2023-05-16", "2023-05-17", "2024-12-31"))
            .explore();

    check(tally, "evaluation/interim", ALL);
  }

  @Test
  void quarterly_reports_on_vessels() {
    Tally tally =
        new Grid(
                new Circumstances(
                    "vessels",
                    Sketch.article100()
                        .purposes(Purpose.PROTECTION_OF_INTERESTS)
                        .contribution(c -> c.withTask(Task.VESSEL_PROTECTION)),
                    PlainRegime.OUTSIDE,
                    Keys.WELL),
                ImmutableList.of(
                    on(StepKind.EMPLOYMENT, "2023-11-30", "2024-02-28", "2011-03-22"),
                    on(StepKind.END, "2023-06-01", "2024-02-28", "2024-02-29", "2024-03-01"),
                    on(
                        StepKind.VESSEL_PROTECTION_REPORT,
                        "2023-11-30",
                        "2023-12-01",
                        "2024-02-29",
                        "2024-03-01",
                        "2024-05-28")),
                ImmutableList.of("2024-02-27", "2024-02-28", "2024-02-29", "2024-05-29"),
                ImmutableList.of("2011-07-01", "2024-02-28", "2024-02-29", "2024-06-30"))
            .explore();

    check(tally, "vessel-protection/quarterly-report", ALL_BUT_JUDGEMENT);
  }

  @Test
  void yearly_reports_on_collective_defence() {
    Tally tally =
        new Grid(
                new Circumstances(
                    "allies",
                    Sketch.article100().purposes(Purpose.DEFENCE_OF_ALLIES),
                    PlainRegime.OUTSIDE,
                    Keys.WELL),
                ImmutableList.of(
                    on(StepKind.EMPLOYMENT, "2021-12-31", "2022-12-31", "2023-01-01"),
                    on(StepKind.END, "2021-06-01", "2023-12-31", "2024-01-01"),
                    on(
                        StepKind.PROGRESS_REPORT,
                        "2022-12-31",
                        "2023-01-01",
                        "2023-12-31",
                        "2024-01-01",
                        "2024-12-31")),
                ImmutableList.of(
                    "2022-12-31", "2023-05-16", "2023-12-30", "2023-12-31", "2024-12-31"),
                ImmutableList.of(
                    "2022-12-31",
                    "2023-05-16",
                    "2023-05-17",
                    "2023-12-30",
                    "2023-12-31",
                    "2024-12-31",
                    "2025-06-30"))
            .explore();

    check(tally, "collective-defence/yearly-report", ALL_BUT_JUDGEMENT);
  }

  private static void check(Tally tally, String rule, ImmutableSet<Verdict> possible) {
    assertThat(tally.disagreements()).as("%s", tally).isEmpty();
    assertThat(tally.of(rule)).containsExactlyInAnyOrderElementsOf(possible);
  }
}
