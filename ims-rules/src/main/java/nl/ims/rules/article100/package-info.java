/**
 * Article 100 of the Constitution (<i>Grondwet</i>): which regime governs, how parliament is
 * informed, what the letter speaks of.
 *
 * <p>{@link nl.ims.rules.article100.RegimeTable} decides which of five regimes governs a
 * contribution: one table, whose first row that holds decides, in a version for each period of law.
 * {@link nl.ims.rules.article100.Article100Book} holds the rules on the procedure, through evaluation,
 * civilian harm and collective defence, in the order of their contract; each reads in the order of its sentence, so that a lawyer can check it against
 * the papers. {@link nl.ims.rules.article100.ToetsingskaderBook} makes the rules of an assessment
 * framework from its points. {@code RegimeScope} says what becomes of a rule while it is open
 * whether article 100 governs; {@code Secret} what becomes of a duty where informing beforehand was
 * prevented.
 *
 * <p>The article asks for information, not for consent: no rule here makes a missing majority more
 * than a remark. Days are whole days; <em>before</em> is strict.
 *
 * <p>An example: what is stated rules an exercise out, and leaves the rest open.
 *
 * <pre>{@code
 * Contribution silent = Contribution.builder().task(Task.OPERATION).build();
 * Dossier open = Dossier.builder().id("frigate").contribution(silent).build();
 * Assessor assessor = Assessor.standard();
 * assessor.assess(open).regime().orElseThrow().outcomes(); // gives: ?
 * Dossier drill = open.withContribution(silent.withTask(Task.EXERCISE));
 * assessor.assess(drill).regime().orElseThrow().outcomes(); // gives: ?
 * }</pre>
 *
 * <p>Sources: articles 68, 97 and 100; kst-29521-226 for the criterion; the letters that each rule
 * cites. What was not read is cited as reconstructed.
 *
 * <p>Not here: whether a reason for silence compels, which is for the government to judge. A new
 * rule is a constant in one of the holders, and one line in the book.
 */
@NullMarked
package nl.ims.rules.article100;

import org.jspecify.annotations.NullMarked;
