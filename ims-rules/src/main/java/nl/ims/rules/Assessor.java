package nl.ims.rules;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.ims.model.Dossier;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.article100.RegimeTable;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.dossier.DossierView;
import nl.ims.rules.framework.Framework;
import nl.ims.rules.framework.Frameworks;
import nl.ims.rules.logic.View;

/**
 * Assesses dossiers: the one way in.
 *
 * <p>Immutable and thread-safe; make one and keep it. It reads no clock: both days are arguments,
 * or follow from the dossier.
 */
public final class Assessor {
  /** How many days past the as-of day obligations that recur are looked for: a year. */
  public static final int HORIZON = 366;

  private static final Assessor STANDARD = new Assessor(Optional.empty(), HORIZON);

  private final Optional<Framework> chosen;
  private final int horizon;

  private Assessor(Optional<Framework> chosen, int horizon) {
    this.chosen = chosen;
    this.horizon = horizon;
  }

  /**
   * Gives the assessor with every rule that ships.
   *
   * @return the assessor
   */
  public static Assessor standard() {
    return STANDARD;
  }

  /**
   * Chooses a framework, whatever the reference day.
   *
   * @param id the id, such as {@code toetsingskader-2014}
   * @return an assessor that takes that framework
   * @throws IllegalArgumentException if there is no framework of that id
   */
  public Assessor withFramework(String id) {
    Framework framework =
        Frameworks.find(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no framework '" + id + "'; use one of " + ids()));
    return new Assessor(Optional.of(framework), horizon);
  }

  /**
   * Chooses how far ahead obligations that recur are looked for.
   *
   * @param days the number of days past the as-of day, at least 0
   * @return an assessor that looks so far ahead
   * @throws IllegalArgumentException if the number is negative
   */
  public Assessor withHorizon(int days) {
    if (days < 0) {
      throw new IllegalArgumentException(
          "the horizon is " + days + " days; give a number of days of at least 0");
    }
    return new Assessor(chosen, days);
  }

  private static ImmutableList<String> ids() {
    return Frameworks.all().stream().map(Framework::id).collect(ImmutableList.toImmutableList());
  }

  /**
   * Gives the rule books that ship. Some rules of a framework have changed while it was in force:
   * then there is a book for each period, of the same id.
   *
   * @return the book of article 100, those of the frameworks, the newest first, then those on
   *     cooperation and on the yearly report
   */
  public ImmutableList<RuleBook> books() {
    return Books.all();
  }

  /**
   * Assesses a dossier as of the last day that it speaks of, under the law of its decision.
   *
   * @param dossier the dossier
   * @return the assessment
   */
  public Assessment assess(Dossier dossier) {
    return assess(dossier, Optional.empty(), Optional.empty());
  }

  /**
   * Assesses a dossier.
   *
   * @param dossier the dossier
   * @param asOf the last day that exists; empty: the later of {@code recorded-through} and the last
   *     step
   * @param referenceDay the day whose law and framework apply; empty: that of the first decision,
   *     else of the first letter, else of employment, else the first day of the period, else the
   *     as-of day
   * @return the assessment
   */
  public Assessment assess(
      Dossier dossier, Optional<LocalDate> asOf, Optional<LocalDate> referenceDay) {
    Optional<LocalDate> lastDay = asOf.or(() -> Days.asOf(dossier));
    Optional<LocalDate> lawDay = referenceDay.or(() -> Days.reference(dossier, lastDay));
    View view = DossierView.of(dossier, lastDay, RegimeTable.on(lawDay));
    Optional<Framework> framework = chosen.or(() -> Frameworks.inForce(lawDay));
    ImmutableList<RuleBook> taken = Books.on(dossier, framework, lawDay);
    ImmutableList<Finding> findings = findings(taken, view, lawDay);
    Optional<RegimeAnswer> regime = dossier.contribution().map(c -> RegimeAnswer.of(view, lawDay));
    return new Assessment(
        dossier,
        lastDay,
        lawDay,
        view.log().omitted(),
        taken,
        regime,
        findings,
        () -> Plan.of(dossier, view, taken, findings, lastDay, lawDay, horizon),
        regime
            .map(answer -> Notices.of(dossier, view.log(), findings, answer, framework))
            .orElse(ImmutableList.of()));
  }

  static ImmutableList<Finding> findings(
      ImmutableList<RuleBook> books, View view, Optional<LocalDate> referenceDay) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (RuleBook book : books) {
      findings.addAll(book.apply(view, referenceDay));
    }
    return findings.build();
  }
}
