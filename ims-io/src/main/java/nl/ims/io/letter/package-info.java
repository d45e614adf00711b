/**
 * An outline of the letter to parliament on a contribution, along the points of its assessment
 * framework (<i>toetsingskader</i>).
 *
 * <p>Whoever drafts an article 100 letter works through the framework point by point. {@link
 * nl.ims.io.letter.LetterOutline} puts under each point what the dossier states, with the place it
 * stands at, and what it does not state; before them the decision, its papers and its days, after
 * them what the rules say.
 *
 * <p>It is material for a letter, not a letter: it weighs nothing and words no opinion. What the
 * dossier does not state is called not stated, never absent. A point whose text is reconstructed is
 * marked so, in the outline too.
 *
 * <p>An example: only a contribution has such a letter.
 *
 * <pre>{@code
 * Contribution mission = Contribution.builder().task(Task.OPERATION).build();
 * Dossier dossier = Dossier.builder().id("frigate").contribution(mission).build();
 * ReadDossier built = ReadDossier.built(dossier, "frigate.yaml");
 * Assessed assessed = Assessed.of(built, Assessor.standard().assess(dossier));
 * LetterOutline.isFor(dossier); // gives: true
 * LetterOutline.of(assessed, Language.EN).toMarkdown().startsWith("# "); // gives: true
 * }</pre>
 *
 * <p>Sources: the frameworks of {@code nl.ims.rules.framework}, each with its paper.
 */
@NullMarked
package nl.ims.io.letter;

import org.jspecify.annotations.NullMarked;
