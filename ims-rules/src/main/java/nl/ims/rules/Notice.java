package nl.ims.rules;

import java.util.Objects;
import java.util.Optional;
import nl.ims.model.term.Text;

/**
 * Something odd in a dossier that whoever keeps it should look at (<i>signalering</i>). It is no
 * verdict and makes no run fail: it says which place is meant, why it is odd, and what to do.
 *
 * @param id what kind of notice it is, such as {@code decision-without-by}: part of a public
 *     contract
 * @param text why it is odd and what to do, in both languages
 * @param path the place in the file, such as {@code procedure[2]}; empty if it is on the dossier as
 *     a whole
 */
public record Notice(String id, Text text, Optional<String> path) {

  /**
   * Refuses null.
   *
   * @param id what kind of notice it is, such as {@code decision-without-by}: part of a public
   *     contract
   * @param text why it is odd and what to do, in both languages
   * @param path the place in the file, such as {@code procedure[2]}; empty if it is on the dossier
   *     as a whole
   */
  public Notice {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(path, "path");
  }

  /** A letter invokes another regime than the one to which the facts lead. */
  public static final String AS_INVOKED = "as-invoked";

  /** The log is said to be complete through a day before its last step. */
  public static final String RECORDED_THROUGH_BEFORE_LAST_STEP =
      "recorded-through-before-last-step";

  /** Who decided is not stated. */
  public static final String DECISION_WITHOUT_BY = "decision-without-by";

  /** People or ships left after the force was deployed. */
  public static final String DEPARTURE_AFTER_DEPLOYMENT = "departure-after-deployment";

  /** A ground of secrecy stands beside a letter that was sent before deployment. */
  public static final String SECRECY_BESIDE_LETTER = "secrecy-beside-letter";

  /** No assessment framework was in force on the reference day. */
  public static final String NO_FRAMEWORK = "no-framework";

  /** An aspect is stated that the framework in force does not ask for. */
  public static final String ASPECT_NOT_ASKED = "aspect-not-asked";

  /** A judgement is recorded on a rule that was withdrawn. */
  public static final String WITHDRAWN_RULE = "withdrawn-rule";
}
