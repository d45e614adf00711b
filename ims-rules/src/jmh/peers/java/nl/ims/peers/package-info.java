/**
 * The yardstick of {@code nl.ims.rules.bench} through other engines, beside Java written by hand
 * and this library.
 *
 * <p>The rules are data ({@link nl.ims.peers.Yardstick}): the twelve, and more of the same form.
 * Each engine is a class that makes its own rules of that data, in its own language, in the way its
 * manual shows first. A fact that is not known is {@code null} to a peer, and whoever writes its
 * rules guards them, so that a rule fires on what is known alone. Before anything is measured
 * {@link nl.ims.peers.Agreement} holds that all find the same violated.
 */
package nl.ims.peers;
