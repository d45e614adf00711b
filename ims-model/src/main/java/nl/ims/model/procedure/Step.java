package nl.ims.model.procedure;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.ims.model.actor.Actor;
import nl.ims.model.actor.Chamber;
import nl.ims.model.actor.Committee;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * One step of the procedure: something that happened on a day.
 *
 * <p>Which keys a step may state depends on its {@link #kind()}. An absent key means: not stated.
 * An empty set or map means: stated, none.
 */
@Value.Immutable
public sealed interface Step extends WithStep permits ImmutableStep {

  /**
   * Starts a step.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Makes a step that states nothing but its day and kind.
   *
   * @param date the day
   * @param kind what happened
   * @return the step
   * @throws IllegalArgumentException if the kind has required keys, or the year is not between 0
   *     and 9999
   */
  static Step of(LocalDate date, StepKind kind) {
    return builder().date(date).kind(kind).build();
  }

  /** {@return the day on which it happened; that of the letterhead for a letter} */
  LocalDate date();

  /**
   * Returns what happened.
   *
   * @return the kind
   */
  StepKind kind();

  /**
   * Returns the paper that the step is, or is known from.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /** {@return the chambers addressed; absent means not stated, empty means none} */
  Optional<ImmutableSortedSet<Chamber>> to();

  /**
   * Returns the chambers that got a copy of a letter (<i>afschrift</i>). A copy informs.
   *
   * @return the chambers; absent means not stated, which in a log that is complete on the day of
   *     the letter means that no copy was sent; empty means none
   */
  Optional<ImmutableSortedSet<Chamber>> copyTo();

  /**
   * Returns who decided or signed.
   *
   * @return the actors; absent means not stated
   */
  Optional<ImmutableSortedSet<Actor>> by();

  /** {@return the committee in the lead; absent means not stated} */
  Optional<Committee> ledBy();

  /**
   * Returns what a letter says that it rests on.
   *
   * @return what it invokes; absent means not stated, which is not the same as {@link
   *     Invocation#NONE}
   */
  Optional<Invocation> invokes();

  /**
   * Says whether the step or its day was inferred, not read.
   *
   * @return true if inferred; false, the default, if read
   */
  default boolean inferred() {
    return false;
  }

  /**
   * Returns a remark, which no rule reads.
   *
   * @return the remark; absent means there is none
   */
  Optional<Text> note();

  /**
   * Returns what changes; required of a change. On a letter: what it announces for later.
   *
   * @return the kinds of change; absent means not stated, empty means none
   */
  Optional<ImmutableSortedSet<ChangeKind>> changes();

  /**
   * Says whether a change makes the contribution smaller, or ends it sooner.
   *
   * @return true if it does; absent means not stated
   */
  Optional<Boolean> decrease();

  /**
   * Says whether a letter states that the government has decided, not that it intends to.
   *
   * @return true if it says so, false if it says otherwise; absent means not stated
   */
  Optional<Boolean> decided();

  /**
   * {@return the last day of the term that runs when an extension letter is sent, included; absent
   * means not stated}
   */
  Optional<LocalDate> currentEnd();

  /**
   * {@return the last day of the new term that an extension letter announces, included; absent
   * means not stated}
   */
  Optional<LocalDate> until();

  /**
   * Returns where the groups of the chamber stood in a debate.
   *
   * @return the positions by name of the group, in order of name; absent means not stated
   */
  Optional<ImmutableSortedMap<String, Position>> positions();

  /**
   * Says whether a departure was part of a voyage planned anyway.
   *
   * @return true if it was; absent means not stated
   */
  Optional<Boolean> plannedVoyage();

  /**
   * {@return the year that a report or evaluation covers, 1 through 9999; absent means not stated}
   */
  Optional<Integer> covers();

  /**
   * Says whether an evaluation was independent.
   *
   * @return true if it was; absent means not stated
   */
  Optional<Boolean> independent();

  /**
   * Returns the standing framework of a stand-by.
   *
   * @return a slug, e.g. {@code nato-response-force}; absent means not stated
   */
  Optional<String> framework();

  /**
   * Returns the incident of civilian harm; required of the steps on it.
   *
   * @return a slug that is the same on all steps of the incident; absent on all other steps
   */
  Optional<String> incident();

  /**
   * {@return the keys that this step states, in the order of {@link StepKey}; {@link
   * StepKey#INFERRED} only if the step is inferred}
   */
  @Value.NonAttribute
  default ImmutableSet<StepKey> stated() {
    Set<StepKey> stated = EnumSet.noneOf(StepKey.class);
    for (StepKey key : StepKey.values()) {
      if (StepChecks.states(this, key)) {
        stated.add(key);
      }
    }
    return Sets.immutableEnumSet(stated);
  }

  /**
   * Checks that the step states only what its kind allows, and all that it requires.
   *
   * @throws IllegalArgumentException if a key is out of place or missing, a slug is malformed, a
   *     name of a group is blank, a year is out of bounds, or a set or map is not in natural order
   */
  @Value.Check
  default void check() {
    StepChecks.check(this);
  }

  /** Builds a step; every attribute is set at most once. */
  final class Builder extends ImmutableStep.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link Step#to()}.
     *
     * @param to the chambers
     * @return this builder
     */
    public Builder to(Iterable<Chamber> to) {
      Objects.requireNonNull(to, "to");
      return to(ImmutableSortedSet.copyOf(to));
    }

    /**
     * States {@link Step#copyTo()}.
     *
     * @param copyTo the chambers
     * @return this builder
     */
    public Builder copyTo(Iterable<Chamber> copyTo) {
      Objects.requireNonNull(copyTo, "copyTo");
      return copyTo(ImmutableSortedSet.copyOf(copyTo));
    }

    /**
     * States {@link Step#by()}.
     *
     * @param by the actors
     * @return this builder
     */
    public Builder by(Iterable<Actor> by) {
      Objects.requireNonNull(by, "by");
      return by(ImmutableSortedSet.copyOf(by));
    }

    /**
     * States {@link Step#changes()}.
     *
     * @param changes the kinds of change
     * @return this builder
     */
    public Builder changes(Iterable<ChangeKind> changes) {
      Objects.requireNonNull(changes, "changes");
      return changes(ImmutableSortedSet.copyOf(changes));
    }

    /**
     * States {@link Step#positions()}.
     *
     * @param positions the positions by name of the group
     * @return this builder
     */
    public Builder positions(Map<String, Position> positions) {
      Objects.requireNonNull(positions, "positions");
      return positions(ImmutableSortedMap.copyOf(positions));
    }
  }
}
