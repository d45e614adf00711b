/**
 * What the rules say of a dossier, as a page for people and as JSON for programs.
 *
 * <p>Somebody who proposes to send a frigate wants to know, before the letter to parliament leaves
 * the house, what is broken, what is still open and which paper says so. An {@link
 * nl.ims.io.report.Assessed assessment with its file} goes in; four kinds of report come out.
 * {@link nl.ims.io.report.TextReport} shows the regime, the findings with the worst first and the
 * facts that would settle most; {@link nl.ims.io.report.ExplainReport} shows one finding with its
 * whole derivation; {@link nl.ims.io.report.MissingReport} and {@link nl.ims.io.report.MissingJson}
 * turn the view round, from missing facts to findings; {@link nl.ims.io.report.JsonReport} holds
 * everything, under keys that do not change. {@link nl.ims.io.report.RulesReport} shows the rules
 * themselves.
 *
 * <p>Nothing is decided here: a report orders, folds and counts what the assessment holds. Findings
 * that share their reason are shown together in text, never in JSON, and never those on the law.
 * What rests on a reconstructed text or an inferred fact is marked wherever it is shown. A finding
 * stands at the line of its subject, else of its first fact; a fact that the file does not state
 * has no line.
 *
 * <p>Text is a hundred characters wide, or less where a terminal is, in Dutch or English, with days
 * as {@code yyyy-MM-dd}; the same input gives the same characters under every locale, zone and
 * Java. Another format is another class here that takes an {@code Assessed}. Files, options and
 * exit codes belong to the command line.
 */
@NullMarked
package nl.ims.io.report;

import org.jspecify.annotations.NullMarked;
