/**
 * What the rules say of dossiers, as pages for people.
 *
 * <p>Somebody who proposes to send a frigate wants to know what is broken, open or due, and which
 * paper says so. An {@link nl.ims.io.Assessed assessment with its file} goes in; reports come out.
 * {@link nl.ims.io.report.TextReport} shows all of it, {@link nl.ims.io.report.AssessHtml} with all
 * proofs on one page, {@link nl.ims.io.report.MarkdownReport} for a comment on a change. {@link
 * nl.ims.io.report.SummaryTable} is a line for each of several dossiers, {@link
 * nl.ims.io.report.ExplainReport} one finding in full, {@link nl.ims.io.report.MissingReport} what
 * would settle what, {@link nl.ims.io.report.RulesReport} the rules. {@link
 * nl.ims.io.report.SeriesReport} and {@link nl.ims.io.report.CommitmentsReport} tell what several
 * dossiers say together.
 *
 * <p>A report orders, folds and counts; it decides nothing. Findings that share their reason are
 * shown together in text, never on the law. What rests on a reconstructed text or an inferred fact
 * is marked. A finding stands at the line of its subject, else of its first fact.
 *
 * <p>Text is a hundred characters wide, or less where a terminal is.
 *
 * <p>An example: what text says first of a dossier that was built, not read.
 *
 * <pre>{@code
 * Contribution exercise = Contribution.builder().task(Task.EXERCISE).build();
 * Dossier dossier = Dossier.builder().id("drill").contribution(exercise).build();
 * ReadDossier built = ReadDossier.built(dossier, "drill.yaml");
 * Assessed assessed = Assessed.of(built, Assessor.standard().assess(dossier));
 * String report = TextReport.in(Look.in(Language.EN)).of(assessed);
 * report.lines().skip(4).findFirst().orElseThrow(); // gives: Article 100 does not apply.
 * }</pre>
 *
 * <p>Not here: formats for programs ({@code nl.ims.io.data}), timelines ({@code
 * nl.ims.io.timeline}), the outline of a letter ({@code nl.ims.io.letter}) and the draft of the
 * yearly report ({@code nl.ims.io.yearly}).
 */
@NullMarked
package nl.ims.io.report;

import org.jspecify.annotations.NullMarked;
