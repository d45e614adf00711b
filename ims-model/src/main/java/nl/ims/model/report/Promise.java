package nl.ims.model.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.actor.Actor;
import nl.ims.model.internal.Checks;
import nl.ims.model.source.Paper;
import nl.ims.model.term.Text;
import org.immutables.value.Value;

/**
 * A promise to parliament (<i>toezegging</i>), as a report or a debate records it.
 *
 * <p>Whether it was kept is not said here: {@link #answered()} tells where it was answered, and a
 * reader judges.
 */
@Value.Immutable
public sealed interface Promise extends WithPromise permits ImmutablePromise {

  /**
   * Starts a promise.
   *
   * @return an empty builder
   */
  static Builder builder() {
    return new Builder();
  }

  /**
   * Returns its id.
   *
   * @return a slug, unique within its report
   */
  String id();

  /**
   * Returns what was promised.
   *
   * @return the promise; absent means not stated
   */
  Optional<Text> text();

  /**
   * Returns who promised.
   *
   * @return the government or ministers, at least one, no chamber; absent means not stated
   */
  Optional<ImmutableSortedSet<Actor>> by();

  /**
   * Returns who had asked.
   *
   * @return the member or the party; absent means not stated
   */
  Optional<Text> to();

  /**
   * Returns on what occasion.
   *
   * @return the debate; absent means not stated
   */
  Optional<Text> occasion();

  /**
   * Returns when it was promised.
   *
   * @return the day; absent means not stated
   */
  Optional<LocalDate> date();

  /**
   * Returns where this is said.
   *
   * @return the paper; absent means not stated
   */
  Optional<Paper> paper();

  /**
   * Returns the topic that it is about.
   *
   * @return the id of a {@link Topic}, which the report need not list; absent means not stated
   */
  Optional<String> topic();

  /**
   * Returns where it was answered.
   *
   * @return the places, in the order given; absent means not stated, empty that it is still open
   */
  Optional<ImmutableList<PromiseAnswer>> answered();

  /**
   * Says whether the promise, or that it was answered there, was inferred, not read.
   *
   * @return true if inferred; false, the default, if read
   */
  default boolean inferred() {
    return false;
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if an id is no slug, by is empty or holds a chamber or is not
   *     in natural order, or the year of the day is not between 0 and 9999
   */
  @Value.Check
  default void check() {
    Checks.slug("promise", "id", id());
    String self = "promise " + id();
    by().ifPresent(by -> ReportChecks.by(self, by));
    Checks.date(self, "date", date());
    topic().ifPresent(other -> Checks.slug(self, "topic", other));
  }

  /** Builds a promise; every attribute is set at most once. */
  final class Builder extends ImmutablePromise.Builder {
    /** Creates an empty builder. */
    public Builder() {}

    /**
     * States {@link Promise#by()}.
     *
     * @param by the government or ministers, at least one, no chamber
     * @return this builder
     */
    public Builder by(Iterable<Actor> by) {
      Objects.requireNonNull(by, "by");
      return by(ImmutableSortedSet.copyOf(by));
    }

    /**
     * States {@link Promise#answered()}.
     *
     * @param answered the places
     * @return this builder
     */
    public Builder answered(Iterable<PromiseAnswer> answered) {
      Objects.requireNonNull(answered, "answered");
      return answered(ImmutableList.copyOf(answered));
    }
  }
}
