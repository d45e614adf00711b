/**
 * Small dossiers, written in a line or two, for tests that ask what one rule says of them.
 *
 * <p>A {@link nl.ims.rules.sketch.Sketch} starts as a contribution of which a test states what
 * matters: {@code article100()} is one that article 100 plainly governs, {@code blank()} one of
 * which nothing is known. Each call adds a step, a statement or a judgement and gives a new sketch,
 * so that a test can keep a base and vary it. Days are written as in a file. At the end it is
 * assessed by the standard assessor, and the finding of one rule is looked at.
 *
 * <p>Nothing is hidden in defaults that decide a verdict: the log is open until {@code through} is
 * called, and a step states nothing but its day and kind until it is told to.
 */
@NullMarked
package nl.ims.rules.sketch;

import org.jspecify.annotations.NullMarked;
