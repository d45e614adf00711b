/** PLACEHOLDER. */
@NullMarked
package nl.ims.rules.cooperation;

import org.jspecify.annotations.NullMarked;
