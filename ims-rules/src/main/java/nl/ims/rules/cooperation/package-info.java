/**
 * Cooperation and sovereignty: the rules on a cooperation (<i>samenwerking</i>), all of them
 * guidance.
 *
 * <p>{@link nl.ims.rules.cooperation.CooperationBook} holds them. The first ask whether the papers
 * say why: for each of twelve criteria, and for the objectives, of which one must be named. What is
 * stated rests on a paper, or on a judgement of the government that accepts it; without either it
 * is not known yet on what it rests. Then come the documents, the bodies that steer and the
 * milestones. The last ask 25 questions on sovereignty (<i>soevereiniteit</i>): a favourable answer
 * satisfies, any other is for the government to weigh. {@link nl.ims.rules.cooperation.Profile}
 * puts the answers side by side, as a profile and never as a score.
 *
 * <p>Absent means not stated. Only where {@code account-complete} is true do the papers fail to say
 * something, and only then is a rule violated, unless the government rejects what is for it to
 * judge.
 *
 * <p>Not here: whether a unit is promised twice, and what a cooperation costs. No paper of the
 * government was read that lays these norms down: lists were rebuilt from neighbouring papers, and
 * the bearing of an answer is a judgement of this project.
 *
 * <p>Sources: kst-33279-16 and its neighbours, as each criterion, objective and question cites
 * them.
 */
@NullMarked
package nl.ims.rules.cooperation;

import org.jspecify.annotations.NullMarked;
