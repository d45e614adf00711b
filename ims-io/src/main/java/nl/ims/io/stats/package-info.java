/**
 * Statistics of a corpus: what many dossiers tell together, and how much of it is known.
 *
 * <p>A researcher asks how late parliament (<i>de Kamers</i>) debated what it was told, and gets a
 * folder of dossiers in which much was never recorded. A mean over what happens to be known would
 * be a figure about the archive. Here every figure is a pair of {@link nl.ims.io.stats.Bounds}: it
 * lies between them whatever the unknown facts turn out to be, and filling in a fact only brings
 * them together.
 *
 * <p>{@link nl.ims.io.stats.DebateDays} is the first of four figures: the days from the letter of a
 * decision to the first debate in the House of Representatives. {@link
 * nl.ims.io.stats.DossierFigures} is what one dossier adds to all four, {@link
 * nl.ims.io.stats.CorpusStats} their sum: days by year, regimes by year, points of the framework,
 * completeness of the records. The order in which dossiers are added means nothing. What is held
 * grows with the number of years and of different numbers of days, not with that of dossiers; up to
 * {@link nl.ims.io.stats.CorpusStats#MOST_ROWS} dossiers are also listed one by one.
 *
 * <p>The four writers, {@link nl.ims.io.stats.StatsText}, {@link nl.ims.io.stats.StatsHtml}, {@link
 * nl.ims.io.stats.StatsCsv} and {@link nl.ims.io.stats.StatsJson}, know nothing that the sum does
 * not hold. Days are whole; {@link nl.ims.io.stats.Bounds#UNBOUNDED} stands for a debate that may
 * never have been held.
 *
 * <p>Not here: any judgement on lateness; no norm sets a number of days.
 */
@NullMarked
package nl.ims.io.stats;

import org.jspecify.annotations.NullMarked;
