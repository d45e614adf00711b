/**
 * Words that the whole model shares: codes, texts and the two languages.
 *
 * <p>A dossier speaks to lawyers, officials and programs at once. Programs read codes: each enum of
 * the model is a {@link nl.ims.model.term.Code}, whose spelling in files is fixed and never
 * changes. People read labels, so an enum with a name for readers is {@link
 * nl.ims.model.term.Labelled} and gives it in Dutch and in English; the Dutch one is the official
 * term (<i>ambtelijke term</i>) wherever there is one. What an author wrote is a {@link
 * nl.ims.model.term.Text}: words without a language, or words by language.
 *
 * <p>Codes are lower case with hyphens and compared exactly, whatever the locale of the machine. A
 * text is never blank and never cut in the middle of a character, so that each can be written to a
 * file and read back unchanged. A language that is absent from a text is not stated; a reader of
 * that language then gets the other words.
 *
 * <p>{@link nl.ims.model.term.Internal} marks what is public for the library alone.
 *
 * <p>An example: programs read the code, people the label.
 *
 * <pre>{@code
 * StepKind kind = Code.find(StepKind.class, "employment").orElseThrow();
 * kind.label().in(Language.NL); // gives: inzet
 * kind.label().in(Language.EN); // gives: deployment
 * Text.of("fregat").in(Language.EN); // gives: fregat
 * Code.find(StepKind.class, "Employment"); // gives: Optional.empty
 * }</pre>
 *
 * <p>Deliberately absent: guessing what a misspelled code might have meant, which is for whoever
 * reads input, and translating.
 *
 * <p>This package depends on no other. The codes follow version 1 of the dossier format.
 */
@NullMarked
package nl.ims.model.term;

import org.jspecify.annotations.NullMarked;
