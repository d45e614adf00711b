/**
 * Where a fact rests: official papers, articles of the Constitution, and how surely something is
 * known.
 *
 * <p>Dutch public papers have stable ids, but people rarely write them. A letter to parliament is
 * printed as "29 521, nr. 471", cited in articles as "Kamerstukken II 2023/24, 29 521, nr. 471" and
 * found on the web as {@code kst-29521-471}. A {@link nl.ims.model.source.Paper} (<i>officiële
 * publicatie</i>) is the one behind all spellings: {@code parse} accepts them, and {@code toString}
 * gives the web id. {@link nl.ims.model.source.PaperKind} lists the kinds, from papers of
 * parliament to resolutions of the Security Council.
 *
 * <p>A {@link nl.ims.model.source.Citation} adds the place in the paper and the {@link
 * nl.ims.model.source.Evidence}: read, reconstructed or inferred. {@link
 * nl.ims.model.source.Constitution} makes the citations of the articles that the rules use.
 *
 * <p>{@link nl.ims.model.source.Pages} are numbers from 1; none of them means the whole paper.
 * Spellings that name two papers, a dossier without a number, or a slip known from a printed paper
 * are refused, with the id that is probably meant.
 *
 * <p>An example: two spellings of one paper, and what a citation of it says.
 *
 * <pre>{@code
 * Paper letter = Paper.parse("Kamerstukken II 2023/24, 29 521, nr. 471");
 * letter.toString(); // gives: kst-29521-471
 * letter.equals(Paper.parse("29 521, nr. 471")); // gives: true
 * Citation.read("kst-29521-471", "bladzijde 2", "page 2").evidence(); // gives: READ
 * }</pre>
 *
 * <p>Not here: the texts of papers, their dates, and whether a paper exists. An id of the right
 * form is accepted without asking anyone.
 *
 * <p>Sources: the ids of zoek.officielebekendmakingen.nl and wetten.overheid.nl; the Juriconnect
 * standard 1.3.1 for links to laws.
 */
@NullMarked
package nl.ims.model.source;

import org.jspecify.annotations.NullMarked;
