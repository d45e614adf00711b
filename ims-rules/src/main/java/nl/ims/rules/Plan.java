package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.Contribution;
import nl.ims.model.contribution.Period;
import nl.ims.model.contribution.Task;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.Obligations;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.condition.View;
import nl.ims.rules.condition.Vocabulary;
import nl.ims.rules.dossier.DossierView;

/**
 * What must be done by when. A draft has no employment yet: then the rules are read as if the force
 * were employed on the first day of the period, so that its letters and debate are counted back
 * from there.
 */
final class Plan {
  private Plan() {}

  /**
   * Plans.
   *
   * @param findings what the books find in the view; a draft is read anew
   */
  static ImmutableList<Obligation> of(
      Dossier dossier,
      Vocabulary<Dossier> vocabulary,
      View view,
      ImmutableList<RuleBook> books,
      ImmutableList<Finding> findings,
      Optional<LocalDate> asOf,
      Optional<LocalDate> referenceDay,
      int horizon) {
    Optional<LocalDate> start = plannedStart(dossier, view, asOf);
    Optional<LocalDate> until = asOf.map(day -> day.plusDays(horizon));
    if (start.isEmpty()) {
      return Obligations.of(books, findings, view, asOf, until, false);
    }
    View supposed = supposing(dossier, vocabulary, asOf, start.get(), referenceDay);
    return Obligations.of(
        books, Assessor.findings(books, supposed, referenceDay), supposed, asOf, until, true);
  }

  /** The first day of the period, unless something on record or the plan itself speaks against. */
  private static Optional<LocalDate> plannedStart(
      Dossier dossier, View view, Optional<LocalDate> asOf) {
    boolean unlike =
        view.log().first(StepKind.EMPLOYMENT) >= 0
            || view.log().first(StepKind.NEGATIVE_DECISION) >= 0
            || dossier
                .contribution()
                .flatMap(Contribution::task)
                .filter(Task.STANDBY::equals)
                .isPresent();
    return dossier
        .contribution()
        .filter(contribution -> !unlike)
        .flatMap(Contribution::period)
        .flatMap(Period::fromInclusive)
        .filter(day -> asOf.filter(d -> !day.isAfter(d)).isEmpty());
  }

  /** The dossier as it is known on the as-of day, with the employment that is planned. */
  private static View supposing(
      Dossier dossier,
      Vocabulary<Dossier> vocabulary,
      Optional<LocalDate> asOf,
      LocalDate start,
      Optional<LocalDate> referenceDay) {
    Step employment = Step.builder().date(start).kind(StepKind.EMPLOYMENT).inferred(true).build();
    ImmutableList<Step> steps =
        dossier.procedure().stream()
            .filter(step -> asOf.filter(day -> step.date().isAfter(day)).isEmpty())
            .collect(ImmutableList.toImmutableList());
    Dossier supposed =
        dossier
            .withProcedure(ImmutableList.<Step>builder().addAll(steps).add(employment).build())
            .withRecordedThrough(
                dossier
                    .recordedThrough()
                    .map(through -> asOf.filter(through::isAfter).orElse(through)))
            .withJudgements(
                dossier.judgements().stream()
                    .filter(
                        judgement -> asOf.filter(day -> judgement.date().isAfter(day)).isEmpty())
                    .collect(ImmutableList.toImmutableList()));
    return DossierView.of(supposed, vocabulary, Optional.of(start), RegimeTable.on(referenceDay));
  }
}
