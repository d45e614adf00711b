/** PLACEHOLDER. */
@NullMarked
package nl.ims.rules.report;

import org.jspecify.annotations.NullMarked;
