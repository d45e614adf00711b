package nl.ims.rules.waiver;

import java.util.Objects;
import nl.ims.model.term.Text;

/**
 * What became of one waiver, and why.
 *
 * @param waiver the waiver
 * @param state what became of it
 * @param explanation why, in one sentence in both languages
 */
public record WaiverOutcome(Waiver waiver, WaiverState state, Text explanation) {

  /**
   * Refuses null.
   *
   * @param waiver the waiver
   * @param state what became of it
   * @param explanation why, in one sentence in both languages
   */
  public WaiverOutcome {
    Objects.requireNonNull(waiver, "waiver");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(explanation, "explanation");
  }
}
