/**
 * What the packages of this module share without offering it to anybody else; the package is not
 * exported.
 *
 * <p>For now that is {@link nl.ims.io.internal.Nearest} alone. A key that is misspelt in a file and
 * an option, a command or a rule that is misspelt on the command line get the same kind of help:
 * the valid word that is nearest, measured in letters that were inserted, dropped, replaced or
 * swapped.
 *
 * <p>Nothing here knows a dossier, a rule or a file, and nothing depends on a locale. What only one
 * package needs stays in that package; what others may depend on belongs to an exported one.
 */
@NullMarked
package nl.ims.io.internal;

import org.jspecify.annotations.NullMarked;
