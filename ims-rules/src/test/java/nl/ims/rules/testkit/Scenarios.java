package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.ChangeKind;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;

/**
 * Short chains of steps that bring the rules to bear which chance seldom reaches: standby forces,
 * civilian harm, reports that recur, evaluations, a force that is made available, changes,
 * departures.
 */
final class Scenarios {
  /** How many there are. */
  static final int SIZE = 8;

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
      case 4 -> ended(good, disordered);
      case 5 -> available(good, disordered);
      case 6 -> changed(good, disordered);
      case 7 ->
          chain(
              on(0, StepKind.LETTER),
              on(1, StepKind.DEPARTURE).withPlannedVoyage(!good),
              on(disordered ? 0 : 2, StepKind.DEBATE),
              on(3, StepKind.EMPLOYMENT));
      default -> ImmutableList.of();
    };
  }

  private static List<Step> ended(boolean good, boolean disordered) {
    return chain(
        on(0, StepKind.EMPLOYMENT),
        on(100, StepKind.END),
        on(disordered ? 90 : 200, StepKind.FINAL_EVALUATION).withIndependent(good),
        on(440, good ? StepKind.PROGRESS_REPORT : StepKind.INTERIM_EVALUATION)
            .withCovers(good ? 2024 : 2023));
  }

  /** Told beforehand in another way than by letter, where it is not good. */
  private static List<Step> available(boolean good, boolean disordered) {
    Step told =
        on(0, good ? StepKind.LETTER : StepKind.CONFIDENTIAL_BRIEFING)
            .withTo(ImmutableSortedSet.copyOf(Chamber.values()));
    return chain(on(disordered ? 0 : 2, StepKind.MADE_AVAILABLE), told, on(5, StepKind.EMPLOYMENT));
  }

  /** Announced in the letter, or a decrease that no letter announces. */
  private static List<Step> changed(boolean good, boolean disordered) {
    ImmutableSortedSet<ChangeKind> size = ImmutableSortedSet.of(ChangeKind.SIZE);
    Step change =
        Step.builder()
            .date(START.plusDays(3))
            .kind(StepKind.CHANGE)
            .changes(size)
            .decrease(disordered)
            .build();
    return good
        ? chain(on(0, StepKind.LETTER).withDecided(true).withChanges(size), change)
        : chain(on(1, StepKind.LETTER).withDecided(disordered), change);
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

  /** A step of a kind that must state nothing, or else an incident. */
  private static Step on(int offset, StepKind kind) {
    Step.Builder step = Step.builder().date(START.plusDays(offset)).kind(kind);
    return kind.requiredKeys().isEmpty() ? step.build() : step.incident("a").build();
  }
}
