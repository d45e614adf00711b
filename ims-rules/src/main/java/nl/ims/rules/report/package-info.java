/**
 * The rules on the yearly report to parliament on international military cooperation (<i>jaarlijkse
 * IMS-rapportage</i>).
 *
 * <p>{@link nl.ims.rules.report.ReportBook} is the one entrance. What parliament was promised is a
 * commitment: a report each year, promises answered, the partners and topics announced treated. How
 * a report is laid out is practice: a paper with a day, annex 1 on operations and frameworks with
 * and without the Netherlands, annex 2 with the state of each project. Planning and slippage are
 * guidance, derived here from the words "where possible".
 *
 * <p>A rule looks at the elements of a list one by one. A finding is named by the id of the
 * promise, topic or project, or by the code of the state, never by a place in the list. Milestones
 * lie within projects: a milestone that is not known keeps its project undetermined, and the
 * finding names the day to state. Slippage is the planned day minus the one planned before, in
 * whole days.
 *
 * <p>{@link nl.ims.rules.report.ReportSeries} is no rule: it puts several reports side by side,
 * each in the calendar year of its sending, and tells what moved, what is gone and what was
 * answered.
 *
 * <p>Absent means not stated. A promise without the list of its answers is undetermined; one with
 * an empty list is open, which asks for judgement and breaks nothing.
 *
 * <p>An example: two reports sent two years apart; the year between has none.
 *
 * <pre>{@code
 * YearlyReport report = YearlyReport.of(2014).withDate(LocalDate.of(2014, 6, 1));
 * Dossier earlier = Dossier.builder().id("first").report(report).build();
 * YearlyReport next = YearlyReport.of(2016).withDate(LocalDate.of(2016, 6, 1));
 * Dossier later = Dossier.builder().id("second").report(next).build();
 * ReportSeries series = ReportSeries.of(List.of(later, earlier));
 * series.before(later).orElseThrow().isNext(); // gives: false
 * series.years().stream().map(CalendarYear::isMissing).toList(); // gives: [false, true, false]
 * }</pre>
 *
 * <p>Not here: whether an answer or the reason of a delay is good.
 *
 * <p>Sources: kst-33279-8, kst-33279-10, kst-33279-14, kst-33279-19, and page 2 of the letter of
 * October 2015, which is almost certainly kst-33279-16.
 */
@NullMarked
package nl.ims.rules.report;

import org.jspecify.annotations.NullMarked;
