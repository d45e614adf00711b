/**
 * What every page for people is put together from; the package is not exported.
 *
 * <p>A {@link nl.ims.io.page.Document} is what a report says before it has a format: titles, and
 * lines of {@link nl.ims.io.page.Span spans}, each in an {@link nl.ims.io.page.Ink}; or, of one in
 * prose, {@link nl.ims.io.page.Part parts} of {@link nl.ims.io.page.Group groups} with lists and
 * tables, in {@link nl.ims.io.page.Sentence sentences} that say where they were found. It is drawn
 * on a {@link nl.ims.io.page.Canvas}, and written as text in some {@link nl.ims.io.Look}, as
 * Markdown, and in prose as a page of HTML. A {@link nl.ims.io.page.Picture} is a drawing of {@link
 * nl.ims.io.page.Box boxes}, lines and signs. {@link nl.ims.io.page.Phrases} says in one language
 * what more than one page says.
 *
 * <p>Whatever comes from a dossier passes through here as text: control characters are made
 * visible, and what Markdown or HTML would read as markup is escaped.
 *
 * <p>Not here: which facts a report tells, and in which order. Nothing here knows a report, and
 * every report for people knows this.
 */
@NullMarked
package nl.ims.io.page;

import org.jspecify.annotations.NullMarked;
