/**
 * The yearly report to parliament on international military cooperation.
 *
 * <p>In 2013 the government promised the House a report each year on cooperation with other armed
 * forces (<i>jaarrapportage internationale militaire samenwerking</i>): what was agreed, with whom,
 * and at which price in freedom to act. A report may be the subject of a dossier, next to a
 * contribution or a cooperation. {@link nl.ims.model.report.YearlyReport} holds the year that it
 * covers and, for now, no more.
 *
 * <p>The year is a calendar year from 1 through 9999; absent means not stated. "Yearly" was never a
 * fixed date: the texts seen lie between 267 and 643 days apart.
 *
 * <p>Promises to parliament and the two annexes, on operations and on projects, are not modelled
 * yet. They will grow here, as keys that older files simply do not state.
 *
 * <p>Sources: the promise in kst-33279-8; the reports kst-33279-10, kst-33279-12, kst-33279-16 and
 * kst-33279-19.
 */
@NullMarked
package nl.ims.model.report;

import org.jspecify.annotations.NullMarked;
