/**
 * Conditions on answers, compiled: masks over the codes of a dossier, for the loops that run for
 * every rule on every dossier.
 *
 * <p>A dossier lies before the rules as one array of codes: at the place of a question the number
 * of its answer, or {@link nl.ims.rules.compiled.Leaves#ABSENT}. What a condition admits is a set
 * of such numbers, so that it fits in the bits of a long: to read one is a shift and an AND. {@link
 * nl.ims.rules.compiled.Leaves} are such conditions side by side. A connective asks them what they
 * are together; a table asks which of them hold, fail or are open, as one number, and keeps what it
 * settled for each.
 *
 * <p>The law: what is compiled says what the tree of the same conditions says, on every dossier.
 * The tree stays beside it, for proofs and for what is missing, and is read where a condition looks
 * at anything but an answer. Which conditions can be compiled, and whether a dossier has what they
 * ask, {@code nl.ims.rules.condition} tells; nothing here knows either, or checks it.
 *
 * <p>An example: the first answer is one of two, and the second is not the one with code 0.
 *
 * <pre>{@code
 * Leaves leaves = new Leaves(new int[] {0, 1}, new long[] {0b11, ~0b1});
 * leaves.truth(new int[] {1, 2}, Truth.FALSE); // gives: TRUE
 * leaves.truth(new int[] {1, Leaves.ABSENT}, Truth.FALSE); // gives: UNKNOWN
 * leaves.truth(new int[] {1, Leaves.ABSENT}, Truth.TRUE); // gives: TRUE
 * leaves.pattern(new int[] {1, Leaves.ABSENT}); // gives: 5
 * }</pre>
 *
 * <p>Not here: what is measured, and what each step bought, which <i>How fast the rules are</i> in
 * the documentation tells.
 */
@NullMarked
package nl.ims.rules.compiled;

import org.jspecify.annotations.NullMarked;
