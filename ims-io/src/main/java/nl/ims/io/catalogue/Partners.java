package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Optional;
import nl.ims.model.actor.Country;

/**
 * Who takes part in a cooperation besides the Netherlands, or without it.
 *
 * @param listed the states that the evidence names, in order of code; may be empty, which is never
 *     none but that no state is named
 * @param more whether there are more partners than the evidence names
 * @param membersOf the organisations of which members take part, some or all; these states are not
 *     in {@code listed}, because which ones was not listed
 * @param from the years since which states take part, of those where the row supports one; of any
 *     other state it was not seen
 */
public record Partners(
    ImmutableSortedSet<Country> listed,
    boolean more,
    ImmutableSortedSet<Membership> membersOf,
    ImmutableSortedMap<Country, Integer> from) {

  /**
   * Checks that somebody takes part.
   *
   * @param listed the states that the evidence names
   * @param more whether there are more
   * @param membersOf the organisations of which members take part
   * @param from the years since which states take part
   * @throws IllegalArgumentException if nobody does, the Netherlands is listed, or a state has a
   *     year and is not listed
   */
  public Partners {
    Objects.requireNonNull(listed, "listed");
    Objects.requireNonNull(membersOf, "membersOf");
    Objects.requireNonNull(from, "from");
    if (listed.isEmpty() && !more && membersOf.isEmpty()) {
      throw new IllegalArgumentException(
          "partners: nobody takes part; list a state, say that there are more, or name NATO or EU");
    }
    if (listed.contains(Country.of("NL"))) {
      throw new IllegalArgumentException(
          "partners: NL is listed; leave it out, for partners are those besides it,"
              + " and depth none says that it takes no part");
    }
    for (Country state : from.keySet()) {
      if (!listed.contains(state)) {
        throw new IllegalArgumentException(
            "partners: %s takes part from %s and is not listed; list it"
                .formatted(state.code(), from.get(state)));
      }
    }
  }

  /**
   * Tells whether all that take part are listed.
   *
   * @return false if there are more, or members of an organisation take part
   */
  public boolean complete() {
    return !more && membersOf.isEmpty();
  }

  /**
   * Tells since when a state takes part.
   *
   * @param state a state that is listed
   * @return the year; absent means that it was not seen
   */
  public Optional<Integer> since(Country state) {
    Objects.requireNonNull(state, "state");
    return Optional.ofNullable(from.get(state));
  }

  /**
   * The partners as they stand in a column.
   *
   * @return codes of states, then NATO and EU, then {@code +} if there are more; never blank
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    listed.forEach(state -> text.append(state.code()).append(' '));
    membersOf.forEach(organisation -> text.append(organisation.name()).append(' '));
    return text.append(more ? "+" : "").toString().strip();
  }
}
