/**
 * What somebody who embeds the library does with it: everything here goes through public doors, on
 * a type of its own or on dossiers.
 */
@NullMarked
package nl.ims.rules.embedded;

import org.jspecify.annotations.NullMarked;
