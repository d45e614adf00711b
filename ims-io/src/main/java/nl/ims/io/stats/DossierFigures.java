package nl.ims.io.stats;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.model.contribution.ContributionKey;
import nl.ims.model.procedure.Step;
import nl.ims.model.procedure.StepKind;
import nl.ims.model.term.Text;
import nl.ims.rules.Assessment;
import nl.ims.rules.article100.Regime;
import nl.ims.rules.article100.RegimeAnswer;

/**
 * What one dossier adds to the statistics.
 *
 * @param id its name
 * @param title its title, if it has one
 * @param day the day whose law applies, which gives the year of its regime; empty if there is none
 * @param debate the days from letter to debate
 * @param regimes the regimes that it can be under; empty if its subject is no contribution
 * @param points what is known of each point of the framework
 * @param steps the kinds of step that it records
 * @param keys the keys of the contribution that it states
 * @param through whether it says through which day its record is complete
 * @param wholePoints whether it says that its points are transcribed whole, or are not
 */
public record DossierFigures(
    String id,
    Optional<Text> title,
    Optional<LocalDate> day,
    DebateDays debate,
    ImmutableSet<Regime> regimes,
    ImmutableMap<String, PointState> points,
    ImmutableSet<StepKind> steps,
    ImmutableSet<ContributionKey> keys,
    boolean through,
    Optional<Boolean> wholePoints) {

  /** By day, those without one last, then by name, then by all the rest. */
  static final Comparator<DossierFigures> BY_DAY =
      Comparator.comparing((DossierFigures figures) -> figures.day().orElse(LocalDate.MAX))
          .thenComparing(DossierFigures::id)
          .thenComparing(DossierFigures::toString);

  /** Takes what an assessment tells. */
  public static DossierFigures of(Assessment assessment) {
    Dossier dossier = assessment.dossier();
    Optional<LocalDate> day = assessment.referenceDay();
    return new DossierFigures(
        dossier.id(),
        dossier.title(),
        day,
        DebateDays.of(dossier),
        assessment
            .regime()
            .map(RegimeAnswer::outcomes)
            .map(Sets::immutableEnumSet)
            .orElse(ImmutableSet.of()),
        LetterPoints.of(dossier, day),
        Sets.immutableEnumSet(dossier.procedure().stream().map(Step::kind).toList()),
        dossier.contribution().map(StatedKeys::of).orElse(ImmutableSet.of()),
        dossier.recordedThrough().isPresent(),
        dossier.pointsComplete());
  }

  boolean isOfContribution() {
    return !regimes.isEmpty();
  }
}
