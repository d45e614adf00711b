/**
 * The code of the tutorial {@code docs/own-rules.md}: each block of Java there is a file here, so
 * that it compiles and runs. {@link nl.ims.io.tutorial.TutorialTest} holds the two together; the
 * consumer project of this module takes the same files and uses the published jars alone.
 */
@NullMarked
package nl.ims.io.tutorial;

import org.jspecify.annotations.NullMarked;
