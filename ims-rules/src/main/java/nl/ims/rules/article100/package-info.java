/**
 * Article 100 of the Constitution (<i>Grondwet</i>): which regime governs, how parliament is
 * informed, what the letter speaks of.
 *
 * <p>{@link nl.ims.rules.article100.RegimeTable} decides which of five regimes governs a
 * contribution: one table, whose first row that holds decides, in a version for each period of law.
 * {@link nl.ims.rules.article100.Article100Book} holds the rules on the procedure, through
 * evaluation, civilian harm and collective defence, in the order of their contract; each reads in
 * the order of its sentence, so that a lawyer can check it against the papers. {@link
 * nl.ims.rules.article100.ToetsingskaderBook} makes the rules of an assessment framework from its
 * points. {@code RegimeScope} says what becomes of a rule while it is open whether article 100
 * governs; {@code Secret} what becomes of a duty where informing beforehand was prevented.
 *
 * <p>The article asks for information, not for consent: no rule here makes a missing majority more
 * than a remark. Days are whole days; <em>before</em> is strict.
 *
 * <p>An example: an operation of which no more is stated has four regimes left, an exercise one.
 *
 * <pre>{@code
 * Contribution stated = Contribution.builder().task(Task.OPERATION).build();
 * Dossier open = Dossier.builder().id("frigate").contribution(stated).build();
 * RegimeAnswer regime = Assessor.standard().assess(open).regime().orElseThrow();
 * regime.outcomes(); // gives: [ARTICLE_100, ALONG_ITS_LINES, OUTSIDE, OPEN]
 * Dossier drill = open.withContribution(stated.withTask(Task.EXERCISE));
 * Assessor.standard().assess(drill).regime().orElseThrow().outcomes(); // gives: [OUTSIDE]
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
