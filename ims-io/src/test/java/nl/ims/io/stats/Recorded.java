package nl.ims.io.stats;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.actor.Chamber;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;

/**
 * What happened in one decision, and ways to record less of it.
 *
 * @param kind what was decided
 * @param steps what happened, all of it, with the chamber that each step went to
 */
record Recorded(KindOfDecision kind, ImmutableList<Happened> steps) {

  static final LocalDate START = LocalDate.of(2020, 12, 27);

  /**
   * A step that happened, and how much of it is recorded.
   *
   * @param day counted from a day in December, so that letters fall into two years
   * @param written whether it is recorded; a letter always is
   * @param addressed whether it is recorded where it went
   */
  record Happened(StepKind kind, int day, Chamber to, boolean written, boolean addressed) {

    boolean isDebate() {
      return kind == StepKind.DEBATE || kind == StepKind.PLENARY_DEBATE;
    }

    Step step(boolean whole) {
      Step.Builder step = Step.builder().date(START.plusDays(day)).kind(kind);
      return whole || addressed ? step.to(ImmutableSortedSet.of(to)).build() : step.build();
    }
  }

  /** The dossier of somebody who knows everything. */
  Dossier whole() {
    return dossier(
        Optional.of(kind),
        Optional.of(LocalDate.of(9999, 12, 31)),
        steps.stream().map(step -> step.step(true)).toList());
  }

  /**
   * The dossier of somebody who knows less.
   *
   * @param kindStated whether it says what was decided
   * @param through through which day everything that happened is recorded; absent if nobody says
   */
  Dossier part(boolean kindStated, Optional<Integer> through) {
    List<Step> recorded = new ArrayList<>();
    for (Happened step : steps) {
      if (!step.isDebate() || step.written || step.day <= through.orElse(-1)) {
        recorded.add(step.step(false));
      }
    }
    return dossier(
        kindStated ? Optional.of(kind) : Optional.empty(), through.map(START::plusDays), recorded);
  }

  /**
   * What a record says once its gaps are filled in: in which House each step was whose chamber
   * nobody recorded, and what was decided.
   *
   * @param chambers a bit a step: set for the House of Representatives
   */
  Dossier filled(Dossier part, int chambers) {
    List<Step> steps = new ArrayList<>();
    for (Step step : part.procedure()) {
      boolean house = (chambers >> steps.size() & 1) == 1;
      Chamber chamber = house ? Chamber.HOUSE_OF_REPRESENTATIVES : Chamber.SENATE;
      steps.add(step.to().isPresent() ? step : step.withTo(ImmutableSortedSet.of(chamber)));
    }
    return dossier(Optional.of(kind), part.recordedThrough(), steps);
  }

  private static Dossier dossier(
      Optional<KindOfDecision> kind, Optional<LocalDate> through, List<Step> steps) {
    Contribution.Builder contribution = Contribution.builder();
    kind.ifPresent(contribution::kindOfDecision);
    Dossier.Builder dossier =
        Dossier.builder().id("some").contribution(contribution.build()).addAllProcedure(steps);
    through.ifPresent(dossier::recordedThrough);
    return dossier.build();
  }
}
