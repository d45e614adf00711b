package nl.ims.rules.waiver;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Follows waivers through a run of any length: it keeps one outcome for each waiver, and no
 * dossier.
 *
 * <p>Two files may hold a dossier of one id. Then a waiver on it has the outcome that comes first
 * in {@link WaiverState}, and of two that are alike the earlier one. One object is for one thread.
 */
public final class WaiverTally {

  private final Map<FindingName, WaiverOutcome> outcomes = new TreeMap<>();

  /**
   * Begins a run.
   *
   * @param waivers the waivers
   */
  public WaiverTally(Waivers waivers) {
    Objects.requireNonNull(waivers, "waivers");
    waivers
        .all()
        .forEach(waiver -> outcomes.put(waiver.finding(), WaiverWords.notAssessed(waiver)));
  }

  /**
   * Adds a dossier.
   *
   * @param setAside what became of the waivers on it
   */
  public void add(SetAside setAside) {
    Objects.requireNonNull(setAside, "setAside");
    for (WaiverOutcome outcome : setAside.outcomes()) {
      outcomes.merge(outcome.waiver().finding(), outcome, WaiverTally::graver);
    }
  }

  private static WaiverOutcome graver(WaiverOutcome earlier, WaiverOutcome later) {
    return later.state().compareTo(earlier.state()) < 0 ? later : earlier;
  }

  /**
   * Tells what became of each waiver in the dossiers that were added.
   *
   * @return an outcome for each waiver, by dossier, rule and subject
   */
  public ImmutableList<WaiverOutcome> outcomes() {
    return ImmutableList.copyOf(outcomes.values());
  }
}
