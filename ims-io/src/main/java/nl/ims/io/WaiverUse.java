package nl.ims.io;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import nl.ims.rules.waiver.WaiverOutcome;
import nl.ims.rules.waiver.WaiverState;

/**
 * The waivers of a call, and what became of each of them.
 *
 * @param read the waivers and their file
 * @param outcomes an outcome for each waiver, by dossier, rule and subject
 */
public record WaiverUse(ReadWaivers read, ImmutableList<WaiverOutcome> outcomes) {

  /**
   * Refuses null.
   *
   * @param read the waivers and their file
   * @param outcomes an outcome for each waiver, by dossier, rule and subject
   */
  public WaiverUse {
    Objects.requireNonNull(read, "read");
    Objects.requireNonNull(outcomes, "outcomes");
  }

  /** No waivers. */
  public static final WaiverUse NONE = new WaiverUse(ReadWaivers.NONE, ImmutableList.of());

  /**
   * {@return how many waivers came to something}
   *
   * @param state what they came to
   */
  public int count(WaiverState state) {
    Objects.requireNonNull(state, "state");
    return (int) outcomes.stream().filter(outcome -> outcome.state() == state).count();
  }

  /** {@return what became of the waivers that are findings themselves, the gravest first} */
  public ImmutableList<WaiverOutcome> findings() {
    ImmutableList.Builder<WaiverOutcome> findings = ImmutableList.builder();
    for (WaiverState state : WaiverState.values()) {
      outcomes.stream()
          .filter(outcome -> outcome.state() == state && state.rule().isPresent())
          .forEach(findings::add);
    }
    return findings.build();
  }
}
