/**
 * What the rules say of a dossier, as a page for people and as JSON for programs.
 *
 * <p>Somebody who proposes to send a frigate wants to know what is broken, open or due, and which
 * paper says so. An {@link nl.ims.io.report.Assessed assessment with its file} goes in; reports
 * come out. {@link nl.ims.io.report.TextReport} and {@link nl.ims.io.report.JsonReport} show all of
 * it, {@link nl.ims.io.report.JsonLineReport} on a line each, {@link nl.ims.io.report.SarifReport},
 * {@link nl.ims.io.report.JunitReport} and {@link nl.ims.io.report.MarkdownReport} for other tools,
 * {@link nl.ims.io.report.AssessHtml} with all proofs on one page, {@link
 * nl.ims.io.report.SummaryTable} a line for each of several dossiers, {@link
 * nl.ims.io.report.ExplainReport} one finding with its derivation, {@link
 * nl.ims.io.report.MissingReport} what would settle what, {@link nl.ims.io.report.RulesReport} the
 * rules, {@link nl.ims.io.report.CatalogueReport} the catalogue.
 *
 * <p>A {@link nl.ims.io.report.Timeline} puts the steps of a decision, or of a chain of them, and
 * what is due on one line: as text, as a page with a picture, as a calendar. {@code Layout} places
 * the labels of the picture. A {@link nl.ims.io.report.ReportDraft} drafts the yearly report from
 * dossiers and the catalogue, a {@link nl.ims.io.report.LetterOutline} outlines the letter on a
 * contribution. {@link nl.ims.io.report.SeriesReport} and {@link
 * nl.ims.io.report.CommitmentsReport} tell what several dossiers say together.
 *
 * <p>A report orders, folds and counts; it decides nothing. Findings that share their reason are
 * shown together in text, never on the law. What rests on a reconstructed text or an inferred fact
 * is marked. A finding stands at the line of its subject, else of its first fact.
 *
 * <p>Text is a hundred characters wide, or less where a terminal is.
 *
 * <p>An example: what text says of the regime of a dossier that was built, not read.
 *
 * <pre>{@code
 * Contribution exercise = Contribution.builder().task(Task.EXERCISE).build();
 * Dossier dossier = Dossier.builder().id("drill").contribution(exercise).build();
 * ReadDossier built = ReadDossier.built(dossier, "drill.yaml");
 * Assessed assessed = Assessed.of(built, Assessor.standard().assess(dossier));
 * String report = TextReport.in(Language.EN).of(assessed);
 * report.lines().skip(4).findFirst().orElseThrow(); // gives: Regime: outside article 100
 * }</pre>
 */
@NullMarked
package nl.ims.io.report;

import org.jspecify.annotations.NullMarked;
