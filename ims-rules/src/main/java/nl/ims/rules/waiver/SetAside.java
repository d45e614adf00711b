package nl.ims.rules.waiver;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Objects;
import java.util.Optional;
import nl.ims.rules.book.Finding;

/**
 * Which findings of one dossier are set aside, and what became of the waivers on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class SetAside {

  /** Nothing is set aside, for there are no waivers on the dossier. */
  public static final SetAside NOTHING = new SetAside("", ImmutableList.of());

  private final String dossier;
  private final ImmutableList<WaiverOutcome> outcomes;
  private final ImmutableMap<FindingName, Waiver> waivers;

  SetAside(String dossier, ImmutableList<WaiverOutcome> outcomes) {
    this.dossier = dossier;
    this.outcomes = outcomes;
    this.waivers =
        outcomes.stream()
            .filter(outcome -> outcome.state().setsAside())
            .map(WaiverOutcome::waiver)
            .collect(ImmutableMap.toImmutableMap(Waiver::finding, waiver -> waiver));
  }

  /**
   * Tells whether a finding is set aside, and by what.
   *
   * @param finding a finding of the same dossier
   * @return the waiver; empty if the finding counts
   */
  public Optional<Waiver> by(Finding finding) {
    Objects.requireNonNull(finding, "finding");
    return waivers.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(waivers.get(FindingName.of(dossier, finding)));
  }

  /**
   * Counts what is set aside.
   *
   * @return the number of findings
   */
  public int size() {
    return waivers.size();
  }

  /**
   * Gives what became of each waiver on the dossier.
   *
   * @return the outcomes, by rule and subject; empty if there are no waivers on it
   */
  public ImmutableList<WaiverOutcome> outcomes() {
    return outcomes;
  }
}
