/**
 * What the public doors of a module do with {@code null}.
 *
 * <p>A door is a parameter of a public constructor or method of a public type in a package that its
 * module exports, if a reference goes through it. {@link nl.ims.model.testkit.doors.Doors} finds
 * them all by reflection and knocks on each one with {@code null}, with a specimen for every other
 * parameter and for the object itself. A door must answer with a {@code NullPointerException} whose
 * message is the name of the parameter and nothing else, as the builders do that are generated.
 *
 * <p>{@link nl.ims.model.testkit.doors.Specimens} finds the specimens: it walks from a few values
 * given to all that they hold, and calls the factories of what it did not meet.
 *
 * <p>Deliberately absent: whether a collection holds {@code null}, which Guava's collections
 * refuse, and {@code equals}, which takes it.
 */
@NullMarked
package nl.ims.model.testkit.doors;

import org.jspecify.annotations.NullMarked;
