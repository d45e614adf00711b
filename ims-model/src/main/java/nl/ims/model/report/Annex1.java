package nl.ims.model.report;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * Annex 1 of a report: operations and standing frameworks, by whether the Netherlands contributes.
 *
 * @param contributes those to which it contributes, in the order given; absent means not stated
 * @param doesNotContribute those to which it does not, in the order given; absent means not stated
 */
public record Annex1(
    Optional<ImmutableList<AnnexEntry>> contributes,
    Optional<ImmutableList<AnnexEntry>> doesNotContribute) {

  /**
   * Refuses null.
   *
   * @param contributes those to which it contributes, in the order given; absent means not stated
   * @param doesNotContribute those to which it does not, in the order given; absent means not
   *     stated
   */
  public Annex1 {
    Objects.requireNonNull(contributes, "contributes");
    Objects.requireNonNull(doesNotContribute, "doesNotContribute");
  }
}
