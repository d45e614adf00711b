package nl.ims.rules.waiver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.ims.rules.book.Finding;
import nl.ims.rules.book.Verdict;

/**
 * Some waivers, at most one for each finding. Their order says nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class Waivers {

  /** No waivers: every finding counts. */
  public static final Waivers NONE = of(ImmutableList.of());

  private final ImmutableSortedMap<FindingName, Waiver> byFinding;
  private final ImmutableListMultimap<String, Waiver> byDossier;

  private Waivers(Map<FindingName, Waiver> byFinding) {
    this.byFinding = ImmutableSortedMap.copyOf(byFinding);
    this.byDossier = Multimaps.index(this.byFinding.values(), w -> w.finding().dossier());
  }

  /**
   * Collects waivers.
   *
   * @param waivers the waivers, in any order
   * @return all of them
   * @throws IllegalArgumentException if two are on one finding
   */
  public static Waivers of(Iterable<Waiver> waivers) {
    Objects.requireNonNull(waivers, "waivers");
    Map<FindingName, Waiver> byFinding = new TreeMap<>();
    for (Waiver waiver : waivers) {
      if (byFinding.put(waiver.finding(), waiver) != null) {
        throw new IllegalArgumentException(
            "waivers: '%s' is set aside twice; keep one waiver for each finding"
                .formatted(waiver.finding()));
      }
    }
    return new Waivers(byFinding);
  }

  /**
   * Gives the waivers.
   *
   * @return all of them, by dossier, rule and subject
   */
  public ImmutableList<Waiver> all() {
    return byFinding.values().asList();
  }

  /**
   * Tells whether there are none.
   *
   * @return true if nothing can be set aside
   */
  public boolean isEmpty() {
    return byFinding.isEmpty();
  }

  /**
   * Lays the waivers beside the findings of one dossier that has no as-of day, so that nobody knows
   * of any waiver that it has expired. No finding changes.
   *
   * @param dossier the id of the dossier
   * @param findings all findings of the dossier
   * @return what is set aside, and what became of each waiver on that dossier
   */
  public SetAside on(String dossier, Iterable<Finding> findings) {
    return on(dossier, Optional.empty(), findings);
  }

  /**
   * Lays the waivers beside the findings of one dossier. No finding changes.
   *
   * @param dossier the id of the dossier
   * @param asOf the as-of day of the assessment
   * @param findings all findings of the dossier
   * @return what is set aside, and what became of each waiver on that dossier
   */
  public SetAside on(String dossier, LocalDate asOf, Iterable<Finding> findings) {
    Objects.requireNonNull(asOf, "asOf");
    return on(dossier, Optional.of(asOf), findings);
  }

  private SetAside on(String dossier, Optional<LocalDate> asOf, Iterable<Finding> findings) {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(findings, "findings");
    ImmutableList<Waiver> mine = byDossier.get(dossier);
    if (mine.isEmpty()) {
      return SetAside.NOTHING;
    }
    ImmutableListMultimap<String, Finding> byRule =
        Multimaps.index(findings, finding -> finding.rule().id());
    return new SetAside(
        dossier,
        mine.stream()
            .map(waiver -> WaiverWords.outcome(waiver, asOf, byRule.get(waiver.finding().rule())))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * Tells whether some threshold lets a finding make a run fail, so that it can be set aside.
   *
   * @param finding the finding
   * @return true if it is violated, needs judgement, or is undetermined for want of a fact; one
   *     that only waits for a later day never counts
   */
  public static boolean canFail(Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return finding.verdict() == Verdict.VIOLATED
        || finding.verdict() == Verdict.NEEDS_JUDGEMENT
        || (finding.verdict() == Verdict.UNDETERMINED && !finding.waits());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Waivers that && byFinding.equals(that.byFinding);
  }

  @Override
  public int hashCode() {
    return byFinding.hashCode();
  }

  @Override
  public String toString() {
    return byFinding.values().toString();
  }
}
