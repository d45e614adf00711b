package nl.ims.rules.testkit;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.condition.View;
import nl.ims.rules.dossier.DossierView;

/**
 * A dossier with the two days of an assessment.
 *
 * @param dossier the dossier
 * @param asOf the last day that exists; empty if nothing is cut off
 * @param referenceDay the day whose law applies; empty means the newest
 */
public record Situation(
    Dossier dossier, Optional<LocalDate> asOf, Optional<LocalDate> referenceDay) {

  /**
   * Puts the dossier before the rules.
   *
   * @return the view, under the table of regimes of the reference day
   */
  public View view() {
    return DossierView.of(dossier, asOf, RegimeTable.on(referenceDay));
  }

  /**
   * Looks at another dossier on the same two days.
   *
   * @param other the dossier
   * @return the situation
   */
  public Situation with(Dossier other) {
    return new Situation(other, asOf, referenceDay);
  }

  /**
   * Cuts the dossier off at the as-of day.
   *
   * @return the situation without the steps after that day, its log complete no further
   */
  public Situation cutOff() {
    if (asOf.isEmpty()) {
      return this;
    }
    LocalDate last = asOf.get();
    return with(
        dossier
            .withProcedure(
                dossier.procedure().stream()
                    .filter(step -> !step.date().isAfter(last))
                    .collect(ImmutableList.toImmutableList()))
            .withRecordedThrough(
                dossier.recordedThrough().map(day -> day.isAfter(last) ? last : day)));
  }

  /**
   * Tells whether the log is complete at a day.
   *
   * @param day the day
   * @return true if the day is on or before both {@code recorded-through} and the as-of day
   */
  public boolean isComplete(LocalDate day) {
    return dossier.recordedThrough().filter(through -> !day.isAfter(through)).isPresent()
        && asOf.filter(last -> day.isAfter(last)).isEmpty();
  }
}
