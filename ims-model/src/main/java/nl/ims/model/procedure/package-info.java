/**
 * The log of the procedure: what happened on which day, from the first notice to the last
 * evaluation.
 *
 * <p>The government announces that it studies a contribution, decides, informs both chambers by
 * letter, answers written questions and debates; only then, by custom, is the force employed.
 * Changes and extensions go the same way, and evaluations follow. Each of these is a {@link
 * nl.ims.model.procedure.Step} (<i>stap in de procedure</i>): a day, a {@link
 * nl.ims.model.procedure.StepKind} and what is known besides. A kind knows its {@link
 * nl.ims.model.procedure.StepKey keys}: all steps may name a paper or an addressee, only a debate
 * has positions of parties, and a change must say what changed. {@link
 * nl.ims.model.procedure.ChangeKind}, {@link nl.ims.model.procedure.Invocation} and {@link
 * nl.ims.model.procedure.Position} are the values of such keys.
 *
 * <p>A step counts whole days. An absent key is not stated; an empty set is stated, none. A log is
 * open unless its dossier says through which day it is complete.
 *
 * <p>An example: a letter to one chamber, whose paper is not stated.
 *
 * <pre>{@code
 * Step step = Step.of(LocalDate.of(2024, 3, 8), StepKind.LETTER);
 * Step letter = step.withTo(ImmutableSortedSet.of(Chamber.HOUSE_OF_REPRESENTATIVES));
 * letter.to(); // gives: Optional[[HOUSE_OF_REPRESENTATIVES]]
 * letter.paper(); // gives: Optional.empty
 * letter.kind().keys().contains(StepKey.POSITIONS); // gives: false
 * StepKind.DEBATE.keys().contains(StepKey.POSITIONS); // gives: true
 * }</pre>
 *
 * <p>Order is not checked: a debate before the letter is odd, and a rule finds it. Nor does this
 * package know due dates.
 *
 * <p>Sources: kst-29521-202 for the notice, kst-29521-471 and kst-29521-473 for letter and answers,
 * kst-27925-946 for a supplement, kst-27925-746 for the steps on civilian harm.
 */
@NullMarked
@ImsStyle
package nl.ims.model.procedure;

import nl.ims.model.internal.ImsStyle;
import org.jspecify.annotations.NullMarked;
