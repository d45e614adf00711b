/**
 * Three-valued logic: strong Kleene truth, expressions whose leaves carry facts, proofs, and what
 * is missing.
 *
 * <p>A {@link nl.ims.rules.logic.Ground} is an expression with one dossier put in. Its leaves know
 * what they rest on ({@link nl.ims.rules.logic.FactRef}) or, where they are unknown, in which ways
 * they can turn out. From it follow a {@link nl.ims.rules.logic.Proof}, which is a prime implicant
 * that the dossier satisfies, and what is {@link nl.ims.rules.logic.Missing}: the prime implicants
 * that would settle what is open. A {@link nl.ims.rules.logic.Way} is a cube over the questions
 * that are open; {@link nl.ims.rules.logic.Ways} are a disjunctive normal form, kept as an
 * antichain. Each of these is one {@link nl.ims.rules.logic.Ground.Fold} over the expression.
 *
 * <p>The search for what is missing can be exponential, so it has a {@link
 * nl.ims.rules.logic.Budget}; a result that a bound cut says that it is not exact, and what it
 * holds is right all the same.
 *
 * <p>An example: one leaf is given, the other is open and asks a question.
 *
 * <pre>{@code
 * Ground open = Ground.unknown(Ways.asking("x"), Ways.asking("x"), Ground.NEVER);
 * Ground both = Ground.all(List.of(Ground.given(true), open));
 * both.truth(); // gives: UNKNOWN
 * Missing.of(Missing.ways(both, true, Budget.UNLIMITED)).sets(); // gives: [[x]]
 * }</pre>
 *
 * <p>Not here: how a fact is read, what a step or a day of a procedure is, and anything of law.
 */
@NullMarked
package nl.ims.rules.logic;

import org.jspecify.annotations.NullMarked;
