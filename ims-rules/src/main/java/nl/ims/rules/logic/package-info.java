/**
 * The small algebra that rules are written in: three truths, questions, conditions, tables.
 *
 * <p>A {@link nl.ims.rules.logic.Question} is a named, typed way to read one fact. A {@link
 * nl.ims.rules.logic.Condition} is a tree over questions and over claims that there is a step. It
 * has two readings. {@code truth} evaluates it in strong Kleene logic, without allocating. {@code
 * ground} puts the dossier in and yields a {@link nl.ims.rules.logic.Ground} tree, from which
 * {@link nl.ims.rules.logic.Proof} takes the facts that suffice and {@link
 * nl.ims.rules.logic.Missing} those that would settle what is open. No rule and no leaf knows of
 * either.
 *
 * <p>The log of steps is open: a {@link nl.ims.rules.logic.There} claim is false only where the log
 * is complete on the last day of its window ({@code Beyond} holds that in one place). A {@link
 * nl.ims.rules.logic.Decision} is a table whose first row that holds decides; a {@link
 * nl.ims.rules.logic.PartialDecision} answers with every outcome that some completion of the
 * unknown facts would have.
 *
 * <p>Days are whole days, counted from 1970-01-01 inside. Bounds: at most 62 answers a question, 62
 * days a step that happens once, 256 ways at each step of a search; a result that a bound cut says
 * so. A {@link nl.ims.rules.logic.View} is immutable and shared; a {@link nl.ims.rules.logic.Scene}
 * belongs to one reading.
 *
 * <p>Not here: anything about law. A new kind of condition goes here only if no combination of
 * these will do; the compiler then names every place that must know it.
 */
@NullMarked
package nl.ims.rules.logic;

import org.jspecify.annotations.NullMarked;
