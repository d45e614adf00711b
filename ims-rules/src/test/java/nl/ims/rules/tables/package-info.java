/**
 * The rules against tables that were written by hand: from their contract, and from the papers.
 *
 * <p>A test of a rule looks at one verdict at a time, and at a citation hardly ever. A table holds
 * what stands in a book as a whole: which rules there are and in which order, of which level
 * (<i>soort norm</i>), from which day, with which sentence in both languages, what each says at
 * each verdict, what it wants done by a day, and on which papers it rests, with their evidence.
 * {@link nl.ims.rules.tables.RuleTable} reads the tables of the books, {@link
 * nl.ims.rules.tables.FrameworkTableTest} those of the assessment frameworks
 * (<i>toetsingskaders</i>); that of the regimes is read where the regimes are. {@link
 * nl.ims.rules.tables.Differences} collects all that differs, each with its rule and its column,
 * before a test fails.
 *
 * <p>No test writes a table: who changes a rule changes its line too, with the paper at hand.
 *
 * <p>Deliberately not here: when a rule holds. Its own tests and a second formulation tell that.
 */
@NullMarked
package nl.ims.rules.tables;

import org.jspecify.annotations.NullMarked;
