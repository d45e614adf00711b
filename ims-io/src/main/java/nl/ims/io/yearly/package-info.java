/**
 * A draft of the yearly report on international military cooperation (<i>jaarrapportage
 * internationale militaire samenwerking</i>), from dossiers and the catalogue.
 *
 * <p>{@link nl.ims.io.yearly.ReportDraft} collects what a year held: policy, partners,
 * cooperations, contributions, missions, money, what was promised and what slipped. Each statement
 * says which dossier or row of the catalogue it is from. A last chapter lists what is uncertain:
 * what was inferred, what sources tell differently, what nothing tells.
 *
 * <p>A figure is given with how much of it is known. What is not stated is a gap with a name, never
 * zero. The draft judges nothing; whether the report itself is as it should be, the rules of {@code
 * nl.ims.rules.report} tell.
 *
 * <p>An example: a draft of a year on which there are no dossiers.
 *
 * <pre>{@code
 * Catalogue catalogue = Catalogue.bundled();
 * ReportDraft draft = ReportDraft.of(2023, List.of(), catalogue, Language.EN);
 * draft.toMarkdown().startsWith("# "); // gives: true
 * }</pre>
 *
 * <p>Sources: the reports to parliament in 33279 and what the rows of the catalogue name.
 */
@NullMarked
package nl.ims.io.yearly;

import org.jspecify.annotations.NullMarked;
