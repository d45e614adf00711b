package nl.ims.model.contribution;

import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * Whether informing parliament beforehand was or is prevented (<i>geheimhouding</i>), and why.
 *
 * @param claimed true if it is said to be prevented; false if it is stated that it was not
 * @param ground the ground; absent means not stated, and always absent if nothing is claimed
 * @param reason the reason in words; absent means not stated, and always absent if nothing is
 *     claimed
 */
public record Secrecy(boolean claimed, Optional<SecrecyGround> ground, Optional<Text> reason) {

  /** Stated that nothing prevented informing parliament beforehand; {@code none} in a file. */
  public static final Secrecy NONE = new Secrecy(false, Optional.empty(), Optional.empty());

  /**
   * Checks that a ground or reason belongs to a claim.
   *
   * @param claimed true if it is said to be prevented
   * @param ground the ground
   * @param reason the reason in words
   * @throws IllegalArgumentException if nothing is claimed, and a ground or a reason is given
   */
  public Secrecy {
    if (!claimed && (ground.isPresent() || reason.isPresent())) {
      throw new IllegalArgumentException(
          "secrecy: %s is given, and nothing is claimed; claim secrecy, or leave it out"
              .formatted(ground.isPresent() ? "ground" : "reason"));
    }
  }

  /**
   * Makes a claim of secrecy.
   *
   * @param ground the ground; empty means not stated
   * @param reason the reason; empty means not stated
   * @return the claim
   */
  public static Secrecy claimed(Optional<SecrecyGround> ground, Optional<Text> reason) {
    return new Secrecy(true, ground, reason);
  }
}
