package nl.ims.rules;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.model.contribution.Period;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;

/** The two days of an assessment, where the caller does not name them. */
final class Days {
  /** The steps by which a force is committed. */
  private static final ImmutableSet<StepKind> COMMITS =
      ImmutableSet.of(StepKind.MADE_AVAILABLE, StepKind.EMPLOYMENT);

  private Days() {}

  /** The later of the day through which the log is complete and the last step. */
  static Optional<LocalDate> asOf(Dossier dossier) {
    return Stream.concat(
            dossier.recordedThrough().stream(), dossier.procedure().stream().map(Step::date))
        .max(Comparator.naturalOrder());
  }

  /**
   * The day of the decision, else of the letter, else of making available or deployment, whichever
   * came first, else the first day of the period.
   */
  static Optional<LocalDate> reference(Dossier dossier, Optional<LocalDate> asOf) {
    return first(dossier, asOf, step -> step.kind() == StepKind.DECISION)
        .or(() -> first(dossier, asOf, step -> isLetter(dossier, step.kind())))
        .or(() -> first(dossier, asOf, step -> COMMITS.contains(step.kind())))
        .or(
            () ->
                dossier.contribution().flatMap(Contribution::period).flatMap(Period::fromInclusive))
        .or(() -> asOf);
  }

  private static Optional<LocalDate> first(
      Dossier dossier, Optional<LocalDate> asOf, Predicate<Step> which) {
    return dossier.procedure().stream()
        .filter(which)
        .map(Step::date)
        .filter(day -> asOf.isEmpty() || !day.isAfter(asOf.get()))
        .min(Comparator.naturalOrder());
  }

  private static boolean isLetter(Dossier dossier, StepKind kind) {
    Optional<KindOfDecision> decision =
        dossier.contribution().flatMap(Contribution::kindOfDecision);
    return switch (kind) {
      case LETTER -> true;
      case EXTENSION_LETTER -> decision.equals(Optional.of(KindOfDecision.EXTENSION));
      case SUPPLEMENTARY_LETTER -> decision.equals(Optional.of(KindOfDecision.INTENSIFICATION));
      default -> false;
    };
  }
}
