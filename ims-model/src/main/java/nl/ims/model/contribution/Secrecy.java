package nl.ims.model.contribution;

import java.util.Objects;
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

  /** A claim of which neither the ground nor the reason is stated. */
  public static final Secrecy CLAIMED = new Secrecy(true, Optional.empty(), Optional.empty());

  /**
   * Checks that a ground or reason belongs to a claim.
   *
   * @param claimed true if it is said to be prevented
   * @param ground the ground
   * @param reason the reason in words
   * @throws IllegalArgumentException if nothing is claimed, and a ground or a reason is given
   */
  public Secrecy {
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(reason, "reason");
    if (!claimed && (ground.isPresent() || reason.isPresent())) {
      throw new IllegalArgumentException(
          "secrecy: %s is given, and nothing is claimed; claim secrecy, or leave it out"
              .formatted(ground.isPresent() ? "ground" : "reason"));
    }
  }

  /**
   * Makes a claim of secrecy without a reason.
   *
   * @param ground the ground
   * @return the claim
   */
  public static Secrecy claimed(SecrecyGround ground) {
    Objects.requireNonNull(ground, "ground");
    return new Secrecy(true, Optional.of(ground), Optional.empty());
  }

  /**
   * Makes a claim of secrecy.
   *
   * @param ground the ground
   * @param reason the reason
   * @return the claim
   */
  public static Secrecy claimed(SecrecyGround ground, Text reason) {
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(reason, "reason");
    return new Secrecy(true, Optional.of(ground), Optional.of(reason));
  }
}
