/**
 * The rules on a cooperation (<i>samenwerking</i>), on the yearly report and on the points of the
 * framework (<i>toetsingskader</i>), formulated a second time, from their sentences and from the
 * documentation of the format.
 *
 * <p>A formulation here speaks of a dossier about which everything is known: {@link
 * nl.ims.rules.formulation.Possible} holds what a fact may be, one value where it is stated and
 * each that it could have where it is not. A verdict stands where every possibility leads to it;
 * where they lead to different ones it is undetermined. So nothing here computes with unknown
 * truth; the regime is that of {@link nl.ims.rules.testkit.NaiveWorlds}.
 *
 * <p>{@link nl.ims.rules.formulation.SecondCooperation}, {@link
 * nl.ims.rules.formulation.SecondReport} and {@link nl.ims.rules.formulation.SecondFramework} hold
 * the rules, each a sentence or two of plain Java, in another order than the books. {@link
 * nl.ims.rules.formulation.Judge} is the government: it settles what needs its judgement
 * (<i>oordeel</i>) and nothing else. What is favourable to sovereignty (<i>soevereiniteit</i>) is
 * written down once more; {@link nl.ims.rules.formulation.AskedPoint} reads what a version of the
 * framework asks from its table.
 *
 * <p>Properties compare verdicts and subjects with those of the books, on dossiers at random, and
 * count that each rule comes to each verdict that it can. A new rule needs a formulation. Where the
 * two differ, the sentence of the rule says who is right.
 *
 * <p>Deliberately not here: proofs and missing facts, which have laws in {@code
 * nl.ims.rules.testkit}; and the rules on how parliament is informed, which {@code
 * nl.ims.rules.exploration} formulates.
 */
@NullMarked
package nl.ims.rules.formulation;

import org.jspecify.annotations.NullMarked;
