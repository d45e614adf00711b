package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;

/**
 * Short chains of steps that bring the rules to bear which chance seldom reaches: standby forces,
 * civilian harm, reports that recur, evaluations.
 */
final class Scenarios {
  /** How many there are. */
  static final int SIZE = 5;

  private static final LocalDate START = LocalDate.of(2024, 3, 1);

  private Scenarios() {}

  /** A chain; for an extension something is missing, for an intensification out of order. */
  static List<Step> of(int number, KindOfDecision kind) {
    boolean good = kind == KindOfDecision.NEW;
    boolean disordered = kind == KindOfDecision.INTENSIFICATION;
    return switch (number) {
      case 0 -> standby(good, disordered);
      case 1 -> harm(good, disordered);
      case 2 ->
          chain(
              on(0, StepKind.EMPLOYMENT),
              on(good ? 60 : 100, StepKind.VESSEL_PROTECTION_REPORT),
              on(disordered ? 150 : 440, StepKind.VESSEL_PROTECTION_REPORT));
      case 3 ->
          chain(
              on(-400, StepKind.EMPLOYMENT),
              on(disordered ? 400 : 100, StepKind.PROGRESS_REPORT),
              on(446, StepKind.LETTER));
      case 4 ->
          chain(
              on(0, StepKind.EMPLOYMENT),
              on(100, StepKind.END),
              on(disordered ? 90 : 200, StepKind.FINAL_EVALUATION).withIndependent(good),
              on(440, StepKind.INTERIM_EVALUATION).withCovers(good ? 2024 : 2023));
      default -> ImmutableList.of();
    };
  }

  private static List<Step> standby(boolean good, boolean disordered) {
    Step assigned = on(disordered ? 5 : 0, StepKind.ASSIGNMENT_LETTER).withFramework("a");
    Step started = on(2, StepKind.STANDBY_START).withFramework("a");
    Step employed = on(12, StepKind.EMPLOYMENT);
    return good || disordered
        ? chain(assigned, started, on(8, StepKind.LETTER), employed)
        : chain(started, employed);
  }

  private static List<Step> harm(boolean good, boolean disordered) {
    return ImmutableList.of(
            on(0, StepKind.HARM_SUSPECTED),
            on(1, StepKind.HARM_FIRST_ANALYSIS),
            on(3, StepKind.HARM_INVESTIGATION_STARTED),
            on(good ? 4 : 2, StepKind.HARM_START_REPORTED),
            on(7, StepKind.HARM_INVESTIGATION_ENDED),
            on(disordered ? 6 : 9, StepKind.HARM_OUTCOME_REPORTED))
        .stream()
        .filter(step -> good || disordered || step.kind() != StepKind.HARM_OUTCOME_REPORTED)
        .toList();
  }

  private static List<Step> chain(Step... steps) {
    return ImmutableList.copyOf(steps);
  }

  private static Step on(int offset, StepKind kind) {
    Step.Builder step = Step.builder().date(START.plusDays(offset)).kind(kind);
    return kind.requiredKeys().isEmpty() ? step.build() : step.incident("a").build();
  }
}
