/**
 * Who acts: ministers, the government, the chambers of parliament, their committees, and countries.
 *
 * <p>In the Netherlands the government as a whole has supreme authority over the armed forces
 * (<i>oppergezag</i>, article 97(2) of the Constitution); parliament is informed and debates, and
 * does not command. Letters are signed by ministers, each for a portfolio that may bear another
 * name under the next cabinet. {@link nl.ims.model.actor.Actor} names all who may decide, sign or
 * judge; {@link nl.ims.model.actor.Chamber} only those whom a letter is sent to, and {@link
 * nl.ims.model.actor.Committee} only those who lead a debate in the House. A chamber is an actor
 * too, so that a file which says that a chamber decided can be represented, and found wanting.
 *
 * <p>{@link nl.ims.model.actor.Country} is a code of ISO 3166-1, with {@code XK} for Kosovo. The
 * list is fixed in the code, so that no runtime adds to it; it says nothing on recognition.
 *
 * <p>An example: a chamber is an actor, though no minister.
 *
 * <pre>{@code
 * Actor house = Code.find(Actor.class, "house-of-representatives").orElseThrow();
 * house.isChamber(); // gives: true
 * house.isMinister(); // gives: false
 * ImmutableSortedSet.of(Country.NETHERLANDS, new Country("BE")); // gives: [BE, NL]
 * }</pre>
 *
 * <p>The order of the constants is the order in which sets are printed. An absent set of actors is
 * not stated. Not here: persons, parties and organisations such as NATO, which are texts where they
 * occur.
 *
 * <p>Sources: stb-2000-294 for article 97; kst-29521-255 for who signs; kst-29521-282 for who leads
 * a debate.
 */
@NullMarked
package nl.ims.model.actor;

import org.jspecify.annotations.NullMarked;
