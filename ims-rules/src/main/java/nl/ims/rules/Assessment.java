package nl.ims.rules;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nl.ims.model.Dossier;
import nl.ims.rules.article100.RegimeAnswer;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Obligation;
import nl.ims.rules.book.RuleBook;
import nl.ims.rules.book.Verdict;
import nl.ims.rules.cooperation.Profile;
import nl.ims.rules.waiver.SetAside;
import nl.ims.rules.waiver.Waivers;
import org.jspecify.annotations.Nullable;

/**
 * What the rules say of one dossier.
 *
 * <p>Immutable and thread-safe.
 */
public final class Assessment {
  private final Dossier dossier;
  private final Optional<LocalDate> asOf;
  private final Optional<LocalDate> referenceDay;
  private final int omittedSteps;
  private final ImmutableList<RuleBook> books;
  private final Optional<RegimeAnswer> regime;
  private final ImmutableList<Finding> findings;
  private final Supplier<ImmutableList<Obligation>> obligations;
  private final Supplier<ImmutableList<Notice>> notices;
  private final SetAside setAside;

  Assessment(
      Dossier dossier,
      Optional<LocalDate> asOf,
      Optional<LocalDate> referenceDay,
      int omittedSteps,
      ImmutableList<RuleBook> books,
      Optional<RegimeAnswer> regime,
      ImmutableList<Finding> findings,
      Supplier<ImmutableList<Obligation>> obligations,
      Supplier<ImmutableList<Notice>> notices) {
    this.dossier = dossier;
    this.asOf = asOf;
    this.referenceDay = referenceDay;
    this.omittedSteps = omittedSteps;
    this.books = books;
    this.regime = regime;
    this.findings = findings;
    this.obligations = Suppliers.memoize(obligations::get);
    this.notices = Suppliers.memoize(notices::get);
    this.setAside = SetAside.NOTHING;
  }

  private Assessment(Assessment raw, SetAside setAside) {
    this.dossier = raw.dossier;
    this.asOf = raw.asOf;
    this.referenceDay = raw.referenceDay;
    this.omittedSteps = raw.omittedSteps;
    this.books = raw.books;
    this.regime = raw.regime;
    this.findings = raw.findings;
    this.obligations = raw.obligations;
    this.notices = raw.notices;
    this.setAside = setAside;
  }

  /**
   * Lays waivers beside the findings. No finding and no verdict changes.
   *
   * @param waivers the waivers, those of other dossiers too; they replace those given before
   * @return the same assessment, which knows what is set aside
   */
  public Assessment withWaivers(Waivers waivers) {
    Objects.requireNonNull(waivers, "waivers");
    String id = dossier.id();
    return new Assessment(
        this,
        asOf.map(day -> waivers.on(id, day, findings)).orElseGet(() -> waivers.on(id, findings)));
  }

  /** {@return the dossier that was assessed} */
  public Dossier dossier() {
    return dossier;
  }

  /** {@return the last day that exists; empty if nothing is cut off and nothing is due} */
  public Optional<LocalDate> asOf() {
    return asOf;
  }

  /**
   * Gives the day whose law and framework apply.
   *
   * @return the reference day; empty means the newest law and framework
   */
  public Optional<LocalDate> referenceDay() {
    return referenceDay;
  }

  /**
   * Gives how many steps were left out.
   *
   * @return the number of steps after the as-of day
   */
  public int omittedSteps() {
    return omittedSteps;
  }

  /**
   * {@return the books that were taken, in the order in which findings are given; empty if no rule
   * speaks of the subject yet}
   */
  public ImmutableList<RuleBook> books() {
    return books;
  }

  /**
   * Gives the regime.
   *
   * @return the answer; empty unless the subject is a contribution
   */
  public Optional<RegimeAnswer> regime() {
    return regime;
  }

  /**
   * Gives what a cooperation does to sovereignty, answer by answer.
   *
   * @return the profile; empty unless the subject is a cooperation
   */
  public Optional<Profile> profile() {
    return dossier.cooperation().map(Profile::of);
  }

  /** {@return the findings of every rule of the books, in rule-book order, subjects by day} */
  public ImmutableList<Finding> findings() {
    return findings;
  }

  /**
   * Gives what must be done by a day, and what became of it: for the steps on record, for terms
   * that recur through the horizon of the assessor, and, where employment is not on record yet,
   * counted back from the first day of the period.
   *
   * @return the obligations of rules that apply or may apply, by due day, then in rule-book order;
   *     worked out when first asked for
   */
  public ImmutableList<Obligation> obligations() {
    return obligations.get();
  }

  /**
   * Counts findings.
   *
   * @param verdict the verdict
   * @return how many findings have it
   */
  public int count(Verdict verdict) {
    Objects.requireNonNull(verdict, "verdict");
    int count = 0;
    for (Finding finding : findings) {
      count += finding.verdict() == verdict ? 1 : 0;
    }
    return count;
  }

  /**
   * Gives what a reader should know about the assessment as a whole, worked out when first asked
   * for.
   *
   * @return the notices, in both languages; usually none
   */
  public ImmutableList<Notice> notices() {
    return notices.get();
  }

  /**
   * Gives which findings are set aside, and what became of the waivers on this dossier.
   *
   * @return what is set aside; nothing unless waivers were given
   */
  public SetAside setAside() {
    return setAside;
  }

  /**
   * Tells whether another assessment says the same of the same dossier, on the same days and under
   * the same books; waivers too.
   *
   * @param other the other assessment
   * @return true if it does
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Assessment that
            && dossier.equals(that.dossier)
            && asOf.equals(that.asOf)
            && referenceDay.equals(that.referenceDay)
            && findings.equals(that.findings)
            && setAside.outcomes().equals(that.setAside.outcomes()));
  }

  @Override
  public int hashCode() {
    return 31 * dossier.hashCode() + findings.hashCode();
  }

  /**
   * Names the dossier and counts the verdicts.
   *
   * @return such as {@code red-sea-2024: 12 satisfied, 1 violated, 3 undetermined}
   */
  @Override
  public String toString() {
    List<String> counts = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      if (count(verdict) > 0) {
        counts.add(count(verdict) + " " + verdict.code());
      }
    }
    return dossier.id() + ": " + String.join(", ", counts);
  }
}
