/**
 * The yearly report to parliament on international military cooperation.
 *
 * <p>In 2013 the government promised the House a report each year on cooperation with other armed
 * forces (<i>jaarrapportage internationale militaire samenwerking</i>): what was agreed, with whom,
 * and at which price in freedom to act. A report may be the subject of a dossier, next to a
 * contribution or a cooperation. {@link nl.ims.model.report.YearlyReport} holds what it covers: the
 * partners treated and those announced, the topics, the strategic context, what its text says by
 * {@link nl.ims.model.report.ReportChapter}, annex 1 on operations and frameworks with and without
 * the Netherlands, annex 2 with a {@link nl.ims.model.report.ProjectState} for each main project. A
 * {@link nl.ims.model.report.Promise} (<i>toezegging</i>) is what a minister told parliament the
 * report would hold, with the places where that was answered.
 *
 * <p>Promises, projects and topics have ids, unique within their list, so that a reader can follow
 * one of them from report to report. Absent means not stated; an empty list means none, so a
 * promise with no answers is open, and one without the list is unknown. "Yearly" was never a fixed
 * date: the texts seen lie between 267 and 643 days apart.
 *
 * <p>An example: a promise that is open, and one of which nothing is stated.
 *
 * <pre>{@code
 * Promise open = Promise.builder().id("tanks").answered(ImmutableList.of()).build();
 * Promise unknown = Promise.builder().id("frigates").build();
 * open.answered(); // gives: Optional[[]]
 * unknown.answered(); // gives: Optional.empty
 * }</pre>
 *
 * <p>Not here: whether a promise was kept or a report came in time, which rules say.
 *
 * <p>Sources: the promise in kst-33279-8; the reports kst-33279-10, kst-33279-12, kst-33279-16 and
 * kst-33279-19.
 */
@NullMarked
@ImsStyle
package nl.ims.model.report;

import nl.ims.model.internal.ImsStyle;
import org.jspecify.annotations.NullMarked;
