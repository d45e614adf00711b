package nl.ims.rules.exploration;

import static nl.ims.model.procedure.StepKind.DECISION;
import static nl.ims.model.procedure.StepKind.EMPLOYMENT;
import static nl.ims.model.procedure.StepKind.MADE_AVAILABLE;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.KindOfDecision;
import nl.ims.rules.exploration.PlainLog.Which;
import nl.ims.rules.sketch.Sketch;

/**
 * All of a dossier but its log: the contribution, the judgements recorded, and which keys its steps
 * state.
 *
 * @param name how a failed test names it
 * @param sketch the dossier without its log, and the reference day where it is named
 * @param regime the regime that the contribution has
 * @param keys what the steps state besides their day and kind
 */
record Circumstances(String name, Sketch sketch, PlainRegime regime, Keys keys) {

  Dossier dossier() {
    return sketch.dossier();
  }

  Contribution contribution() {
    return dossier().contribution().orElseThrow();
  }

  Optional<LocalDate> referenceDay() {
    return sketch.referenceDay();
  }

  /**
   * The day whose law applies: as it is named, else that of the first decision, else of the first
   * letter, else the earlier of making available and employment, else as-of. The dossiers here
   * state no first day of a period.
   */
  Optional<LocalDate> referenceDay(PlainLog log) {
    if (referenceDay().isPresent()) {
      return referenceDay();
    }
    Facts facts = new Facts(log, this);
    Which commits = step -> Known.of(step.is(MADE_AVAILABLE) || step.is(EMPLOYMENT));
    for (Which which : ImmutableList.of(Facts.a(DECISION), facts::isLetter, commits)) {
      OptionalInt first = log.firstRecorded(which);
      if (first.isPresent()) {
        return Optional.of(LocalDate.ofEpochDay(first.getAsInt()));
      }
    }
    return log.asOf().isEmpty()
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(log.asOf().getAsInt()));
  }

  Circumstances named(String other) {
    return new Circumstances(other, sketch, regime, keys);
  }

  Circumstances ofKind(KindOfDecision kind) {
    return new Circumstances(name, sketch.kind(kind), regime, keys);
  }

  Circumstances with(Keys other) {
    return new Circumstances(name, sketch, regime, other);
  }

  @Override
  public String toString() {
    return name;
  }
}
