/**
 * All orders of the procedure, judged twice: by the library, and by a second formulation of every
 * rule that shares nothing with it.
 *
 * <p>{@link nl.ims.rules.exploration.Orders} hands out every order of some steps, with ties and
 * with steps left out; {@link nl.ims.rules.exploration.Logs} gives each its days. Seven core steps,
 * notification (<i>kennisgeving</i>) to employment (<i>inzet</i>), have 94,586 orders; each is
 * looked at once, as a log that is complete, that is open, or that is complete halfway, where most
 * mistakes about silence hide, in one of the circumstances that {@link
 * nl.ims.rules.exploration.Cases} has: secrecy, regime, kind of decision, keys that steps leave
 * out.
 *
 * <p>{@link nl.ims.rules.exploration.Formulations} holds the rules once more, each a sentence or
 * two of the contract of rules in plain Java: a lawyer can read the method beside the row of the
 * table. {@link nl.ims.rules.exploration.PlainLog} says what an absent step means, {@link
 * nl.ims.rules.exploration.Facts} what the words mean. Days are numbers here. Nothing of {@code
 * nl.ims.rules.logic} is used, and where the two differ the contract says who is right.
 *
 * <p>A rule that never came out in some way would be tested by nothing: the ways in which a rule
 * cannot come out are listed, and no other may be missing. A new rule needs a formulation, or the
 * build fails. A build looks at each order of seven steps once, and at some logs of other steps;
 * all of them, seven steps in all circumstances, and nine, take minutes and run when {@code
 * ims.exploration} is set.
 *
 * <p>Deliberately not here: proofs and missing facts, which have laws of their own in {@code
 * nl.ims.rules.testkit}.
 */
@NullMarked
package nl.ims.rules.exploration;

import org.jspecify.annotations.NullMarked;
