/**
 * What the packages of this module share without offering it to anybody else; the package is not
 * exported.
 *
 * <p>{@link nl.ims.io.internal.Nearest} is for what is misspelt: a key in a file and an option, a
 * command or a rule on the command line get the same kind of help, the valid word that is nearest,
 * measured in letters that were inserted, dropped, replaced or swapped. {@link
 * nl.ims.io.internal.Steering} says which characters are never handed on as they are, whatever is
 * written: a terminal would obey them, or a reader would be misled. {@link
 * nl.ims.io.internal.Wildcard} tells a pattern that no file matched from the name of a file. {@link
 * nl.ims.io.internal.Bundled} reads the tables that are delivered with the classes.
 *
 * <p>Nothing here knows a dossier, a rule or a file, and nothing depends on a locale. What only one
 * package needs stays in that package; what others may depend on belongs to an exported one.
 */
@NullMarked
package nl.ims.io.internal;

import org.jspecify.annotations.NullMarked;
