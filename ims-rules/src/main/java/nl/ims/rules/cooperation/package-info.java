/**
 * Cooperation and sovereignty: the rules on a cooperation (<i>samenwerking</i>), all of them
 * guidance.
 *
 * <p>{@link nl.ims.rules.cooperation.CooperationBook} holds them. The first ask whether the papers
 * say why: for each of twelve criteria, and for the objectives, of which one must be named. What is
 * stated rests on a paper, or on a judgement that accepts it; without either it is not known yet on
 * what it rests. Then come the documents, the bodies that steer and the milestones. Then 25
 * questions on sovereignty (<i>soevereiniteit</i>): a favourable answer satisfies, any other is for
 * the government to weigh. {@link nl.ims.rules.cooperation.Profile} puts the answers side by side,
 * never as a score. The last six compute from facts: whether the notice to move of a unit leaves
 * time for a debate, whether the unit is promised elsewhere, or the last of its kind; whether the
 * Netherlands can go on without a partner, can refuse, and names the legal basis that its documents
 * give. {@link nl.ims.rules.cooperation.Commitments} tells which units several dossiers promise
 * twice.
 *
 * <p>Absent means not stated. Only where {@code account-complete} is true do the papers fail to say
 * something, and only then is a rule violated, unless the government rejects what is for it to
 * judge.
 *
 * <p>An example: two dossiers promise one unit. Whether on some same day is unknown, as days are
 * absent.
 *
 * <pre>{@code
 * CommittedUnit unit = CommittedUnit.builder().name(Text.of("Zr.Ms. Karel Doorman")).build();
 * Cooperation cooperation = Cooperation.builder().units(List.of(unit)).build();
 * Dossier first = Dossier.builder().id("first").cooperation(cooperation).build();
 * Commitments commitments = Commitments.of(List.of(first, first.withId("second")));
 * commitments.clashes().size(); // gives: 1
 * commitments.clashes().get(0).overlap(); // gives: UNKNOWN
 * }</pre>
 *
 * <p>Not here: what a cooperation costs. No paper was read that lays these norms down: lists were
 * rebuilt, and the bearing of an answer is a judgement of this project.
 *
 * <p>Sources: kst-33279-16 and its neighbours, as each rule cites them.
 */
@NullMarked
package nl.ims.rules.cooperation;

import org.jspecify.annotations.NullMarked;
