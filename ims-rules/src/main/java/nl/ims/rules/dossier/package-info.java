/**
 * A dossier as rules see it: the questions, and the words for steps.
 *
 * <p>{@link nl.ims.rules.dossier.Questions} holds every question that rules ask of a contribution
 * (<i>bijdrage</i>), each with its path in the file, its label and its answers; an aspect of the
 * framework is a question too, answered by a point or by the key that states it as well. {@link
 * nl.ims.rules.dossier.CooperationQuestions} holds those on a cooperation (<i>samenwerking</i>),
 * where the papers may be stated to be complete and say nothing; {@link
 * nl.ims.rules.dossier.ProcedureDays} is what a notice to move is compared with. {@link
 * nl.ims.rules.dossier.Words} holds the words for steps: what counts as a letter (<i>brief</i>)
 * depends on the kind of decision. {@link nl.ims.rules.dossier.DossierView} puts a dossier before
 * the rules.
 *
 * <p>An absent key is unknown. A stated set is complete; only the log of steps is open. A key
 * within something that is stated to be absent, such as the ground of a secrecy that is stated to
 * be none, is not unknown: no condition on it holds.
 *
 * <p>An example: a question with its path, and the word for a debate, which means two kinds of
 * step.
 *
 * <pre>{@code
 * Questions.TASK.path(); // gives: contribution.task
 * Questions.TASK.is(Task.EXERCISE).words().in(Language.EN); // gives: task: exercise
 * Words.DEBATE.kinds().keySet(); // gives: [DEBATE, PLENARY_DEBATE]
 * Words.debate().words().in(Language.EN); // gives: on record is a debate
 * }</pre>
 *
 * <p>Not here: rules, and reading files. A new key of the format becomes a question here when a
 * rule asks for it; a new kind of step needs nothing here, unless a word should mean it.
 */
@NullMarked
package nl.ims.rules.dossier;

import org.jspecify.annotations.NullMarked;
