package nl.ims.model.contribution;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.term.Code;

/**
 * An aspect of the framework that a key of the contribution states too.
 *
 * <p>A dossier need not say such a thing twice, and may not leave the aspect out while the key
 * states it.
 */
public enum TwinKey implements Code {
  /**
   * Who asked for the contribution, and when: {@link Contribution#requests()}, an empty list
   * included.
   */
  GROUNDS_REQUEST("grounds", "request", "contribution.requests"),
  /** The basis in international law: {@link Contribution#mandate()}, an empty list included. */
  MANDATE_LEGAL_BASIS("mandate", "legal-basis", "contribution.mandate"),
  /** The period with its last day: {@link Period#throughInclusive()}. */
  DURATION_PERIOD("duration", "period", "contribution.period.through"),
  /** The estimate of the cost: {@link Cost#amount()}. */
  FINANCES_AMOUNT("finances", "amount", "contribution.cost.amount"),
  /** The budget lines: {@link Cost#funding()}, unless it is empty. */
  FINANCES_FUNDING_LINE("finances", "funding-line", "contribution.cost.funding");

  private final String point;
  private final String aspect;
  private final String path;

  TwinKey(String point, String aspect, String path) {
    this.point = point;
    this.aspect = aspect;
    this.path = path;
  }

  /**
   * Finds the twin of an aspect.
   *
   * @param pointId the id of the point
   * @param aspectId the id of the aspect
   * @return the twin; empty if no key states the aspect
   */
  public static Optional<TwinKey> of(String pointId, String aspectId) {
    Objects.requireNonNull(pointId, "pointId");
    Objects.requireNonNull(aspectId, "aspectId");
    return Arrays.stream(values())
        .filter(twin -> twin.point.equals(pointId) && twin.aspect.equals(aspectId))
        .findFirst();
  }

  /**
   * Returns the point that the aspect belongs to.
   *
   * @return its id
   */
  public String pointId() {
    return point;
  }

  /**
   * Returns the aspect.
   *
   * @return its id, unique within the point
   */
  public String aspectId() {
    return aspect;
  }

  /**
   * Returns where the key stands in a file.
   *
   * @return the path, e.g. {@code contribution.cost.amount}
   */
  public String path() {
    return path;
  }

  /**
   * Says whether a contribution states the aspect by its key.
   *
   * @param contribution the contribution
   * @return true if the key is stated in such a way that it says something on the aspect
   */
  public boolean states(Contribution contribution) {
    Objects.requireNonNull(contribution, "contribution");
    return switch (this) {
      case GROUNDS_REQUEST -> contribution.requests().isPresent();
      case MANDATE_LEGAL_BASIS -> contribution.mandate().isPresent();
      case DURATION_PERIOD -> contribution.period().flatMap(Period::throughInclusive).isPresent();
      case FINANCES_AMOUNT -> contribution.cost().flatMap(Cost::amount).isPresent();
      case FINANCES_FUNDING_LINE ->
          contribution.cost().flatMap(Cost::funding).filter(f -> !f.isEmpty()).isPresent();
    };
  }

  @Override
  public String code() {
    return Code.kebab(this);
  }
}
