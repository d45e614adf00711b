package nl.ims.rules.cooperation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.cooperation.Cooperation;
import nl.ims.model.cooperation.SovereigntyAnswer;
import nl.ims.model.cooperation.SovereigntyCriterion;
import nl.ims.model.cooperation.SovereigntyGroup;

/**
 * What a cooperation does to sovereignty, answer by answer (<i>profiel</i>). It is no score: what
 * is lost under one heading may be the price of what is gained under another, and weighing them is
 * for the government.
 *
 * @param sides the sides of sovereignty, each once, in the order of {@link SovereigntyGroup}
 */
public record Profile(ImmutableList<Side> sides) {

  /**
   * Refuses null.
   *
   * @param sides the sides of sovereignty, each once, in the order of {@link SovereigntyGroup}
   */
  public Profile {
    Objects.requireNonNull(sides, "sides");
  }

  /**
   * One side of sovereignty.
   *
   * @param group which side
   * @param known what is answered, in the order of the check-list
   * @param unknown what is not stated, in that order; it says nothing of the answer
   */
  public record Side(
      SovereigntyGroup group,
      ImmutableList<SovereigntyAnswer> known,
      ImmutableList<SovereigntyCriterion> unknown) {
    /**
     * Refuses null.
     *
     * @param group which side
     * @param known what is answered, in the order of the check-list
     * @param unknown what is not stated, in that order; it says nothing of the answer
     */
    public Side {
      Objects.requireNonNull(group, "group");
      Objects.requireNonNull(known, "known");
      Objects.requireNonNull(unknown, "unknown");
    }
  }

  /**
   * Reads the profile of a cooperation.
   *
   * @param cooperation the cooperation
   * @return every question once, answered or not
   */
  public static Profile of(Cooperation cooperation) {
    Objects.requireNonNull(cooperation, "cooperation");
    return new Profile(
        Arrays.stream(SovereigntyGroup.values())
            .map(group -> side(group, cooperation))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Side side(SovereigntyGroup group, Cooperation cooperation) {
    ImmutableList.Builder<SovereigntyAnswer> known = ImmutableList.builder();
    ImmutableList.Builder<SovereigntyCriterion> unknown = ImmutableList.builder();
    for (SovereigntyCriterion criterion : SovereigntyCriterion.values()) {
      if (criterion.group() == group) {
        Optional.ofNullable(cooperation.sovereignty().get(criterion))
            .ifPresentOrElse(known::add, () -> unknown.add(criterion));
      }
    }
    return new Side(group, known.build(), unknown.build());
  }
}
