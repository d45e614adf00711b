/**
 * The bundled catalogue of military cooperation: who works with the Netherlands, on what, how deep.
 *
 * <p>The yearly report to parliament (<i>jaarrapportage IMS</i>) speaks of dozens of cooperations.
 * {@link nl.ims.io.catalogue.Catalogue} holds those that were found, each a {@link
 * nl.ims.io.catalogue.CatalogueEntry} with a readable name that dossiers use ({@code frameworks},
 * {@code committed-to}). The text is a YAML resource, one mapping a row, kept by hand.
 *
 * <p>{@link nl.ims.io.catalogue.Partners} are states, and whether there are more than the evidence
 * lists or members of NATO or the EU take part, which ones not being listed. A row of depth none
 * records that the Netherlands stays out. The start is a year, the first that was seen; what is
 * active is known to run through the last year in which its row shows it at work; a {@link
 * nl.ims.io.catalogue.Term} has days, both included. Absent means not seen, never no: a {@link
 * nl.ims.io.catalogue.CatalogueFilter} answers that it is not known, and a {@link
 * nl.ims.io.catalogue.Selection} keeps such rows apart, with what is missing.
 *
 * <p>Kind, domain and depth are judgements of this project in every row; term and status are
 * inferred. {@link nl.ims.io.catalogue.RowEvidence} tells what was read from what was only
 * remembered. Sources that disagree stay a {@link nl.ims.io.catalogue.Conflict}. {@link
 * nl.ims.io.catalogue.CatalogueDossier} turns a row into a dossier to start from.
 *
 * <p>An example: rows with Belgium. A row that does not list all its partners is kept apart: it may
 * be one.
 *
 * <pre>{@code
 * CatalogueFilter belgium = CatalogueFilter.partner(new Country("BE"));
 * Selection selection = Catalogue.bundled().select(List.of(belgium));
 * CatalogueEntry first = selection.matching().get(0);
 * first.name().in(Language.EN); // gives: Belgian-Dutch naval cooperation
 * first.evidence(); // gives: SEEN
 * selection.unknown().isEmpty(); // gives: false
 * }</pre>
 *
 * <p>{@link nl.ims.io.catalogue.CatalogueReport} prints a selection as text, {@link
 * nl.ims.io.catalogue.CatalogueHtml} as a page.
 *
 * <p>Not here: whether a cooperation should be entered.
 *
 * <p>Sources: those that each row names, among them kst-33279-3, kst-33279-10, kst-33279-16 and
 * trb-2015-36.
 */
@NullMarked
package nl.ims.io.catalogue;

import org.jspecify.annotations.NullMarked;
