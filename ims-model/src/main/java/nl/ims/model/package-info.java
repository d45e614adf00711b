/**
 * The dossier: one decision on the use of the armed forces, with what led to it and what followed.
 *
 * <p>Before the Netherlands sends armed forces to keep or promote the international legal order,
 * its government informs both chambers of parliament of what it decided and why. {@link
 * nl.ims.model.Dossier} (<i>dossier</i>) is such a decision as an immutable value. Its subject is a
 * contribution to an operation, a lasting cooperation with other states, or the yearly report on
 * cooperation; around the subject stand the log of the procedure, what the letter says on each
 * point of the assessment framework, and the judgements recorded. A mission that was extended is a
 * chain of dossiers, each naming the one it follows.
 *
 * <p>Two ideas run through all packages below this one. Silence is not no: an attribute that is
 * absent was not stated, whereas an empty set says that there is none. And a value is refused only
 * if it is meaningless, such as an end before a start. A letter that came too late is a perfectly
 * good value, because finding that out is what the values are for.
 *
 * <p>Days are calendar days without a zone, in the years 0 through 9999. Sets are sorted, so that
 * equal dossiers look equal.
 *
 * <p>An example: silence, and the statement that there is none.
 *
 * <pre>{@code
 * Contribution contribution = Contribution.builder().build();
 * Dossier dossier = Dossier.builder().id("frigate").contribution(contribution).build();
 * dossier.contribution().orElseThrow().purposes(); // gives: Optional.empty
 * contribution.withPurposes(ImmutableSortedSet.of()).purposes(); // gives: Optional[[]]
 * }</pre>
 *
 * <p>Not here: rules and verdicts, which the rules module holds, and files, which another module
 * reads and writes.
 *
 * <p>Sources: articles 97 and 100 of the Constitution (stb-2000-294); kst-29521-471 as a typical
 * letter.
 */
@NullMarked
@ImsStyle
package nl.ims.model;

import nl.ims.model.internal.ImsStyle;
import org.jspecify.annotations.NullMarked;
