package nl.ims.io.catalogue;

import com.google.common.collect.ImmutableSortedSet;
import nl.ims.model.actor.Country;

/**
 * Who takes part in a cooperation besides the Netherlands.
 *
 * @param listed the states that the evidence names, in order of code; may be empty, which is never
 *     none but that no state is named
 * @param more whether there are more partners than the evidence names
 * @param wholeOf the organisations whose whole membership takes part; these states are not in
 *     {@code listed}, because who was a member when is not in the catalogue
 */
public record Partners(
    ImmutableSortedSet<Country> listed, boolean more, ImmutableSortedSet<Membership> wholeOf) {

  /**
   * Checks that somebody takes part.
   *
   * @param listed the states that the evidence names
   * @param more whether there are more
   * @param wholeOf the organisations whose whole membership takes part
   * @throws IllegalArgumentException if nobody does, or the Netherlands is listed
   */
  public Partners {
    if (listed.isEmpty() && !more && wholeOf.isEmpty()) {
      throw new IllegalArgumentException(
          "partners: nobody takes part; list a state, say that there are more, or name NATO or EU");
    }
    if (listed.contains(Country.of("NL"))) {
      throw new IllegalArgumentException(
          "partners: NL is listed; leave it out, for it takes part in all of them");
    }
  }

  /**
   * Tells whether all that take part are listed.
   *
   * @return false if there are more, or a whole membership takes part
   */
  public boolean complete() {
    return !more && wholeOf.isEmpty();
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
    wholeOf.forEach(organisation -> text.append(organisation.name()).append(' '));
    return text.append(more ? "+" : "").toString().strip();
  }
}
