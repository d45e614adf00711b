/**
 * The pages that people read about this project, held to what it does: {@link
 * nl.ims.io.pages.PagesTest} runs every command that stands in one, in the order of the page and in
 * a folder as the reader has it, and compares what is shown with what is written.
 *
 * <p>A page says in four ways what is to be run. A block of {@code console} is a session: a line
 * that begins with {@code $} is a command, and what follows is all that it prints. A comment {@code
 * <!-- 12 of: ims … | from: words -->} before a block says that it holds so many lines of the
 * output of a command, the first of which has these words. A line of a block of {@code sh} is run,
 * and nothing is compared. So is a command in a sentence, if it names a file; one that names none,
 * or a FILE, is only asked whether there is such a command with such options. A comment {@code <!--
 * file: name -->} makes the block behind it a file, which later commands read.
 *
 * <p>With {@code -Dims.golden.update=true} the blocks are written anew, which is refused where
 * {@code CI} is set. Here too: that links lead somewhere, that the picture of the README is the one
 * that the command draws, that each Dutch term has one English word, and what the files for other
 * people's continuous integration promise.
 */
@NullMarked
package nl.ims.io.pages;

import org.jspecify.annotations.NullMarked;
